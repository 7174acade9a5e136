import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./blocks.ts";

/**
 * How often, in this order, text is cut off in mid-sentence before something that does not go on
 * with it, or goes on in mid-paragraph where nothing was cut off: the fewer, the likelier the order.
 */
export function brokenSentences(order: readonly Block[]): number {
  let broken = 0;
  order.forEach((block, at) => {
    const before = order[at - 1];
    if (before ? isCutOff(before) !== startsInside(block, before) : false) broken++;
  });
  return broken;
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
