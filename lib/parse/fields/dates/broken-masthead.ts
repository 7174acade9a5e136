import { type Passage, passageOf } from "../../../text/passage.ts";
import { DATE, GAP, MONTH, YEAR } from "./patterns.ts";

/** A line that is a part of a date: `2018年`, `11月`, `23`, `2018年11月`, `11月23日`, `星期五`. */
const PART = new RegExp(
  `^(?:${YEAR}${GAP}年(?:${GAP}${MONTH}${GAP}月)?|${MONTH}${GAP}月(?:${GAP}${DATE}${GAP}日)?|[0-3]?\\d日?|(?:星期|周|週)[一二三四五六日天])$`,
);
const LONGEST_PART = 16;
const HAS_YEAR = /年/;

/** How far down a page its masthead may stand, in characters. */
const TOP = 300;

/**
 * A masthead that sets its date over several lines may be taken for parts of stories; lines at the
 * top of a page that are each but a part of a date are one piece. Null when there are none.
 */
export function brokenMasthead(source: string, start: number): Passage | null {
  let from = -1;
  let to = -1;
  let parts = 0;
  for (const { index, 0: line } of source.slice(start, start + TOP).matchAll(/[^\r\n]+/g)) {
    const text = line.trim();
    if (text === "") continue;
    if (text.length <= LONGEST_PART && PART.test(text)) {
      if (parts === 0) from = start + index;
      to = start + index + line.length;
      parts++;
    } else if (parts > 1 && HAS_YEAR.test(source.slice(from, to))) break;
    else parts = 0;
  }
  if (parts < 2 || !HAS_YEAR.test(source.slice(from, to))) return null;
  return passageOf(source, [[from, to]]);
}
