import { widthOf } from "../../../text/characters.ts";
import type { Block } from "./block.ts";
import { readInfo } from "./info.ts";
import { isJunk, isTail } from "./junk.ts";
import type { HtmlPage } from "./page.ts";
import type { Place } from "./place.ts";
import type { ElementNode } from "./tree.ts";

const LEAST_LINES = 6;
const WIDEST = 24;

/**
 * Where a poem stands on a page without running text: lines of a few words in one box, none a
 * link, below a heading and a line of day or source.
 */
export function versePlaces(page: HtmlPage, clarity: number): Place[] {
  const lines = new Map<ElementNode, number>();
  // a printed paper's page has its day in the chrome
  let told = page.epaper;
  let headed = false;
  for (const block of page.blocks) {
    headed ||= block.heading === 1;
    told ||= headed && readInfo(block.passage)?.whole === true;
    const { parent } = block.element;
    if (!told || !headed || !parent || !isVerse(block)) continue;
    lines.set(parent, (lines.get(parent) ?? 0) + 1);
  }
  const [box, count = 0] = [...lines].sort((one, other) => other[1] - one[1])[0] ?? [];
  if (!box || count < LEAST_LINES || box.tag === "body") return [];
  return [{ body: [box.start, box.end], zone: [0, page.root.end], marks: page.marks, clarity }];
}

function isVerse({ passage, linked, hidden, element }: Block): boolean {
  const { text } = passage;
  if (hidden || linked > 0 || element.tag === "li" || element.tag === "td") return false;
  if (widthOf(text) > WIDEST || !/\p{Script=Han}{2}/u.test(text)) return false;
  return !isJunk(text) && !isTail(text) && readInfo(passage) === null;
}
