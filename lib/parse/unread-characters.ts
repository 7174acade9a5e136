import { NUL, REPLACEMENT } from "../text/characters.ts";

/**
 * `2 characters could not be read and stand as �, the first in line 3, character 17`, of a decoded text;
 * null when all of it could. Lines and characters are counted from 1.
 */
export function sayUnread(text: string): string | null {
  const found = findAll(text, REPLACEMENT);
  if (!found) return null;
  const what =
    found.count === 1
      ? "1 character could not be read and stands as"
      : `${found.count} characters could not be read and stand as`;
  return `${what} ${REPLACEMENT}, ${found.where}`;
}

/** `1 NUL character was read as a blank, in line 3, character 17`, of a text before that; null without one. */
export function sayNuls(text: string): string | null {
  const found = findAll(text, NUL);
  if (!found) return null;
  const what =
    found.count === 1
      ? "1 NUL character was read as a blank"
      : `${found.count} NUL characters were read as blanks`;
  return `${what}, ${found.where}`;
}

/** How often a text has a character, and where first; null where it has none. */
function findAll(text: string, character: string): { count: number; where: string } | null {
  const first = text.indexOf(character);
  if (first < 0) return null;
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf(character, at + 1)) count++;
  let line = 1;
  let start = 0;
  for (const end of text.slice(0, first).matchAll(/\r\n|\r|\n/gu)) {
    line++;
    start = end.index + end[0].length;
  }
  const where = `${count === 1 ? "" : "the first "}in line ${line}, character ${first - start + 1}`;
  return { count, where };
}
