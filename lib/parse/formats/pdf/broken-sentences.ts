import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./blocks.ts";

const FEWEST_INDENTS = 0.04;

/**
 * How often, in this order, text is cut off in mid-sentence before something that does not go on
 * with it, or (on pages with indents) goes on in mid-paragraph where nothing was cut off: the fewer,
 * the likelier the order.
 */
export function brokenSentences(order: readonly Block[]): number {
  const indented = indents(order);
  let broken = 0;
  order.forEach((block, at) => {
    const before = order[at - 1];
    if (!before) return;
    const cutOff = isCutOff(before);
    const inside = startsInside(block, before);
    if (cutOff ? !inside : indented && inside) broken++;
  });
  return broken;
}

/** Whether paragraphs begin further in; of fewer lines than this share all stand flush. */
function indents(blocks: readonly Block[]): boolean {
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
function isCutOff({ display, vertical, lines, right, size }: Block): boolean {
  const last = lines.at(-1);
  if (display || vertical || lines.length < 2 || !last) return false;
  return right - last.right < 1.5 * size && !endsSentence(last.text);
}

/** Text whose first line stands as far left as the next; a single line after cut text may be its end. */
function startsInside({ display, vertical, lines, left, size }: Block, before: Block): boolean {
  const [first] = lines;
  if (display || vertical || !first || Math.abs(size - before.size) > 0.05 * size) return false;
  if (lines.length < 2) return isCutOff(before);
  return first.left - left < size;
}
