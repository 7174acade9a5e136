import { savedFromPage } from "../../../lib/kept/from-page.ts";
import { isSaved, save, unsave } from "../../../lib/kept/store.ts";

/** What became of an article whose star was pressed: saved, no longer saved, or why neither. */
export type Toggled = "saved" | "removed" | "full" | "lost" | "refused";

/**
 * Saves an article, or takes it from the saved ones where it was shown as one of them: a page that has not looked
 * yet, or looked before another tab saved it, must not take away what its reader asks it to keep. What is saved
 * of it, its page tells, which `readPage` fetches when it is needed. Never rejects.
 */
export async function toggleSaved(
  id: string,
  wasShownSaved: boolean,
  readPage: () => Promise<Document>,
): Promise<Toggled> {
  try {
    if (wasShownSaved) {
      await unsave(id);
      return "removed";
    }
    if (await isSaved(id)) return "saved";
    const article = await readPage().then(articleOf, () => null);
    if (article === null) return "lost";
    return (await save({ ...article, id })) ? "saved" : "full";
  } catch {
    return "refused";
  }
}

function articleOf(page: Document) {
  const data = page.querySelector('script[type="application/ld+json"]');
  return savedFromPage(data?.textContent ?? "", new Date());
}
