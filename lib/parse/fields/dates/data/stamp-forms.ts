import { DATE, GAP, MONTH, NUMBER_START, WEEKDAY, YEAR } from "../patterns.ts";

/** A time of day, which only machines print beside a date. */
export const TIME = `(?<time>${GAP}T?${GAP}[0-2]?\\d[:：][0-5]\\d(?:[:：][0-5]\\d)?)?`;
export const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|");
const NAME = `(?<name>${MONTHS.join("|")})[a-z]*\\.?`;
const NUMBER = "(?<date>3[01]|[12]\\d|0?[1-9])";

/** A form of date: what follows from the year on, and for some what must stand before it. */
export interface Form {
  readonly ahead?: RegExp;
  readonly pattern: RegExp;
}

export const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `${NUMBER_START}(?<year>${YEAR})${GAP}年${GAP}(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}日${GAP}${WEEKDAY}?${TIME}`,
      "y",
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.\\-/·．])(?<year>(?:19|20)\\d\\d)(?<joint>[-/.·•．])(?<month>1[0-2]|0?[1-9])\\k<joint>${NUMBER}(?![\\d.\\-/%·．])${GAP}${WEEKDAY}?${TIME}`,
      "y",
    ),
  },
  // A masthead sets the date large above its year: `13` over `2023年6月` over `星期二`.
  {
    ahead: new RegExp(`(?<![\\d.])${NUMBER}${GAP}日?\\s{1,6}$`),
    pattern: new RegExp(
      `(?<year>${YEAR})${GAP}年${GAP}(?<month>${MONTH})${GAP}月(?!${GAP}\\d)${GAP}${WEEKDAY}?`,
      "y",
    ),
  },
  {
    pattern: new RegExp(
      `(?<year>${YEAR})${GAP}年${GAP}(?<month>${MONTH})${GAP}月\\s{1,6}${WEEKDAY}\\s{1,6}${NUMBER}(?!\\d)`,
      "y",
    ),
  },
  // `2023 06/13 08:15:22`: sites that set the year above the day in a box of its own
  {
    pattern: new RegExp(
      `(?<![\\d.\\-/])(?<year>20\\d\\d)\\s?(?<month>1[0-2]|0[1-9])/(?<date>3[01]|[12]\\d|0[1-9])${GAP}(?<time>[0-2]\\d[:：][0-5]\\d(?:[:：][0-5]\\d)?)`,
      "y",
    ),
  },
  // `20230613` as sites and PDF producers write it; too like other numbers to count for much.
  {
    pattern: /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<date>0[1-9]|[12]\d|3[01])(?!\d)/y,
  },
  // `JUNE 13, 2023` and `13 June 2023`
  ...[
    `${NAME}\\s*(?<date>[0-3]?\\d)(?:st|nd|rd|th)?\\s*,?\\s*`,
    `(?<date>[0-3]?\\d)(?:st|nd|rd|th)?\\s+${NAME}\\s*,?\\s*`,
  ].map((ahead) => ({
    ahead: new RegExp(`(?<![A-Za-z\\d])${ahead}$`, "i"),
    pattern: /(?<year>20\d\d)/y,
  })),
];
