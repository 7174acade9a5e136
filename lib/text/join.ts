import type { Span } from "../article.ts";
import { isAt, isBlankAt, setOf } from "./characters.ts";
import { cutPiece, type Passage } from "./passage.ts";

/** A stretch of the source on one line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `…（记者 胡越 通讯员⏎刘川）`: the break stood where print puts a space. */
const ROLE_AT_END = /(?:记者|通讯员|摄影|编辑|作者)$/u;
const ROLE_AT_START = /^(?:记者|通讯员)/u;
/** What those words end and begin with: most breaks are told by a look at the characters beside them. */
const ROLE_ENDS = setOf("者员影辑");
const ROLE_STARTS = setOf("记通");
const OPEN_BRACKET = /[（(][^）)]*$/u;
const LATIN = setOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

/** How far back from a break a bracket may have opened. */
const TAIL = 60;

/** Undoes wrapping: the lines' text as one passage, a space only where the writer had one. */
export function joinWrapped(source: string, stretches: readonly Stretch[]): Passage {
  let text = "";
  // looked at in place of the text, which grows and would be gone through again for every line
  let tail = "";
  // `（季宏 熊伟 ⏎沙莎）`: the blank at a line's end parts two names
  let blank = false;
  const pieces: { at: number; span: Span }[] = [];
  for (const { start, end } of stretches) {
    const line = source.slice(start, end);
    const glue = stoodApart(tail, line) || (blank && OPEN_BRACKET.test(tail)) ? " " : "";
    blank = isBlankAt(source, end) && source.charAt(end) !== "\n" && source.charAt(end) !== "\r";
    text += glue;
    pieces.push({ at: text.length, span: [start, end] });
    text += line;
    tail = line.length < TAIL ? (tail + glue + line).slice(-TAIL) : line.slice(-TAIL);
  }
  return { text, pieces };
}

/** Whether a space was lost where a line broke off. */
function stoodApart(before: string, line: string): boolean {
  const last = before.length - 1;
  if (isAt(LATIN, before, last) && isAt(LATIN, line, 0)) return true;
  const role =
    (isAt(ROLE_ENDS, before, last) && ROLE_AT_END.test(before)) ||
    (isAt(ROLE_STARTS, line, 0) && ROLE_AT_START.test(line));
  return role && OPEN_BRACKET.test(before);
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
