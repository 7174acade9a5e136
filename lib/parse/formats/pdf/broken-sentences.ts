import type { Block } from "./blocks.ts";
import { hasIndents, isCutOff, startsInside } from "./column-ends.ts";

/**
 * How often, in this order, text is cut off in mid-sentence before something that does not go on
 * with it, or (on pages with indents) goes on in mid-paragraph where nothing was cut off: the fewer,
 * the likelier the order.
 */
export function brokenSentences(order: readonly Block[]): number {
  const indented = hasIndents(order);
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
