import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./blocks.ts";

const FEWEST_INDENTS = 0.04;

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

/** A column's last line is full and no sentence ends with it; of one line nothing can be said. */
export function isCutOff({ display, vertical, lines, right, size }: Block): boolean {
  const last = lines.at(-1);
  if (display || vertical || lines.length < 2 || !last) return false;
  return right - last.right < 1.5 * size && !endsSentence(last.text);
}

/** Text whose first line stands as far left as the next; a single line after cut text may be its end. */
export function startsInside(
  { display, vertical, lines, left, size }: Block,
  before: Block,
): boolean {
  const [first] = lines;
  if (display || vertical || !first || Math.abs(size - before.size) > 0.05 * size) return false;
  if (lines.length < 2) return isCutOff(before);
  return first.left - left < size;
}
