import { endsSentence, isAt, setOf } from "../../text/characters.ts";
import { type CaptionCut, cutCaption, mayEndCaption, mayOpenCaption } from "../forms/captions.ts";
import { readCredit } from "../forms/contributors/credit.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { furnitureOf } from "../papers/furniture.ts";
import { stuckCaptionLength } from "./stuck-captions.ts";

const LONGEST_CAPTION = 8;

/**
 * How many lines from `from` on are a picture's caption, or 0: a block of its own whose end names who
 * took the picture, or that says which picture it is of.
 */
export function captionLength(lines: readonly Line[], from: number, layout: Layout): number {
  const first = lines[from];
  if (!first) return 0;
  if (from > 0 && first.gap === 0) {
    const stuck = stuckCaptionLength(lines, from, layout);
    if (stuck) return stuck;
    const before = lines[from - 1];
    // stuck to the line above: only when that line ended and this one alone is a caption
    const cut = cutCaption(first.text);
    return before && cut?.credit && !isOfStory(first.text, cut, layout) ? 1 : 0;
  }
  // an entry of a list names no photographer
  const entry = isEntry(lines, from);
  let text = "";
  let told = mayOpenCaption(first.text);
  let strays = 0;
  for (let to = from; to < lines.length && to - from < LONGEST_CAPTION; to++) {
    const line = lines[to];
    if (!line) break;
    if (to > from && isCaptionItself(line.text, layout)) return 0;
    if (to > from && line.gap > 0 && (++strays > 1 || !isStrayGap(lines, from, to, layout))) break;
    text += line.text;
    // most blocks are told by a look at the ends of their lines, and never joined
    told ||= mayEndCaption(line.text);
    if (!told) continue;
    const next = lines[to + 1];
    const cut = cutCaption(text);
    // `发布日期：2023-07-12` over a picture's headline is no part of its caption
    const isWeb = layout.kind !== "columns";
    if (cut?.credit && lines.slice(from + 1, to).some(({ text }) => furnitureOf(text, isWeb)))
      return 0;
    if (cut?.credit && to > from && (isByline(line.text, cut) || signs(line.text))) return 0;
    if (cut && (cut.credit || (!entry && (!next || next.gap > 0)))) return to + 1 - from;
  }
  return 0;
}

/**
 * Whether a line below others is a caption without them, where lines are whole paragraphs.
 * `让百姓过个祥和年⏎民警在街头巡逻。 张三 摄`
 */
function isCaptionItself(text: string, layout: Layout): boolean {
  if (layout.kind === "columns" || !(mayOpenCaption(text) || mayEndCaption(text))) return false;
  const cut = cutCaption(text);
  return Boolean(cut?.textEnd) && cut !== null && !isOfStory(text, cut, layout);
}

/** `…来看鸟的人也多了。（图片由苏敏提供）`: behind a whole paragraph that tells of a story's pictures. */
function isOfStory(text: string, { credit }: CaptionCut, { kind }: Layout): boolean {
  return kind !== "columns" && credit !== null && /^[图照]片均?由/u.test(text.slice(...credit));
}

/** `老邮差的最后一班岗⏎文/图 本报记者 张三`: who wrote the story too signs it, a line below its headline. */
function isByline(line: string, { credit, people }: CaptionCut): boolean {
  const isLine = credit !== null && credit[1] - credit[0] >= line.length;
  return isLine && (people?.contributors.some(({ role }) => role !== "photographer") ?? false);
}

/** `环境日扮靓老街⏎记者 阿力木 柳青 摄影报道`: the line by itself, whose first word the line above blurs. */
function signs(line: string): boolean {
  return readCredit(line)?.contributors.some(({ role }) => role !== "photographer") ?? false;
}

/**
 * Whether the blank line before line `at` stands in the middle of a caption that began at `from`: the
 * line above it is text that fills its column and goes on.
 */
function isStrayGap(lines: readonly Line[], from: number, at: number, layout: Layout): boolean {
  const line = lines[at - 1];
  if (!line || layout.kind !== "columns" || endsSentence(line.text)) return false;
  if (layout.indent === "kept" && (lines[at]?.indent ?? 0) >= 1.5) return false;
  const indent = at - 1 === from && layout.indent === "swallowed" ? 2 : 0;
  const [up, down] = layout.columns[line.index] ?? [0, 0];
  if (line.width < Math.min(up, down) - indent - CARRIED) return false;
  if (line.width > Math.max(up, down) + CARRIED) return false;
  return lines.slice(from, at).some(({ text }) => /[，、。；,;]/u.test(text));
}

/** Ems that a full line may be short of its column or hang out of it, a mark or a number being carried over. */
const CARRIED = 1.5;

/** `▲张某遗失…⏎▲某店遗失…`: a mark that opens several lines numbers them, it points at no picture. */
function isEntry(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (!isAt(ENTRY_MARKS, text, 0)) return false;
  const mark = text.charAt(0);
  const near = lines.slice(Math.max(0, at - LONGEST_ENTRY), at + LONGEST_ENTRY + 1);
  return near.filter(({ text }) => text.startsWith(mark)).length > 1;
}

const ENTRY_MARKS = setOf("▲△▼▽●■◆★");
/** In lines. */
const LONGEST_ENTRY = 4;
