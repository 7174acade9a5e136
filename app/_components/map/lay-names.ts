import type { Dot } from "./lay-dots.ts";

/** A name on the map: where its text begins on the base line, in units of the drawing. */
export interface LaidName {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Width of a text in its own size: a Chinese character is 1 wide, a figure or space about half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (one < "⺀" ? 0.58 : 1), 0);
}

/** Where a name may stand about its dot, best first: from the middle, in halves of its width. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Where the name of an outline may stand: on its point, or a line above or below. */
const PLACES = [
  [0, 0],
  [0, -1],
  [0, 1],
] as const;

/** Space between a dot and its name, in the text's own size. */
const GAP = 0.2;

function boxAt(
  { x, y, radius }: Dot,
  [dx, dy]: readonly [number, number],
  text: string,
  size: number,
): Box {
  const [width, height] = [widthOf(text) * size, size * 1.15];
  const [alongX, alongY] = dx !== 0 && dy !== 0 ? [radius * 0.7, radius * 0.7] : [radius, radius];
  const space = radius > 0 ? GAP * size : 0;
  const middleX = x + dx * (alongX + space + width / 2);
  const middleY = y + dy * (alongY + (dx === 0 ? space / 2 : 0) + height / 2);
  return {
    left: middleX - width / 2,
    top: middleY - height / 2,
    right: middleX + width / 2,
    bottom: middleY + height / 2,
  };
}

/**
 * Names beside their dots, `普陀 13`, most articles first, each at the first side where it touches no
 * dot, no name laid before and not the drawing's edge. A name without a free side is left out: the
 * list beside the map has it.
 */
export function layNames(
  dots: readonly Dot[],
  width: number,
  height: number,
  size: number,
): LaidName[] {
  const taken: Box[] = dots
    .filter(({ radius }) => radius > 0)
    .map(({ x, y, radius }) => ({
      left: x - radius,
      top: y - radius,
      right: x + radius,
      bottom: y + radius,
    }));
  return dots.flatMap((dot) => {
    const text = `${dot.shortName} ${dot.count}`;
    const sides = dot.radius > 0 ? SIDES : PLACES;
    const free = sides
      .map((side) => boxAt(dot, side, text, size))
      .find(
        (box) =>
          box.left >= 0 &&
          box.right <= width &&
          box.top >= 0 &&
          box.bottom <= height &&
          !taken.some((other) => overlap(box, other)),
      );
    if (!free) return [];
    taken.push(free);
    // Chinese type stands on its square's foot less a seventh.
    const y = Math.round(free.bottom - size * 0.26);
    return [{ code: dot.code, text, x: Math.round(free.left), y }];
  });
}
