import { idOf } from "../../../lib/kept/shapes.ts";
import { marksOf } from "../../../lib/kept/store.ts";

export interface MarkWords {
  readonly saved: string;
  readonly read: string;
}

/** Headlines that lead to their articles, as all kinds of lists have them. */
const HEADLINES = 'main :is(.headline a, a.headline, .more-list a)[href^="/a/"]';

/**
 * Marks the page's headlines of articles that are saved or were read, with words for who cannot see it. The
 * style sheet does the rest, and moves nothing. Rejects where the browser keeps nothing.
 */
export async function showMarks(words: MarkWords): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(HEADLINES)];
  const ids = new Set(links.map((link) => idOf(link.href)).filter((id) => id !== null));
  const { saved, read } = await marksOf([...ids]);
  for (const link of links) {
    const id = idOf(link.href) ?? "";
    mark(link, "saved", saved.has(id) ? words.saved : null);
    mark(link, "read", read.has(id) ? words.read : null);
    const hit = link.closest(".hit");
    const date = hit?.querySelector<HTMLElement>(".hit-date");
    if (date) mark(date, "read", read.has(id) ? words.read : null);
    hit?.querySelector(".card-star")?.setAttribute("aria-pressed", String(saved.has(id)));
  }
}

function mark(element: HTMLElement, name: "saved" | "read", word: string | null): void {
  if (word === null) delete element.dataset[name];
  else element.dataset[name] = word;
}
