import { endsSentence, hasAny, setOf } from "../text/characters.ts";
import type { Line } from "./lines.ts";
import { memberBefore } from "./member-before.ts";

/** Ems that lines of one column differ by: a mark that hangs out, a number carried over. */
const NEAR = 1.6;
/** Ems that a first line stands in. */
const INDENT = 2;

/**
 * The width in ems of the column that each block of touching lines shows by itself, 0 where it shows
 * none: text that breaks off in mid-sentence, line after line at one width, and ends its sentence.
 * Stories of one page may be set in columns of their own.
 */
export function blockWidths(lines: readonly Line[]): number[] {
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.gap === 0) to++;
    blocks.push({ from, to, ...widthOfBlock(lines, from, to) });
    from = to;
  }
  const widths: number[] = new Array(lines.length).fill(0);
  blocks.forEach(({ from, to, width, isFirstLine }, at) => {
    if (!width) return;
    // a first line alone may stand in: what the paragraphs around it show is clearer
    const near = [memberBefore(blocks, at), blocks[at + 1]].find(
      (other) => other && isFirstLine && isIndentOf(width, other.width),
    );
    widths.fill(near?.width ?? width, from, to);
  });
  return widths;
}

interface Block {
  readonly from: number;
  readonly to: number;
  /** In ems, or 0. */
  readonly width: number;
  /** Only its first line tells. */
  readonly isFirstLine: boolean;
}

/** Marks inside text, which the lines around it seldom have: a headline, a byline, a signature, a day. */
const TEXT_MARKS = setOf("，。、；：？！”,;:?!");

/** A block without the lines before and behind its text. */
function textOfBlock(lines: readonly Line[], begin: number, end: number): [number, number] {
  let from = begin;
  let to = end;
  while (from < to && !hasAny(TEXT_MARKS, lines[from]?.text ?? "")) from++;
  while (to > from && !hasAny(TEXT_MARKS, lines[to - 1]?.text ?? "")) to--;
  return [from, to];
}

function isIndentOf(first: number, column: number): boolean {
  return column > first && column <= first + INDENT + NEAR;
}

const NO_WIDTH = { width: 0, isFirstLine: false };

function widthOfBlock(
  lines: readonly Line[],
  begin: number,
  end: number,
): Pick<Block, "width" | "isFirstLine"> {
  const [from, to] = textOfBlock(lines, begin, end);
  const last = lines[to - 1];
  if (to - from < 2 || !last || !endsSentence(last.text)) return NO_WIDTH;
  let widest = 0;
  let running = 0;
  for (let at = from; at < to - 1; at++) {
    const line = lines[at];
    if (!line || endsSentence(line.text)) continue;
    running++;
    widest = Math.max(widest, line.width);
  }
  if (!running || last.width > widest + NEAR + INDENT) return NO_WIDTH;
  let full = 0;
  for (let at = from; at < to - 1; at++) {
    const line = lines[at];
    if (!line || endsSentence(line.text)) continue;
    const before = memberBefore(lines, at);
    const isFirst = at === from || (before !== undefined && endsSentence(before.text));
    if (line.width >= widest - NEAR - (isFirst ? INDENT : 0)) full++;
  }
  // two lines show no more than one width: the text must have a pause to be text
  const isText = running > 1 || /[，。]/u.test(`${lines[from]?.text}${last.text.slice(0, -1)}`);
  if (!isText || full < running) return NO_WIDTH;
  return { width: widest, isFirstLine: running === 1 && !endsSentence(lines[from]?.text ?? "") };
}
