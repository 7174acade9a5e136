import type { Span } from "../article.ts";
import { cutPiece, type Passage } from "./passage.ts";

/** A stretch of the source on one line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `…（记者 胡越 通讯员⏎刘川）`: the break stood where print puts a space. */
const ROLE_AT_END = /(?:记者|通讯员|摄影|编辑|作者)$/u;
const ROLE_AT_START = /^(?:记者|通讯员)/u;
const LATIN_AT_END = /[A-Za-z]$/u;
const LATIN_AT_START = /^[A-Za-z]/u;

/** Undoes wrapping: the lines' text as one passage, a space only where the writer had one. */
export function joinWrapped(source: string, stretches: readonly Stretch[]): Passage {
  let text = "";
  const pieces: { at: number; span: Span }[] = [];
  for (const { start, end } of stretches) {
    const line = source.slice(start, end);
    const role =
      (ROLE_AT_END.test(text) || ROLE_AT_START.test(line)) &&
      /[（(][^）)]*$/u.test(text.slice(-60));
    if (role || (LATIN_AT_END.test(text) && LATIN_AT_START.test(line))) text += " ";
    pieces.push({ at: text.length, span: [start, end] });
    text += line;
  }
  return { text, pieces };
}

/** The part `[from, to)` of a passage without blanks at its ends. */
export function cutPassage(passage: Passage, from: number, to: number): Passage {
  const raw = passage.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  const pieces = passage.pieces.flatMap((piece) => {
    const cut = cutPiece(piece, start, end);
    return cut ? [{ ...cut, at: cut.at - start }] : [];
  });
  return { text: passage.text.slice(start, end), pieces };
}
