import { endsSentence } from "../../text/characters.ts";
import { cutCaption, mayEndCaption, mayOpenCaption } from "../forms/captions.ts";
import { opensReport } from "../forms/contributors/lead.ts";
import { isPictureRubric } from "../forms/rubrics.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { endsParagraph } from "./ends.ts";

const LONGEST = 8;
/** Ems that a first line stands in. */
const INDENT = 1.5;
/** Ems by which a full line may miss its column's edge. */
const SHORT = 2.6;
/** `3月4日，茶农在…`: a picture's words say when, or which picture they are of. */
const OPENS_WITH_DAY = /^(?:\d{1,2}月)?\d{1,2}日[，,]/u;

/** Where a caption may begin without a blank line above it, and what of it is told by that. */
type Place = "picture" | "headline" | "unindented" | "day";

/**
 * How many lines from `from` on, right under others, are a picture's words that end with who took it, or 0:
 * `图为村民在采茶。⏎本报记者 柳青 摄`, `图片新闻⏎　　3月3日，孩子们在学⏎竹编。（柳青 摄）`.
 */
export function stuckCaptionLength(lines: readonly Line[], from: number, layout: Layout): number {
  const place = placeOf(lines, from, layout);
  if (!place) return 0;
  const columns = layout.kind === "columns";
  let text = "";
  for (let to = from; to < lines.length && to < from + LONGEST; to++) {
    const line = lines[to];
    if (!line || (to > from && line.gap > 0)) return 0;
    const before = lines[to - 1];
    text += line.text;
    const own = mayEndCaption(line.text) ? cutCaption(line.text) : null;
    const isCredit = to > from && own?.credit != null && own.textEnd === 0;
    if (to > from && !isCredit && !goesOn(before, line, place, layout)) return 0;
    if (isCredit && !endsSentence(before?.text ?? "")) return 0;
    const cut = own && cutCaption(text);
    if (!cut?.credit) {
      if (!columns && to > from) return 0;
      continue;
    }
    // `柳青 摄影报道` signs the story
    if (cut.people?.contributors.some(({ role }) => role !== "photographer")) return 0;
    // under a paragraph of its own the credit stands alone, or the credit is of a story's last paragraph
    if (place === "day" && (!isCredit || sentences(text) > 1)) return 0;
    return to + 1 - from;
  }
  return 0;
}

function placeOf(lines: readonly Line[], from: number, layout: Layout): Place | null {
  const [line, above] = [lines[from], memberBefore(lines, from)];
  if (!line || !above || opensReport(line.text)) return null;
  const ended = endsParagraph(above.text);
  if (ended && mayOpenCaption(line.text) && cutCaption(line.text)) return "picture";
  if (layout.kind !== "columns") return null;
  if (isUnderRubric(lines, from)) return "headline";
  if (layout.indent !== "kept") return null;
  if (line.indent >= INDENT) return ended && OPENS_WITH_DAY.test(line.text) ? "day" : null;
  if (!ended || !/[，。]/u.test(line.text)) return null;
  // a full line may be one of the paragraph's
  return above.indent + above.width < columnOf(above, layout) - SHORT ? "unindented" : null;
}

/** `图片新闻`, or `图片新闻⏎竹编进课堂`, the picture's headline. */
function isUnderRubric(lines: readonly Line[], from: number): boolean {
  const [rubric, title] = [lines[from - 2], lines[from - 1]];
  if (title && isPictureRubric(title.text)) return true;
  return !!title && !!rubric && isPictureRubric(rubric.text) && !/[，。；：]/u.test(title.text);
}

/** Whether a line goes on with the caption: the one above is full, or ends a sentence in a block of its own. */
function goesOn(before: Line | undefined, line: Line, place: Place, layout: Layout): boolean {
  if (!before) return false;
  if (layout.kind !== "columns") return false;
  if (layout.indent === "kept" && line.indent >= INDENT) return false;
  const isFull = before.indent + before.width >= columnOf(before, layout) - SHORT;
  return (
    isFull || (place === "unindented" && endsSentence(before.text) && /[，。]/u.test(line.text))
  );
}

function columnOf({ index }: Line, { columns }: Layout): number {
  return Math.min(...(columns[index] ?? [0, 0]));
}

function sentences(text: string): number {
  return text.split(/[。！？]/u).length - 1;
}
