import { REPLACEMENT } from "../text/characters.ts";

/**
 * `2 characters could not be read and stand as �, the first in line 3, character 17`, of a decoded text;
 * null when all of it could. Lines and characters are counted from 1.
 */
export function sayUnread(text: string): string | null {
  const first = text.indexOf(REPLACEMENT);
  if (first < 0) return null;
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  let line = 1;
  let start = 0;
  for (const end of text.slice(0, first).matchAll(/\r\n|\r|\n/gu)) {
    line++;
    start = end.index + end[0].length;
  }
  const what =
    count === 1
      ? "1 character could not be read and stands as"
      : `${count} characters could not be read and stand as`;
  const where = `${count === 1 ? "" : "the first "}in line ${line}, character ${first - start + 1}`;
  return `${what} ${REPLACEMENT}, ${where}`;
}
