import type { Span } from "../../../article.ts";
import { EMPTY_PASSAGE, type Passage, type PassagePiece } from "../../../text/passage.ts";
import { type Edit, editPassage } from "./edit-passage.ts";
import { hasMarkup, markupEdits } from "./strip-markup.ts";

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/gsu;
const LINE_END = /[\n\r\u2028\u2029]+/gu;

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

/**
 * A string's lines or, where it is a piece of a web page, its paragraphs, without the blanks around
 * them; blank ones are left out.
 */
export function linesOfString(text: string, span: Span): Passage[] {
  const passage = unescapeString(text, span);
  const edits = hasMarkup(passage.text) ? markupEdits(passage.text) : lineEdits(passage.text);
  return editPassage(passage, edits);
}

function lineEdits(text: string): Edit[] {
  return [...text.matchAll(LINE_END)].map(({ index, 0: end }) => ({
    from: index,
    to: index + end.length,
    text: "",
    parts: true,
  }));
}

/** A string's characters, each escape a piece of its own. */
function unescapeString(text: string, [start, end]: Span): Passage {
  const pieces: PassagePiece[] = [];
  let words = "";
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
    add(JSON.parse(`"${mark}"`) as string, [at, reached]);
  }
  if (end > reached) add(text.slice(reached, end), [reached, end]);
  return { text: words, pieces };
}
