import type { PrintedLine } from "./printed-lines.ts";
import { type Box, boxAround, sharedWidth } from "./shapes.ts";

/** Fewer characters in one size are no text of their own: a summary, a quotation set large. */
const LEAST_TEXT = 80;
/** A line with no mark of a sentence in so many characters is no running text. */
const SENTENCES = /[。；]/u;
/** Of the size: the widest white between a headline and the text it stands over. */
const WIDEST_GAP = 3.5;
/** Of a line's size: text set smaller than this is not what the line runs on in. */
const SMALLER = 0.9;

interface Stack extends Box {
  readonly size: number;
  readonly text: string;
  readonly runs: boolean;
}

/**
 * The size of the text that each stack of lines is measured by. A page of notices in small type has
 * stories in its usual size as well, and a page of stories a column of notices: text of its own in
 * either size is text, and a line over small text is as large as it is beside that. All else is
 * measured by the page's `body`.
 */
export function textSizes(stacks: readonly (readonly PrintedLine[])[], body: number): number[] {
  const all = stacks.map(asStack);
  const running = all.filter(({ runs }) => runs);
  return all.map((stack) => {
    const below = stack.runs ? undefined : smallTextBelow(stack, running);
    if (below) return Math.min(body, below.size);
    return stack.size > body && isTextSize(stack.size, running) ? stack.size : body;
  });
}

function asStack(lines: readonly PrintedLine[]): Stack {
  const text = lines.map((line) => line.text).join("");
  const runs = lines.length > 2 && SENTENCES.test(text);
  return { ...boxAround(lines), size: lines[0]?.size ?? 0, text, runs };
}

function isTextSize(size: number, running: readonly Stack[]): boolean {
  const alike = running.filter((stack) => Math.abs(stack.size - size) < 0.05 * size);
  return alike.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_TEXT;
}

/** Text in smaller type that a line stands over, when it is not the end of text in its own size. */
function smallTextBelow(stack: Stack, running: readonly Stack[]): Stack | undefined {
  const { size } = stack;
  const ends = running.some((text) => {
    const gap = stack.top - text.bottom;
    return Math.abs(text.size - size) < 0.05 * size && isOver(text, stack, gap, 2 * size);
  });
  if (ends) return undefined;
  const under = running.filter((text) =>
    isOver(stack, text, text.top - stack.bottom, WIDEST_GAP * size),
  );
  const [nearest] = under.sort((one, other) => one.top - other.top);
  return nearest && nearest.size < SMALLER * size ? nearest : undefined;
}

function isOver(above: Box, below: Box, gap: number, widest: number): boolean {
  return gap > -0.5 * (above.bottom - above.top) && gap < widest && sharedWidth(above, below) > 0;
}
