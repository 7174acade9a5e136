import type { Glyph } from "./glyphs.ts";

const IDEOGRAPHIC_SPACE = "\u3000";
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60\u2014-\u2026]/u;

/**
 * A line's characters in order, with the blanks a reader sees. Between ideographs that is a gap of an
 * em or a blank that was set; the even gaps of a spaced-out or justified line are none.
 */
export function lineText(glyphs: readonly Glyph[], vertical = false): string {
  if (vertical) return downText(glyphs);
  const gaps = glyphs.slice(1).map((glyph, at) => gapBefore(glyph, glyphs[at]));
  const sorted = [...gaps].sort((one, other) => one - other);
  const even = Math.max(0, sorted[(gaps.length - 1) >> 1] ?? 0);
  let text = "";
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1];
    if (before) text += blankBetween(before, glyph, (gaps[at - 1] ?? 0) - even);
    text += glyph.text;
  });
  return text;
}

function downText(glyphs: readonly Glyph[]): string {
  let text = "";
  glyphs.forEach((glyph, at) => {
    const above = glyphs[at - 1];
    if (above && glyph.y - above.y > 1.75 * glyph.size) text += IDEOGRAPHIC_SPACE;
    text += glyph.text;
  });
  return text;
}

/** In ems. */
function gapBefore(glyph: Glyph, before: Glyph | undefined): number {
  if (!before) return 0;
  return (glyph.x - before.x - before.width) / Math.max(glyph.size, before.size);
}

function blankBetween(before: Glyph, glyph: Glyph, gap: number): string {
  if (gap >= 0.75) return IDEOGRAPHIC_SPACE;
  if (WIDE.test(before.text) || WIDE.test(glyph.text)) return glyph.spaced && gap > 0.1 ? " " : "";
  return glyph.spaced || gap > 0.15 ? " " : "";
}
