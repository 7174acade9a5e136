import { type Day, dayOf, weekdayOf } from "../calendar.ts";
import {
  type Clue,
  clueAt,
  eachMatch,
  type Groups,
  NO_CLUES,
  pastEvent,
  type Recogniser,
  type Unit,
} from "../clue.ts";
import {
  DATE,
  GAP,
  MONTH,
  NUMBER_START,
  numberOf,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from "../patterns.ts";

const TIME = `(?<time>${GAP}T?${GAP}[0-2]?\\d[:：][0-5]\\d(?:[:：][0-5]\\d)?)?`;
const LABEL = /(?:(?:发布|发表|出版|更新|上传|刊发|见报|日期)[^\d]{0,6}|时间[：:]?\s*)$/;
const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|");
const NAME = `(?<name>${MONTHS.join("|")})[a-z]*\\.?`;
const NUMBER = "(?<date>3[01]|[12]\\d|0?[1-9])";

/** A form of date: what follows from the year on, and for some what must stand before it. */
interface Form {
  readonly ahead?: RegExp;
  readonly pattern: RegExp;
}

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `${NUMBER_START}(?<year>${YEAR})${GAP}年${GAP}(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}日${GAP}${WEEKDAY}?${TIME}`,
      "y",
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.\\-/])(?<year>(?:19|20)\\d\\d)(?<joint>[-/.])(?<month>1[0-2]|0?[1-9])\\k<joint>${NUMBER}(?![\\d.\\-/%])${GAP}${WEEKDAY}?${TIME}`,
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

/** How far before a year the rest of its date or a label may begin. */
const AHEAD = 24;

/** `6月13日 星期二` on a masthead whose year is elsewhere. */
const WITHOUT_YEAR = new RegExp(
  `(?<!年\\s{0,2})${NUMBER_START}(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}日${GAP}${WEEKDAY}`,
  "y",
);

/** Dates of notices about the site or the law rather than of the page. */
const NOT_A_STAMP = /版权|copyright|©|备案|许可证|有效期|创刊|注册/i;

function dayRead(groups: Groups): Day | null {
  const month = groups.month
    ? numberOf(groups.month)
    : MONTHS.indexOf((groups.name ?? "").toLowerCase()) + 1;
  return dayOf(numberOf(groups.year ?? ""), month, numberOf(groups.date ?? ""));
}

/** A weekday that fits, a time of day or a label proves a stamp; a line that is all date nearly does. */
function rankOf(unit: Unit, length: number, groups: Groups, day: Day): number {
  const weekday = weekdayNumber(groups.weekday);
  if (weekday !== null) return weekday === weekdayOf(day) ? 4 : 2;
  if (groups.time || groups.label) return 4;
  return length * 2 >= unit.text.trim().length ? 3 : 1;
}

function readForm(unit: Unit, { ahead, pattern }: Form): readonly Clue[] {
  return eachMatch(unit, unit.marks.years, pattern, (match, found) => {
    const before = unit.text.slice(Math.max(0, match.index - AHEAD), match.index);
    const leading = ahead?.exec(before);
    if (ahead && !leading) return NO_CLUES;
    const label = ahead ? undefined : LABEL.exec(before)?.[0];
    const groups = { ...found, ...leading?.groups, label };
    const start = match.index - (leading?.[0] ?? label ?? "").length;
    const end = match.index + match[0].length;
    const day = dayRead(groups);
    const near = unit.text.slice(Math.max(0, start - 12), start);
    if (day === null || NOT_A_STAMP.test(near)) return NO_CLUES;
    const rank = rankOf(unit, end - start, groups, day);
    return clueAt(unit, start, end, "printed-date", { kind: "stamp", day, rank });
  });
}

function readPrinted(unit: Unit): readonly Clue[] {
  if (unit.marks.years.length === 0) return NO_CLUES;
  return FORMS.flatMap((form) => readForm(unit, form));
}

function readWithoutYear(unit: Unit): readonly Clue[] {
  return eachMatch(unit, unit.marks.months, WITHOUT_YEAR, (match, groups) => {
    const date = numberOf(groups.date ?? "");
    return clueAt(
      unit,
      match.index,
      match.index + match[0].length,
      "masthead-day",
      pastEvent({
        month: numberOf(groups.month ?? ""),
        firstDate: date,
        lag: [0, 0, 0],
        weekday: weekdayNumber(groups.weekday),
      }),
    );
  });
}

/** A line of a story that is hardly more than its date: `2022年01月11日09:42 来源：…`. */
const STAMP_LINE = 60;

/** A masthead that was not told from the story beside it: no bracket around its weekday. */
function isMasthead({ says, text }: Clue): boolean {
  return says.kind === "stamp" && says.rank === 4 && /星期.$/.test(text);
}

/**
 * The page's or story's own date, in page furniture or on a line of its own. A bare date under a
 * letter or notice is the writer's, not the paper's, so in prose it needs a time, label or weekday.
 */
export const readStamps: Recogniser = (unit) => {
  if (unit.story === null) return [...readPrinted(unit), ...readWithoutYear(unit)];
  if (unit.text.length > STAMP_LINE || /[。！？；]/.test(unit.text)) return NO_CLUES;
  const least = unit.prose ? 4 : 3;
  return readPrinted(unit)
    .filter(({ says }) => says.kind === "stamp" && says.rank >= least)
    .map((clue) => (isMasthead(clue) ? { ...clue, story: null } : clue));
};
