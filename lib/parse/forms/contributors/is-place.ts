import { findNames } from "../../../places/find.ts";

/** Whether a word is a place's name, or several that follow each other, and no more. */
export function isPlace(word: string): boolean {
  let to = 0;
  for (const { start, end } of findNames(word)) {
    if (start !== to) return false;
    to = end;
  }
  return to > 0 && to === word.length;
}

/** Whether a word begins with a place's name: `河东公交`. */
export function opensWithPlace(word: string): boolean {
  return findNames(word)[0]?.start === 0;
}
