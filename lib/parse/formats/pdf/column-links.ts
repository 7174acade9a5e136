import type { Block } from "./block.ts";
import { isCutOff, startsInside } from "./column-ends.ts";
import { IMPOSSIBLE, type LinkedPage, TORN } from "./linked-page.ts";
import { isBeside, sharedWidth } from "./shapes.ts";

/** What it costs, in ems of the body, that a story goes on from one column to another. */
export function columnCost(page: LinkedPage, text: Block, next: Block): number {
  if (text === next || Math.abs(text.size - next.size) > 0.05 * text.size) return IMPOSSIBLE;
  const place = placeAfter(page, text, next);
  if (place >= IMPOSSIBLE) return place;
  const width = Math.abs(next.right - next.left - (text.right - text.left));
  const unlike = next.lines.length > 1 && text.lines.length > 1 && width > 1.5 * page.body ? 2 : 0;
  return place + unlike + seamCost(page, text, next);
}

/** What the words say where one column ends and another begins. */
function seamCost(page: LinkedPage, text: Block, next: Block): number {
  const inside = startsInside(next, text);
  if (isCutOff(text)) return inside ? -1 : TORN;
  return page.indented && inside && next.lines.length > 1 ? TORN - 1 : 0;
}

function placeAfter(page: LinkedPage, text: Block, next: Block): number {
  if (next.top > text.bottom - 0.5 * page.body && sharedWidth(text, next) > 0) {
    if (page.isBetween(text, next)) return IMPOSSIBLE;
    const moved = Math.min(Math.abs(page.ems(next.left - text.left)), 5);
    const drop = Math.max(0, page.ems(next.top - text.bottom) - 1);
    return Math.min(3.5, 0.5 * drop) + 0.3 * moved;
  }
  const gap = page.ems(next.left - text.right);
  if (gap < -1 || next.top > text.bottom) return IMPOSSIBLE;
  const across = page.texts.filter(
    (other) => other !== text && other !== next && isBeside(text, other, next),
  ).length;
  const drop = Math.abs(page.ems(next.top - text.top));
  return (
    1 +
    0.3 * Math.max(0, gap - 1.5) +
    3 * across +
    0.03 * Math.min(30, drop) +
    (isCutOff(text) ? 0 : otherBelow(page, text, next)) +
    (hasOwnHead(page, next) ? 5 : 0)
  );
}

/** What speaks against going on to the right: another story begins below, in this column only. */
function otherBelow(page: LinkedPage, text: Block, next: Block): number {
  const isEnded = page.heads.some(
    (head) =>
      head.top > text.bottom - 0.5 * page.body &&
      page.ems(head.top - text.bottom) < 6 &&
      sharedWidth(head, text) > 0 &&
      sharedWidth(head, next) <= 0 &&
      next.top < head.top,
  );
  const isEven = page.isRow(text, next) || Math.abs(page.ems(next.bottom - text.bottom)) < 2;
  return isEnded && !isEven ? 2 : 0;
}

/** A headline right above a column that begins where the column does. */
function hasOwnHead(page: LinkedPage, text: Block): boolean {
  return page.heads.some((head) => {
    const gap = page.ems(text.top - head.bottom);
    if (head.vertical || gap < -0.5 || gap > 2.5 || sharedWidth(head, text) <= 0) return false;
    const flush = Math.abs(head.left - text.left) < page.body;
    return flush || (head.left > text.left - page.body && head.right < text.right + page.body);
  });
}
