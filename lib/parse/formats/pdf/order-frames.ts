import type { Block } from "./block.ts";
import { findBlocks } from "./blocks.ts";
import { type Framed, partFrames } from "./frames.ts";
import { headUnits } from "./head-units.ts";
import { partRules } from "./part-rules.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { readingOrder } from "./reading-order.ts";
import { type Box, boxAround } from "./shapes.ts";
import { commonSize } from "./sizes.ts";

/** What is drawn round and between a page's lines. */
export interface Drawn {
  readonly frames: readonly Box[];
  readonly rules: readonly Box[];
}

export const NOTHING_DRAWN: Drawn = { frames: [], rules: [] };

/** Fewer lines of text are a label, a list beside a picture. */
const LEAST_TEXT = 2;
/** Fewer lines do not tell what size a frame's text is set in. */
const TELLING = 6;
/** Of the text's size: how much larger a headline is set, and how far below the frame it may stand. */
const LARGER = 1.1;
const FARTHEST = 3;

/**
 * Lines to blocks in reading order, the story in a frame by itself: it is read before the first one
 * that begins below its head, and the text laid round the frame as if the frame were white.
 * `body` is the page's body size in points; a frame may have one of its own.
 */
export function orderFrames(
  lines: readonly PrintedLine[],
  { frames, rules }: Drawn,
  body: number,
): readonly Block[] {
  return orderFramed(partFrames(lines, frames, isStory), rules, body);
}

/** Whether lines begin with a headline and go on with text. */
function isStory(lines: readonly PrintedLine[]): boolean {
  const { top } = boxAround(lines);
  const size = commonSize(lines);
  const isHead = (line: PrintedLine) => line.vertical || line.size >= LARGER * size;
  const heads = lines.filter((line) => isHead(line) && line.top - top < FARTHEST * line.size);
  return heads.length > 0 && lines.filter((line) => !isHead(line)).length >= LEAST_TEXT;
}

function orderFramed(
  { own, inner }: Framed<PrintedLine>,
  rules: readonly Box[],
  body: number,
): Block[] {
  const parts = partRules(own, rules, body).map((part) =>
    readingOrder(findBlocks(part, body), body),
  );
  let order: readonly Block[] = parts.flatMap((part) =>
    parts.length > 1 ? headFirst(part) : part,
  );
  const stories = [...inner].sort(
    ({ frame: one }, { frame: other }) => one.top - other.top || one.left - other.left,
  );
  for (const framed of stories) {
    const { top } = framed.frame;
    const at = order.findIndex((block, index) => startsBelow(block, order[index - 1], top));
    const from = at < 0 ? beforeFoot(order, framed.frame) : at;
    const held = orderFramed(framed, rules, bodyOf(framed, body));
    order = [...order.slice(0, from), ...held, ...order.slice(from)];
  }
  return [...order];
}

/** Between rules that part stories a single headline is that of all the text, wherever it stands. */
function headFirst(part: readonly Block[]): readonly Block[] {
  const [only, ...others] = headUnits(part);
  if (!only || others.length) return part;
  return [...new Set([...only.blocks, ...part])];
}

function bodyOf({ own }: Framed<PrintedLine>, body: number): number {
  return own.length < TELLING ? body : commonSize(own);
}

/** The page's last lines stand below all stories. */
function beforeFoot(order: readonly Block[], frame: Box): number {
  let at = order.length;
  while (at > 0) {
    const last = order[at - 1];
    if (!last || last.lines.length > 1 || last.top < frame.bottom) break;
    if (order.slice(0, at - 1).some(({ bottom }) => bottom > last.top)) break;
    at--;
  }
  return at;
}

function startsBelow(block: Block, before: Block | undefined, top: number): boolean {
  return block.display && !before?.display && block.top > top;
}
