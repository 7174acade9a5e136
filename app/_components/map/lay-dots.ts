import type { MapMark } from "../../../lib/queries/place-shapes.ts";

/** A mark where it is drawn, with the radius of its dot; 0 where an outline stands for the place. */
export interface Dot extends MapMark {
  readonly radius: number;
}

/** The grey of a count: none, 1, 2, 3–5, 6 and more. */
export function greyOf(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count >= 6) return 4;
  if (count >= 3) return 3;
  return count === 2 ? 2 : count === 1 ? 1 : 0;
}

/** Above this many marks dots are drawn smaller. */
export const MANY = 60;

/** How large a dot is for the number of all dots. */
function scaleFor(marks: number): number {
  return marks > 2 * MANY ? 0.55 : marks > MANY ? 0.75 : 1;
}

/** Radius in units of the drawing: a little more for each grey, and again for every tenfold. */
function radiusOf(count: number, marks: number): number {
  const radius = 6 + greyOf(count) * 2 + (count >= 60 ? 2 : 0) + (count >= 600 ? 2 : 0);
  return radius * scaleFor(marks);
}

const ROUNDS = 60;

/** Least distance between the edges of two dots, and the most a dot is moved off its point. */
const GAP = 2;
const FARTHEST = 40;

type Moving = { x: number; y: number; readonly radius: number };

/** Moves two dots that are too close away from each other; `n` tells dots on one point which way. */
function part(one: Moving, other: Moving, n: number): boolean {
  const apart = one.radius + other.radius + GAP;
  let dx = other.x - one.x;
  let dy = other.y - one.y;
  if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) return false;
  let distance = Math.hypot(dx, dy);
  if (distance >= apart) return false;
  if (distance < 0.01) {
    const angle = n * 2.4;
    [dx, dy, distance] = [Math.cos(angle), Math.sin(angle), 1];
  }
  const push = (apart - Math.min(distance, apart)) / 2 + 0.05;
  one.x -= (dx / distance) * push;
  one.y -= (dy / distance) * push;
  other.x += (dx / distance) * push;
  other.y += (dy / distance) * push;
  return true;
}

/**
 * Dots beside each other where their points are too close, each as near to its own as can be. Dots on
 * one point part in the directions of a sunflower's seeds, so that the same marks always lie alike.
 */
export function layDots(marks: readonly MapMark[]): Dot[] {
  const dots = marks.map((mark) => ({
    ...mark,
    radius: mark.kind === "label" ? 0 : Math.round(radiusOf(mark.count, marks.length)),
  }));
  const moving = dots.filter(({ radius }) => radius > 0);
  const origins = moving.map(({ x, y }) => [x, y] as const);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < moving.length; i++) {
      for (let n = i + 1; n < moving.length; n++) {
        const [one, other] = [moving[i], moving[n]];
        if (one && other && part(one, other, n)) moved = true;
      }
    }
    if (!moved) break;
  }
  moving.forEach((dot, n) => {
    const [x, y] = origins[n] ?? [dot.x, dot.y];
    const distance = Math.hypot(dot.x - x, dot.y - y);
    const share = distance > FARTHEST ? FARTHEST / distance : 1;
    dot.x = Math.round(x + (dot.x - x) * share);
    dot.y = Math.round(y + (dot.y - y) * share);
  });
  return dots;
}
