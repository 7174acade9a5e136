import { readNumeral } from "../../../text/numerals.ts";

/**
 * Pieces of patterns shared by the recognisers. They are read against text with half-width digits;
 * `GAP` stands wherever typesetting leaves a gap (`6月 12日`) or furniture breaks a line.
 */
/** Blanks inside a date; more of them part two texts. */
export const GAP = String.raw`\s{0,6}`;
const CHINESE_DIGIT = "[一二三四五六七八九]";

export const YEAR = String.raw`(?:19[4-9]\d|20\d\d|(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2})`;
export const MONTH = `(?:1[0-2]|0?[1-9]|十[一二]?|${CHINESE_DIGIT})`;
export const DATE = String.raw`(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十${CHINESE_DIGIT}?|二十|廿${CHINESE_DIGIT}?|${CHINESE_DIGIT})`;
export const DASH = "(?:至|到|-|—{1,2}|–|―|~|～|－)";
/** 上午, 晚 … and the weekday that may follow a date. */
export const PART_OF_DAY =
  "(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|当晚|晚上|晚间|夜间|深夜|晚|夜)";
export const WEEKDAY = String.raw`(?:[（(，,\s]{0,2}(?:星期|周|週|礼拜)(?<weekday>[一二三四五六日天])[）)]?)`;

/** Not the tail of a longer number, a decimal, or 第6月. */
export const NUMBER_START = String.raw`(?<![\d.．第〇○零一二三四五六七八九十廿])`;

const WEEKDAYS = "日一二三四五六";

/** A numeral that the pattern has already matched. */
export function numberOf(text: string): number {
  const value = readNumeral(text);
  if (value === null) throw new Error(`matched as a numeral, but is none: ${text}`);
  return value;
}

/** `一` → 1 … `日`, `天` → 0; null for none. */
export function weekdayNumber(name: string | undefined): number | null {
  if (!name) return null;
  return name === "天" ? 0 : WEEKDAYS.indexOf(name);
}

export function isEvening(partOfDay: string | undefined): boolean {
  return partOfDay !== undefined && /晚|夜/.test(partOfDay);
}
