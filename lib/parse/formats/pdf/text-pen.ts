import { everydayCharacters } from "./everyday-characters.ts";
import type { Glyph } from "./glyphs.ts";
import { type Matrix, multiply, place, type TextState } from "./text-state.ts";

/** A character or, as a number, a step back in thousandths of the size, as pdf.js lists them. */
export type Shown = number | ShownGlyph;

export interface ShownGlyph {
  readonly unicode: string;
  /** In thousandths of the size, or in the glyph space of a Type 3 font. */
  readonly width: number;
  /** `[advance, x, y]` of a glyph in vertical writing. */
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
}

export interface PenFont {
  readonly vertical?: boolean | undefined;
  readonly fontMatrix?: readonly number[] | undefined;
  readonly defaultVMetrics?: readonly number[] | null | undefined;
}

const BLANK = /^\s*$/u;
/** Of the size: how far below its top, in vertical writing, a character's base line lies. */
const RISE = 0.88;

/** Writes down where each character of one showing operator falls, and moves the pen behind it. */
export function writeGlyphs(
  state: TextState,
  font: PenFont,
  shown: readonly Shown[],
  put: (glyph: Omit<Glyph, "spaced">) => void,
  blank: () => void,
): void {
  const unit = font.fontMatrix?.[0] ?? 0.001;
  const vertical = Boolean(font.vertical);
  let along = 0;
  for (const each of shown) {
    if (typeof each === "number") {
      along -= (each * state.size) / 1000;
      continue;
    }
    const spacing = state.charSpacing + (each.isSpace ? state.wordSpacing : 0);
    const metric = vertical ? (each.vmetric ?? font.defaultVMetrics) : null;
    const width = metric ? (metric[0] ?? -1000) : each.width;
    const reach = width * unit * state.size;
    if (BLANK.test(each.unicode)) {
      if (each.unicode) blank();
    } else {
      const x = metric ? state.x - state.size / 2 : state.x + along * state.scale;
      const y = metric ? state.y + along - RISE * state.size : state.y;
      put(glyphAt(state, each.unicode, x, y, metric ? state.size : reach * state.scale));
    }
    along += reach + spacing;
  }
  if (vertical) state.y += along;
  else state.x += along * state.scale;
}

function glyphAt(
  state: TextState,
  text: string,
  x: number,
  y: number,
  reach: number,
): Omit<Glyph, "spaced"> {
  const matrix: Matrix = multiply(state.matrix, state.textMatrix);
  const [left, base] = place(matrix, x, y + state.rise);
  const [a, b, c, d] = matrix;
  const turn = Math.round((Math.atan2(b * state.size, a * state.size) * 180) / Math.PI);
  return {
    text: everydayCharacters(text),
    x: left,
    y: base,
    width: Math.abs(reach) * Math.hypot(a, b),
    size: Math.abs(state.size) * Math.hypot(c, d),
    turn: (turn + 360) % 360,
  };
}
