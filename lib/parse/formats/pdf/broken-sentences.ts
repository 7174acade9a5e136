import type { Block } from "./block.ts";
import { hasIndents, isCutOff, startsInside } from "./column-ends.ts";

/** Of a poem's size: the widest white between two stanzas. */
const WIDEST_GAP = 2.5;

/** The stanza right above one of the same poem. */
function stanzaAbove(block: Block, order: readonly Block[]): Block | undefined {
  return order.find(({ verse, bottom, left, right, size }) => {
    const gap = block.top - bottom;
    const isNear = gap > -0.5 * size && gap < WIDEST_GAP * size;
    return verse && isNear && left < block.right && right > block.left && size === block.size;
  });
}

/**
 * How often, in this order, text is cut off in mid-sentence before something that does not go on
 * with it, or (on pages with indents) goes on in mid-paragraph where nothing was cut off: the fewer,
 * the likelier the order. A stanza is cut off from the one above it by whatever comes between.
 */
export function brokenSentences(order: readonly Block[]): number {
  const indented = hasIndents(order);
  let broken = 0;
  order.forEach((block, at) => {
    const before = order[at - 1];
    if (!before) return;
    const stanza = block.verse ? stanzaAbove(block, order) : undefined;
    if (stanza && stanza !== before) broken++;
    const cutOff = isCutOff(before);
    const inside = startsInside(block, before);
    if (cutOff ? !inside : indented && inside) broken++;
  });
  return broken;
}
