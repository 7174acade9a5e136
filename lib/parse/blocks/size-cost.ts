/** What a line's font size adds to the cost of each reading. */
export interface SizeCost {
  readonly head: number;
  /** For a line of running text, first or later. */
  readonly text: number;
}

const UNKNOWN: SizeCost = { head: 0, text: 0 };
/** Multiples of the body size. Fonts of one design differ by a few hundredths. */
const BODY = 1.08;
/** Small type: notices, captions. Their own headlines are set larger. */
const SMALL = 0.92;
const DISPLAY = 1.2;

/** Whether a line is known to be set in display type. */
export function isLarge({ size }: { readonly size?: number }): boolean {
  return size !== undefined && size >= DISPLAY;
}

/**
 * The larger a line is set, the surer it is a headline's. Body size speaks mildly against it, for
 * crossheads are set no larger than their text, only bolder. `size` is a multiple of the body size.
 */
export function sizeCost(size: number | undefined): SizeCost {
  if (size === undefined) return UNKNOWN;
  if (size < SMALL) return { head: 2.5, text: 0 };
  if (size < BODY) return { head: 0.6, text: 0 };
  if (size < DISPLAY) return { head: -0.4, text: 0.5 };
  const grown = Math.min(1, size - DISPLAY);
  return { head: -1.5 - 1.5 * grown, text: 3 + 3 * grown };
}
