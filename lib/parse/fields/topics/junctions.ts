import { isBeginningAt, isEndingAt } from "../meeting-words.ts";

/**
 * Whether two characters of a text, from `at` on, only meet where two everyday words do: `人民‖政府`
 * prints no 民政, `办法‖规定` no 法规, `重大‖风险` no 大风. Both must belong to a word of their own.
 */
export function isJunctionAt(text: string, at: number): boolean {
  return isEndingAt(text, at - 1) && isBeginningAt(text, at + 1);
}
