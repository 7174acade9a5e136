import { unifyRadicals } from "./radicals.ts";

/**
 * Text as search compares it: NFKC, radicals unified, case folded, well-formed. Folding twice
 * changes nothing, and a sigma folds alike wherever it stands, so that substrings fold alike.
 * `fold("ＧＤＰ⻓")` → `"gdp长"`
 */
export function fold(text: string): string {
  const plain = unifyRadicals(text.replace(/\p{Surrogate}/gu, "\uFFFD").normalize("NFKC"));
  return plain.toLowerCase().replaceAll("ς", "σ").normalize("NFKC");
}

/** Folded text that knows where each of its UTF-16 units stood before. */
export interface FoldedText {
  readonly text: string;
  /** Unit `i` of `text` came from `original.slice(starts[i], ends[i])`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * One code point and all that normalisation may join to it: combining marks, conjoining and
 * half-width Hangul, the half-width voicing marks of ｶﾞ.
 */
const UNIT = /[\s\S][\p{Mark}\u1160-\u11ff\u3131-\u318e\uffa0-\uffdc\uff9e\uff9f\ud7b0-\ud7ff]*/gu;

/** `fold(text)` with the way back: `foldWithOffsets("5㎏")` is `5kg`, k and g both from 1 to 2. */
export function foldWithOffsets(original: string): FoldedText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(UNIT)) {
    const folded = fold(match[0]);
    text += folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text, starts, ends };
}
