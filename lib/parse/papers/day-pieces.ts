import type { Line } from "../lines.ts";
import { WEEKDAY } from "./furniture-lines.ts";

/** `2024年`, `2024年3月`, `3月5日`, `3月`, `5日`, `星期二`. */
const PIECE = new RegExp(
  String.raw`^(?:(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年(?:\s*\d{1,2}\s*月)?|\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|\d{1,2}\s*日|${WEEKDAY})$`,
  "u",
);
const YEAR = /年/u;
const LONGEST = 16;
/** Lines that one day is set in at most. */
const MOST = 4;

/** Whether a line is but a piece of a date: `2024年`, `3月5日`. */
export function isPieceOfDay(text: string): boolean {
  return text.length <= LONGEST && PIECE.test(text);
}

/** Whether line `at` is one of several in which a masthead sets its day: `2024年⏎3月5日⏎星期二`. */
export function isDayPiece(lines: readonly Line[], at: number): boolean {
  const isPiece = (index: number) => isPieceOfDay(lines[index]?.text ?? "");
  if (!isPiece(at)) return false;
  let from = at;
  while (from > 0 && at - from < MOST && isPiece(from - 1)) from--;
  let to = at + 1;
  while (to < lines.length && to - at < MOST && isPiece(to)) to++;
  const pieces = lines.slice(from, to);
  return pieces.length > 1 && pieces.some(({ text }) => YEAR.test(text));
}
