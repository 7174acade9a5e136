import type { Box } from "./shapes.ts";

/** Parts boxes where white runs from edge to edge: bands from top to bottom. */
export function cutBands<T extends Box>(boxes: readonly T[], least: number): T[][] {
  return cutAlong(boxes, least, (box) => [box.top, box.bottom]);
}

/** The same from left to right: strips. */
export function cutStrips<T extends Box>(boxes: readonly T[], least: number): T[][] {
  return cutAlong(boxes, least, (box) => [box.left, box.right]);
}

/** `least` is the narrowest white, in points, that parts; below 0 boxes may overlap as much. */
function cutAlong<T extends Box>(
  boxes: readonly T[],
  least: number,
  extent: (box: T) => readonly [number, number],
): T[][] {
  const sorted = [...boxes].sort((one, other) => extent(one)[0] - extent(other)[0]);
  const parts: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const box of sorted) {
    const [from, to] = extent(box);
    const part = parts.at(-1);
    if (part && from - end < least) part.push(box);
    else parts.push([box]);
    end = Math.max(end, to);
  }
  return parts;
}
