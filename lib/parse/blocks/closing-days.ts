import { isAt, setOf } from "../../text/characters.ts";
import { DATE } from "../papers/furniture.ts";

const DATE_ONLY = new RegExp(`^${DATE}$`, "u");
/** `八月二十九日夜`, `12月3日于上海`: under a letter. */
const DAY_ONLY =
  /^(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?:[\d０-９]{1,2}|[一二三四五六七八九十廿]{1,3})日(?:[晨夜晚]|凌晨|清晨|上午|下午|深夜|于\p{Script=Han}{2,6})?$/u;

/** What a day may begin with. */
const NUMERALS = setOf("0123456789０１２３４５６７８９〇○零一二三四五六七八九十");

/** Whether a line is a whole date and no more. */
export function isDate(text: string): boolean {
  return DATE_ONLY.test(text);
}

/** Whether a line is a day, with its year or without, and no more. */
export function isDay(text: string): boolean {
  return isAt(NUMERALS, text, 0) && (DATE_ONLY.test(text) || DAY_ONLY.test(text));
}
