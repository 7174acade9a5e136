import type { Block } from "./block.ts";
import { isNamedEither, isNamedGuest } from "./box-names.ts";
import { blocksWithin } from "./page.ts";
import { proseIn, proseOf } from "./prose.ts";
import type { ElementNode } from "./tree.ts";

const LARGEST_SHARE = 0.4;
const LEAST_TEXT = 30;

/** Paragraphs alone, without a link or a heading. */
function holdsText(blocks: readonly Block[]): boolean {
  return blocks.every(
    (block) =>
      block.linked === 0 &&
      block.heading === 0 &&
      proseOf(block) >= LEAST_TEXT &&
      block.passage.text.endsWith("。"),
  );
}

/** The blocks of a story's box without those in boxes that are guests there: share bars, offers, comments. */
export function withoutGuests(blocks: readonly Block[], root: number): Block[] {
  const whole = proseIn(blocks);
  const known = new Map<ElementNode, boolean>();
  const isGuest = (box: ElementNode): boolean => {
    const before = known.get(box);
    if (before !== undefined) return before;
    const inside = isNamedGuest(box.label) ? blocksWithin(blocks, [box.start, box.end]) : [];
    const guest =
      inside.length > 0 &&
      proseIn(inside) < whole * LARGEST_SHARE &&
      !(isNamedEither(box.label) && holdsText(inside));
    known.set(box, guest);
    return guest;
  };
  return blocks.filter(({ element }) => {
    for (let at: ElementNode | null = element; at && at.start > root; at = at.parent)
      if (at.label && isGuest(at)) return false;
    return true;
  });
}
