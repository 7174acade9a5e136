import type { Span } from "../../../article.ts";
import { cutPassage } from "../../../text/join.ts";
import { EMPTY_PASSAGE, type Passage, type PassagePiece } from "../../../text/passage.ts";

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/gsu;
const LINE_ENDS = new Set(["\n", "\r", "\u2028", "\u2029"]);

/** A string's words on one line; `[3, 9)` is what stands between its quotation marks. */
export function passageOfString(text: string, span: Span): Passage {
  const lines = linesOfString(text, span);
  if (lines.length < 2) return lines[0] ?? EMPTY_PASSAGE;
  const pieces: PassagePiece[] = [];
  let words = "";
  for (const line of lines) {
    if (words) words += " ";
    for (const piece of line.pieces) pieces.push({ ...piece, at: piece.at + words.length });
    words += line.text;
  }
  return { text: words, pieces };
}

/** A string's lines without the blanks around them; blank ones are left out. */
export function linesOfString(text: string, [start, end]: Span): Passage[] {
  const lines: Passage[] = [];
  let pieces: PassagePiece[] = [];
  let words = "";
  const close = () => {
    const line = cutPassage({ text: words, pieces }, 0, words.length);
    if (line.text) lines.push(line);
    pieces = [];
    words = "";
  };
  const add = (part: string, span: Span) => {
    const length = part.length === span[1] - span[0] ? {} : { length: part.length };
    pieces.push({ at: words.length, span, ...length });
    words += part;
  };
  let reached = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(ESCAPE)) {
    const at = start + index;
    if (at > reached) add(text.slice(reached, at), [reached, at]);
    reached = at + mark.length;
    const character = JSON.parse(`"${mark}"`) as string;
    if (LINE_ENDS.has(character)) close();
    else add(character, [at, reached]);
  }
  if (end > reached) add(text.slice(reached, end), [reached, end]);
  close();
  return lines;
}
