import { endsSentence, hasBlank, isAt, setOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { restsInSentence } from "./ends.ts";

/** `…，现将获奖名单公布如下：`, `…公示如下，公示期5天。`: the sentence over a list. */
const ANNOUNCES =
  /(?:公布|公示|公告|通告|通报|揭晓|名单|结果|安排|时间|情况|事项|报告|分列|开列)如下(?:[，（(][^。：；]{2,20})?[：:。]$/u;
const ENDS = setOf("：:。");
/** Lines that such a sentence takes, at most. */
const LONGEST = 6;
/** A line this much narrower than the one below it is no part of its sentence. */
const NARROW = 0.7;
/** `季红梅　柳编艺人`: fields side by side, without a sentence's marks. */
const ROW = /^[^，。；！？,;!?]{1,60}$/u;

/** What announcements make of a page's lines. */
export interface Announced {
  /** Lines of a sentence that announces a list. */
  readonly sentences: ReadonlyMap<number, "first" | "next">;
  /** Rows right under one: entries, however few. */
  readonly rows: ReadonlySet<number>;
}

/**
 * Finds by places the sentences that announce lists, and the rows below them. `opening`: the indexes of lines
 * that stand right under a notice's title or the like, as its first sentence does.
 */
export function findAnnounced(
  lines: readonly Line[],
  opening: ReadonlySet<number> = NONE,
): Announced {
  const sentences = new Map<number, "first" | "next">();
  const rows = new Set<number>();
  lines.forEach((line, at) => {
    const end = opening.has(line.index) ? sentenceEnd(lines, at) : null;
    if (end !== null) take(sentences, at, end);
  });
  lines.forEach((line, at) => {
    if (!isAt(ENDS, line.text, line.text.length - 1)) return;
    const from = sentenceAt(lines, at);
    if (from === null) return;
    take(sentences, from, at);
    for (let each = at + 1; isRow(lines, each, at); each++) rows.add(each);
  });
  return { sentences, rows };
}

const NONE: ReadonlySet<number> = new Set();

function take(sentences: Map<number, "first" | "next">, from: number, to: number): void {
  if (!sentences.has(from)) sentences.set(from, "first");
  for (let each = from + 1; each <= to; each++) sentences.set(each, "next");
}

/** Lines that the first sentence of a notice has at most, in a narrow column. */
const LONGEST_OPENING = 16;
/** What text has and display lines seldom have. */
const TEXT_MARKS = /[，、：；。]|\d/u;

/** The line at which a sentence ends that begins with line `from`, or null where that is no text. */
function sentenceEnd(lines: readonly Line[], from: number): number | null {
  let widest = 0;
  let narrowest = Number.POSITIVE_INFINITY;
  for (let at = from; at < lines.length && at - from < LONGEST_OPENING; at++) {
    const line = lines[at];
    if (!line || (at > from && line.gap > 0)) return null;
    widest = Math.max(widest, line.width);
    if (endsSentence(line.text) || restsInSentence(line.text)) {
      const text = lines.slice(from, at + 1).map((each) => each.text);
      return TEXT_MARKS.test(text.join("").slice(0, -1)) && narrowest >= NARROW * widest
        ? at
        : null;
    }
    narrowest = Math.min(narrowest, line.width);
  }
  return null;
}

/** Where the sentence begins that ends with line `at` and announces a list, or null. */
function sentenceAt(lines: readonly Line[], at: number): number | null {
  let text = lines[at]?.text ?? "";
  // the word may be broken in two: `…公布如⏎下：`
  if (!text.includes("下")) return null;
  let from = at;
  let widest = lines[at]?.width ?? 0;
  while (at - from + 1 < LONGEST) {
    const above = memberBefore(lines, from);
    if (!above || lines[from]?.gap !== 0 || endsSentence(above.text)) break;
    if (above.width < NARROW * widest || /名单$/u.test(above.text)) break;
    text = above.text + text;
    widest = Math.max(widest, above.width);
    from--;
  }
  return ANNOUNCES.test(text) ? from : null;
}

function isRow(lines: readonly Line[], at: number, sentence: number): boolean {
  const line = lines[at];
  if (!line || line.gap > (at === sentence + 1 ? 1 : 0)) return false;
  return hasBlank(line.text) && ROW.test(line.text);
}
