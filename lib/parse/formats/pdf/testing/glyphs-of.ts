import type { Glyph } from "../glyphs.ts";

/** Characters set one after the other from `(x, y)`: `size` points, `pitch` ems from one to the next. */
export function glyphsOf(
  text: string,
  { x = 0, y = 0, size = 10, pitch = 1, down = false, turn = 0 } = {},
): Glyph[] {
  return [...text].map((character, at) => ({
    text: character,
    x: down ? x : x + at * pitch * size,
    y: down ? y + at * pitch * size : y,
    width: size,
    size,
    turn,
    spaced: false,
  }));
}
