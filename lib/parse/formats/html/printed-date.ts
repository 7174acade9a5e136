import type { Passage } from "../../../text/passage.ts";
import type { Block } from "./block.ts";
import { editionDate } from "./info.ts";
import type { HtmlPage } from "./page.ts";

const READABLE = /(?:19|20)\d\d\s*\D?\s*\d{1,2}\s*\D?\s*\d{1,2}/u;

/**
 * The dates that may be a story's, the surest first: on an e-paper's page the edition's own, set in the chrome with
 * its weekday or page number; else those the story's place gave.
 */
export function choosePrintedDates(
  dates: readonly Passage[],
  chrome: readonly Block[],
  { epaper, meta }: Pick<HtmlPage, "epaper" | "meta">,
): Passage[] {
  const usable = dates.filter(({ text }) => READABLE.test(text));
  const edition = () => {
    for (const { passage } of chrome) {
      const found = editionDate(passage);
      if (found) return [found];
    }
    return [];
  };
  if (epaper) return [...edition(), ...usable];
  // a day in a site's own chrome may be the day of saving; the address is surer
  return usable.length || meta.url ? usable : edition();
}
