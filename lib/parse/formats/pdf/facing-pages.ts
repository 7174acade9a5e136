import { cutStrips } from "./cuts.ts";
import { type Box, boxAround } from "./shapes.ts";

/** Of the width: how far from the middle of a sheet the fold lies. */
const OFF_MIDDLE = 0.04;
/** A sheet so much wider than high holds two pages. */
const WIDE = 1.15;

/**
 * The pages that a sheet shows side by side, from the left: two where a sheet wider than high has white
 * from head to foot in its middle, wider than a gutter; else one. `body` is the body size in points.
 */
export function facingPages<T extends Box>(boxes: readonly T[], body: number): T[][] {
  const all = boxAround(boxes);
  const width = all.right - all.left;
  const strips = width > WIDE * (all.bottom - all.top) ? cutStrips(boxes, 2.2 * body) : [];
  const at = strips.findIndex((strip, index) => {
    const before = strips[index - 1];
    if (!before) return false;
    const fold = (boxAround(before).right + boxAround(strip).left) / 2;
    return Math.abs(fold - (all.left + all.right) / 2) < OFF_MIDDLE * width;
  });
  if (at < 0) return [[...boxes]];
  return [strips.slice(0, at).flat(), strips.slice(at).flat()];
}
