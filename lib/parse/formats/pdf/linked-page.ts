import type { Block } from "./block.ts";
import { hasIndents } from "./column-ends.ts";
import type { HeadUnit } from "./head-units.ts";
import type { Box } from "./shapes.ts";

/** What it costs that a sentence is torn. */
export const TORN = 5;
/** From this cost on a link is never made. */
export const IMPOSSIBLE = 1000;

/** A page's headlines and texts that are to be linked, and how they stand to each other. */
export class LinkedPage {
  /** Whether paragraphs begin further in. */
  readonly indented: boolean;
  readonly all: readonly (HeadUnit | Block)[];

  /** `body` is the page's body size in points. */
  constructor(
    readonly heads: readonly HeadUnit[],
    readonly texts: readonly Block[],
    readonly body: number,
  ) {
    this.indented = hasIndents(texts);
    this.all = [...heads, ...texts];
  }

  /** Points as ems of the body. */
  ems(points: number): number {
    return points / this.body;
  }

  /** Whether two boxes begin as high as each other. */
  isRow(one: Box, other: Box): boolean {
    return one !== other && Math.abs(one.top - other.top) < 1.5 * this.body;
  }

  /** Whether something stands below one box and above the other. */
  isBetween(above: Box, below: Box): boolean {
    const left = Math.max(above.left, below.left);
    const right = Math.min(above.right, below.right);
    return this.all.some((other) => {
      // a caption's picture stands in a column
      if (other === above || other === below || other.size < 0.95 * this.body) return false;
      const middle = (other.top + other.bottom) / 2;
      const apart = middle > above.bottom - 0.3 * this.body && middle < below.top + 0.3 * this.body;
      return apart && Math.min(other.right, right) - Math.max(other.left, left) > 0;
    });
  }
}
