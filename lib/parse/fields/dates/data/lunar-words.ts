import { LAST } from "../lunar-calendar.ts";

/** Festivals of the lunar calendar: month and date. */
export const FESTIVALS: Readonly<Record<string, readonly [month: number, date: number]>> = {
  除夕: [12, LAST],
  大年三十: [12, LAST],
  大年初一: [1, 1],
  春节: [1, 1],
  元宵节: [1, 15],
  端午节: [5, 5],
  七夕: [7, 7],
  中秋节: [8, 15],
  重阳节: [9, 9],
  腊八: [12, 8],
};

/** Words before a lunar date. */
export const LUNAR_CALENDAR = ["农历", "夏历", "阴历"] as const;

/** Parts of lunar dates that stand without such a word: 正月初一, 腊月廿三, 七月初六. */
export const LUNAR_SIGNS = ["正月", "腊月", "月初"] as const;

/** Lunar months with names of their own. */
export const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
