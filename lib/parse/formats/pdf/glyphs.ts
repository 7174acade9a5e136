/** A character as drawn. Lengths in points, y grows downwards from the top of the page as it is seen. */
export interface Glyph {
  /** What the font says it stands for: mostly one character, several for a ligature. */
  readonly text: string;
  /** Left end of the base line, and the base line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Degrees the writing is turned clockwise from left to right; 0 for nearly all. */
  readonly turn: number;
  /** A blank character stood between this one and the one drawn before it. */
  readonly spaced: boolean;
}
