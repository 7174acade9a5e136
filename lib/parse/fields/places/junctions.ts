import { surnameRank } from "../../forms/contributors/surnames.ts";
import { isBeginningAt, isEndingAt } from "../meeting-words.ts";
import { OPENS_NAME, PARTICLES } from "./given-names.ts";

/** `黄河入‖海口`: a word of three characters whose last two are a city's. */
const HELD: ReadonlyMap<string, string> = new Map([["海口", "入出"]]);

/** Whether `before` ends in what makes an everyday word with the first character of the name. */
function endsWord(name: string, before: string): boolean {
  return isEndingAt(before.slice(-1) + name.charAt(0), 0);
}

/** Whether the last character of the name makes an everyday word with what follows. */
function beginsNextWord(name: string, after: string): boolean {
  return isBeginningAt(name.slice(-1) + after.charAt(0), 0);
}

/** Whether the name's first character is the given name of somebody: `，罗松‖原是木匠`. */
function endsPerson(before: string): boolean {
  const surname = before.slice(-1);
  if (surnameRank(surname) < 2 || PARTICLES.has(surname)) return false;
  return OPENS_NAME.has(before.slice(-2, -1));
}

/**
 * Whether a name of two characters only arises where two words meet: `新增‖城镇`, `搭建‖平台`,
 * `罗松‖原是`, `示范‖县`. Its first character must end a word and its last one begin another; of a
 * county's name with its 县 the second word is 县 itself. `before` ends and `after` begins at the name.
 */
export function isJunction(name: string, before: string, after: string): boolean {
  if (name.length !== 2) return false;
  if (name.endsWith("县")) return endsWord(name, before);
  const held = HELD.get(name);
  if (held !== undefined && before !== "" && held.includes(before.slice(-1))) return true;
  return beginsNextWord(name, after) && (endsWord(name, before) || endsPerson(before));
}
