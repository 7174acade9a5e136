import type { Block } from "./block.ts";
import { opensInside } from "./column-ends.ts";
import type { HeadUnit } from "./head-units.ts";
import { IMPOSSIBLE, type LinkedPage, TORN } from "./linked-page.ts";
import { type Box, isBeside, sharedHeight, sharedWidth } from "./shapes.ts";

/** Ems below a headline at which no text of its story begins. */
const FARTHEST = 12;

/** What it costs, in ems of the body, that a headline's story begins with a text. */
export function headCost(page: LinkedPage, head: HeadUnit, text: Block): number {
  const inside = page.indented && opensInside(text) ? TORN : 0;
  const short = text.lines.length < 2 ? 0.5 : 0;
  return placeUnder(page, head, text) + inside + short;
}

function placeUnder(page: LinkedPage, head: HeadUnit, text: Block): number {
  const { body } = page;
  const below = text.top - head.bottom;
  if (!head.vertical && below > -0.5 * body) {
    const drop = page.ems(below);
    if (drop > FARTHEST || page.isBetween(head, text)) return IMPOSSIBLE;
    return 0.6 * Math.max(0, drop - 1.5) + misaligned(page, head, text);
  }
  return Math.min(placeBeside(page, head, text), placeOver(page, head, text));
}

/** Text at the head of the next column, of a headline that stands at its column's foot. */
function placeOver(page: LinkedPage, head: HeadUnit, text: Block): number {
  const gap = page.ems(text.left - head.right);
  const isFoot = !page.all.some(
    (other) => other !== head && other.top > head.top && sharedWidth(head, other) > 0,
  );
  const isTop = !page.all.some((other) => other.bottom <= text.top && sharedWidth(other, text) > 0);
  return isFoot && isTop && !head.vertical && gap > -1 && gap < FARTHEST / 2 ? 2 : IMPOSSIBLE;
}

/** Text that begins as high as the headline, to its right, to its left, or on both sides of it. */
function placeBeside(page: LinkedPage, head: HeadUnit, text: Block): number {
  const even = Math.abs(page.ems(text.top - head.top));
  const tall = sharedHeight(head, text) > 0.8 * (head.bottom - head.top);
  const gap = Math.max(text.left - head.right, head.left - text.right);
  if ((even > 4 && !tall) || gap < -page.body) return IMPOSSIBLE;
  const between = page.texts.filter((other) => other !== text && isBeside(head, other, text));
  if (text.left < head.left && isCentredOver(page, head, text)) return 0.5 + 0.3 * even;
  // of columns to the left of a headline the first one is farthest from it
  if (text.right <= head.left + page.body) {
    const before = page.texts.filter(
      (other) => other.left < text.left && page.isRow(other, text) && isNear(page, other, text),
    );
    return 2.2 + 0.3 * Math.min(10, even) + 1.5 * before.length;
  }
  const apart = 0.2 * Math.max(0, page.ems(gap) - 1.5);
  return 2 + 0.3 * Math.min(10, even) + apart + 2 * between.length;
}

/** 0 where the headline stands flush with the text or in the middle of its columns. */
function misaligned(page: LinkedPage, head: HeadUnit, text: Block): number {
  const flush = Math.abs(head.left - text.left) < page.body;
  if (flush || isCentredOver(page, head, text)) return 0;
  if (sharedWidth(head, text) <= 0) return IMPOSSIBLE;
  const before = page.texts.filter(
    (other) => other.left < text.left && page.isRow(other, text) && sharedWidth(head, other) > 0,
  );
  return 1 + before.length;
}

/** Whether the headline stands in the middle of the columns from this one on. */
function isCentredOver(page: LinkedPage, head: Box, text: Block): boolean {
  const middle = head.left + head.right;
  const reaches = (right: number) => Math.abs(text.left + right - middle) < 2.5 * page.body;
  return (
    reaches(text.right) ||
    page.texts.some(
      (last) => last.left > text.left && page.isRow(text, last) && reaches(last.right),
    )
  );
}

function isNear(page: LinkedPage, one: Box, other: Box): boolean {
  return other.left - one.right < 3 * page.body;
}
