import type { Glyph } from "./glyphs.ts";

/** Characters drawn one after the other along one line. */
export interface Run {
  readonly glyphs: Glyph[];
  /** Set from top to bottom, one character below the other. */
  vertical: boolean;
}

/** Ems between two characters drawn one after the other that still stand on one line. */
const WIDEST_GAP = 1.7;
const WIDEST_SPREAD = 3.5;

/**
 * Cuts a page's characters, in the order of drawing, where the next does not stand beside or right
 * below the one before. A column of characters is a vertical line only from three on (two of display
 * size): `标⏎题` of two single-character lines is no rarer.
 */
export function findRuns(glyphs: readonly Glyph[], body: number): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const glyph of glyphs) {
    const last: Glyph | undefined = open?.glyphs.at(-1);
    if (open && last && !open.vertical && isBeside(last, glyph)) open.glyphs.push(glyph);
    else if (open && glyph.size > 1.2 * body && isSpacedOut(open, glyph)) open.glyphs.push(glyph);
    else if (
      open &&
      last &&
      isBelow(last, glyph, open.vertical) &&
      (open.vertical || open.glyphs.length === 1)
    ) {
      open.vertical = true;
      open.glyphs.push(glyph);
    } else {
      open = { glyphs: [glyph], vertical: false };
      runs.push(open);
    }
  }
  return runs.flatMap((run) => {
    const needed = (run.glyphs[0]?.size ?? 0) > 1.2 * body ? 2 : 3;
    if (!run.vertical || run.glyphs.length >= needed) return [run];
    return run.glyphs.map((glyph) => ({ glyphs: [glyph], vertical: false }));
  });
}

function isBeside(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  if (Math.abs(next.y - last.y) > 0.35 * size) return false;
  const gap = next.x - last.x - last.width;
  return gap > -0.6 * size && gap < WIDEST_GAP * Math.min(last.size, next.size);
}

/** `公　　告`: display type whose characters stand ems apart, all as far as the first two. */
function isSpacedOut({ glyphs, vertical }: Run, next: Glyph): boolean {
  const last = glyphs.at(-1);
  const before = glyphs.at(-2);
  if (vertical || !last || Math.abs(next.y - last.y) > 0.1 * next.size) return false;
  if (Math.abs(next.size - last.size) > 0.05 * next.size) return false;
  const gap = next.x - last.x - last.width;
  if (gap < 0 || gap > WIDEST_SPREAD * next.size) return false;
  return !before || Math.abs(gap - (last.x - before.x - before.width)) < 0.2 * next.size;
}

/** `goesOn`: the line is known to run downwards, so that a blank may stand in it. */
function isBelow(last: Glyph, next: Glyph, goesOn: boolean): boolean {
  const { size } = last;
  const apart = next.x + next.width / 2 - last.x - last.width / 2;
  const step = next.y - last.y;
  return (
    Math.abs(next.size - size) <= 0.1 * size &&
    Math.abs(apart) < 0.3 * size &&
    step > (next.width < 0.7 * size ? 0.2 : 0.7) * size &&
    step < (goesOn ? 2.4 : 1.45) * size
  );
}
