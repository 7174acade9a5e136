import type { Block } from "./block.ts";
import { sharedHeight, sharedWidth } from "./shapes.ts";

/**
 * Order of blocks that no straight cut parts (stories laid round each other like the arms of a
 * windmill): down a column as long as it goes on, else on from the leftmost block with nothing
 * unread above it. Cubic; such knots hold a few dozen blocks.
 */
export function followColumns(blocks: readonly Block[]): Block[] {
  const left = new Set(blocks);
  const order: Block[] = [];
  while (left.size) {
    const last = order.at(-1);
    const free = [...left].filter((block) => ![...left].some((other) => isAbove(other, block)));
    const choices = free.length ? free : [...left];
    const next =
      choices
        .filter((block) => last && sharedWidth(last, block) > 0)
        .sort((one, other) => one.left - other.left)[0] ??
      choices.sort((one, other) => rank(one) - rank(other) || one.top - other.top)[0];
    if (!next) break;
    order.push(next);
    left.delete(next);
  }
  return order;
}

function isAbove(one: Block, other: Block): boolean {
  if (one === other || sharedWidth(one, other) <= 0) return false;
  const overlap = sharedHeight(one, other);
  const least = Math.min(one.bottom - one.top, other.bottom - other.top);
  return one.top < other.top && overlap < 0.5 * least;
}

function rank({ left, size }: Block): number {
  return Math.round(left / size);
}
