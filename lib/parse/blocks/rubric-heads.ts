import { endsSentence } from "../../text/characters.ts";
import { cutCaption } from "../forms/captions.ts";
import { opensReport } from "../forms/contributors/lead.ts";
import { opensLetter } from "../forms/letters.ts";
import { isRubric } from "../forms/rubrics.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { furnitureOf } from "../papers/furniture.ts";
import { isMasthead } from "../papers/masthead.ts";
import { closingAt } from "./closings.ts";
import { endsParagraph } from "./ends.ts";

/** In ems; no line of a letter's headline is wider. */
const WIDEST_HEADLINE = 30;
/** In lines. */
const LONGEST_HEADLINE = 2;

/**
 * Whether line `at` is the name of a column over its story: `读者来信`. It stands under what is whole; a word
 * of a sentence that a column's end leaves alone does not.
 */
export function isRubricLine(lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below || !isRubric(line.text)) return false;
  return line.gap > 0 || endsAbove(lines, at);
}

/** `江城时评`, `春耕进行时`: what such columns are called after their place or theme. */
const NAMED_AFTER = /^\p{Script=Han}{2,6}(?:时评|短评|快评|锐评|杂谈|夜话|走基层|进行时)$/u;
/** Share of the name's width under which the line below is no headline of the column's. */
const LEAST_SHARE = 0.7;

/**
 * Whether line `at` is such a name right over the headline of its column's story, text below that:
 * `江城时评⏎一把铁锹扫出好邻里⏎柳青⏎　　近日，…`
 */
export function isColumnLine(lines: readonly Line[], at: number): boolean {
  const [line, head] = [lines[at], lines[at + 1]];
  if (!line || !head || head.gap > 0 || !NAMED_AFTER.test(line.text)) return false;
  if (!couldBeHeadline(head) || head.indent >= INDENT || head.text.startsWith("—")) return false;
  if (head.width < LEAST_SHARE * line.width || (line.gap === 0 && !endsAbove(lines, at)))
    return false;
  // an author's line may stand between
  return [lines[at + 2], lines[at + 3]].some(
    (text) => text && (text.indent >= INDENT || opensReport(text.text)),
  );
}

/** Ems that a first line stands in. */
const INDENT = 1.5;

/**
 * How many lines from `at` on are the headline of a letter to the paper, or 0: what stands over its address,
 * apart from what is above or under a column's name. `读者来信⏎路灯不亮已两月⏎　　编辑同志：`
 */
export function letterHeadLength(lines: readonly Line[], at: number): number {
  const line = lines[at];
  if (!line || opensLetter(line.text)) return 0;
  if (line.gap === 0 && !isRubricLine(lines, at - 1) && !endsAbove(lines, at)) return 0;
  for (let to = at; to < at + LONGEST_HEADLINE; to++) {
    const [head, below] = [lines[to], lines[to + 1]];
    if (!head || !below || !couldBeHeadline(head) || (to > at && head.gap > 0)) return 0;
    if (opensLetter(below.text)) return to + 1 - at;
  }
  return 0;
}

/** Whether what stands above is whole, or the page's own. */
function endsAbove(lines: readonly Line[], at: number): boolean {
  const above = memberBefore(lines, at);
  if (!above || endsParagraph(above.text) || closingAt(lines, at - 1) !== null) return true;
  // `柳青 摄`: a picture's words end with it
  if (cutCaption(above.text)?.credit) return true;
  return furnitureOf(above.text, false) !== null || isMasthead(lines, at - 1);
}

/** A headline may ask or call; it has no full stop, and stands in no farther than text does not. */
function couldBeHeadline({ text, width }: Line): boolean {
  if (width > WIDEST_HEADLINE || isRubric(text) || /[。；]|[：:，]$/u.test(text)) return false;
  return !endsSentence(text) || /[？?！!]$/u.test(text);
}
