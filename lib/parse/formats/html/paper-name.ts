import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import { readFolio } from "../../papers/folio.ts";
import type { HtmlPage } from "./page.ts";
import { readTold } from "./told.ts";

const IN_BRACKETS = /《(\p{Script=Han}{2,10}(?:报|晚刊|周刊|日报))》/u;

/** The paper's printed name, from its system's mark, its own line or the end of the page's title. */
export function paperName(page: HtmlPage): Passage | null {
  const marked = readTold(page, page.marks).get("paper").at(0);
  if (marked) return marked;
  for (const { passage } of page.blocks) {
    const found = passage.text.length <= 80 ? IN_BRACKETS.exec(passage.text) : null;
    if (found?.[1] && /版|\d{4}年/u.test(passage.text))
      return cutPassage(passage, found.index + 1, found.index + 1 + found[1].length);
  }
  return page.meta.paper ?? inFolio(page);
}

/** `仙居新闻 文苑 2020年9月25日 第4版`: in the row that a page's head or foot is. */
function inFolio({ blocks }: HtmlPage): Passage | null {
  for (const { passage, hidden } of blocks) {
    const folio = hidden ? null : readFolio(passage.text);
    if (folio?.paper && folio.isDated) return cutPassage(passage, ...folio.paper);
  }
  return null;
}
