import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import { readFolio } from "../../papers/folio.ts";
import type { HtmlPage } from "./page.ts";
import { readTold } from "./told.ts";

/** `要闻`, `百姓·声音`; `第二版` and `A02` are numbers. */
const NAME = /^(?!第?[一二三四五六七八九十]+版$)\p{Script=Han}[\p{Script=Han}·・•]{1,9}$/u;

/**
 * The name of the paper's page 版面名 that a story was printed on: as its system tells it, `<nodename>第2版：综合`,
 * or in the one line of the page's own that names one. A page that lists all of an edition's tells none.
 */
export function pageName(page: HtmlPage): Passage | null {
  const told = readTold(page, page.marks).get("page").at(0);
  if (told) return nameIn(told) ?? (NAME.test(told.text) ? told : null);
  const named = page.blocks.flatMap(({ passage, linked, hidden }) =>
    hidden || linked > 0.5 ? [] : (nameIn(passage) ?? []),
  );
  const [first] = named;
  return first && named.every(({ text }) => text === first.text) ? first : null;
}

function nameIn(passage: Passage): Passage | null {
  const name = readFolio(passage.text)?.pageName;
  return name ? cutPassage(passage, ...name) : null;
}
