import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./block.ts";

const FEWEST_INDENTS = 0.04;
/** Lines of the shortest poem of the old forms, and how they end. */
const QUATRAIN = 4;
const LINE_END = /[，。！？；、]$/u;

/** Whether paragraphs begin further in; of fewer lines than this share all stand flush. */
export function hasIndents(blocks: readonly Block[]): boolean {
  let lines = 0;
  let further = 0;
  for (const block of blocks) {
    if (block.display || block.lines.length < 2) continue;
    lines += block.lines.length;
    further += block.lines.filter(({ left, size }) => left - block.left >= size).length;
  }
  return further > FEWEST_INDENTS * lines;
}

/**
 * `末班船把河⏎一程一程地载回家`: lines all flush of which some leave room for another character in
 * mid-sentence, or each of many has a mark at its end. A paragraph's lines are full, but for the last.
 */
export function isVerse({ lines, left, right, size, display, verse }: Block): boolean {
  if (verse) return true;
  if (display || lines.length < 2 || lines.some((line) => line.left - left >= size)) return false;
  const isShort = lines
    .slice(0, -1)
    .some((line) => right - line.right >= 1.5 * size && !endsSentence(line.text));
  return isShort || (lines.length >= QUATRAIN && lines.every(({ text }) => LINE_END.test(text)));
}

/** A column's last line is full and no sentence ends with it; of one line nothing can be said. */
export function isCutOff(block: Block): boolean {
  const { display, vertical, lines, right, size } = block;
  const last = lines.at(-1);
  if (display || vertical || lines.length < 2 || !last || isVerse(block)) return false;
  return right - last.right < 1.5 * size && !endsSentence(last.text);
}

/** Text whose first line stands as far left as the next; a single line after cut text may be its end. */
export function startsInside(block: Block, before: Block): boolean {
  const { display, vertical, lines, left, size } = block;
  const [first] = lines;
  if (display || vertical || !first || Math.abs(size - before.size) > 0.05 * size) return false;
  if (lines.length < 2) return isCutOff(before);
  return first.left - left < size && !isVerse(block);
}

/** Text that begins in the middle of a paragraph, as far as its indents tell. */
export function opensInside(block: Block): boolean {
  const [first] = block.lines;
  const isFlush = first !== undefined && first.left - block.left < block.size;
  return block.lines.length > 1 && isFlush && !isVerse(block);
}
