import { type Day, dayOf, weekdayOf } from "../calendar.ts";
import { type Clue, clueAt, eachMatch, pastEvent, type Recogniser, type Unit } from "../clue.ts";
import { DATE, MONTH, NUMBER_START, numberOf, WEEKDAY, weekdayNumber, YEAR } from "../patterns.ts";

const TIME = String.raw`(?<time>\s*T?\s*[0-2]?\d[:：][0-5]\d(?:[:：][0-5]\d)?)?`;
const LABEL = "(?<label>(?:发布|发表|出版|更新|上传|刊发|见报|日期)[^\\d]{0,6}|时间[：:]?\\s*)?";
const CHINESE = new RegExp(
  `${LABEL}${NUMBER_START}(?<year>${YEAR})\\s*年\\s*(?<month>${MONTH})\\s*月\\s*(?<date>${DATE})\\s*日\\s*${WEEKDAY}?${TIME}`,
  "g",
);
const NUMERIC = new RegExp(
  `${LABEL}(?<![\\d.\\-/])(?<year>(?:19|20)\\d\\d)(?<joint>[-/.])(?<month>1[0-2]|0?[1-9])\\k<joint>(?<date>3[01]|[12]\\d|0?[1-9])(?![\\d.\\-/%])\\s*${WEEKDAY}?${TIME}`,
  "g",
);
/** A masthead sets the date large above its year: `13` over `2023年6月` over `星期二`. */
const DATE_FIRST = new RegExp(
  `(?<![\\d.])(?<date>3[01]|[12]\\d|0?[1-9])\\s*日?\\s+(?<year>${YEAR})\\s*年\\s*(?<month>${MONTH})\\s*月(?!\\s*\\d)\\s*${WEEKDAY}?`,
  "g",
);
const SPLIT = new RegExp(
  `(?<year>${YEAR})\\s*年\\s*(?<month>${MONTH})\\s*月\\s+${WEEKDAY}\\s+(?<date>3[01]|[12]\\d|0?[1-9])(?!\\d)`,
  "g",
);
/** `20230613` as sites and PDF producers write it; too like other numbers to count for much. */
const COMPACT = /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<date>0[1-9]|[12]\d|3[01])(?!\d)/g;
const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|");
const NAME = `(?<name>${MONTHS.join("|")})[a-z]*\\.?`;
const ENGLISH = [
  `${NAME}\\s*(?<date>[0-3]?\\d)(?:st|nd|rd|th)?\\s*,?\\s*(?<year>20\\d\\d)`,
  `(?<date>[0-3]?\\d)(?:st|nd|rd|th)?\\s+${NAME}\\s*,?\\s*(?<year>20\\d\\d)`,
].map((pattern) => new RegExp(`(?<![A-Za-z\\d])${pattern}`, "gi"));
const PATTERNS = [CHINESE, NUMERIC, DATE_FIRST, SPLIT, COMPACT, ...ENGLISH];

/** `6月13日 星期二` on a masthead whose year is elsewhere. */
const WITHOUT_YEAR = new RegExp(
  `(?<!年\\s{0,2})${NUMBER_START}(?<month>${MONTH})\\s*月\\s*(?<date>${DATE})\\s*日\\s*${WEEKDAY}`,
  "g",
);

/** Dates of notices about the site or the law rather than of the page. */
const NOT_A_STAMP = /版权|copyright|©|备案|许可证|有效期|创刊|注册/i;

function dayRead(groups: Record<string, string | undefined>): Day | null {
  const month = groups.month
    ? numberOf(groups.month)
    : MONTHS.indexOf((groups.name ?? "").toLowerCase()) + 1;
  return dayOf(numberOf(groups.year ?? ""), month, numberOf(groups.date ?? ""));
}

/** A weekday that fits, a time of day or a label proves a stamp; a line that is all date nearly does. */
function rankOf(
  unit: Unit,
  match: RegExpExecArray,
  groups: Record<string, string | undefined>,
  day: Day,
): number {
  const weekday = weekdayNumber(groups.weekday);
  if (weekday !== null) return weekday === weekdayOf(day) ? 4 : 2;
  if (groups.time || groups.label) return 4;
  return match[0].length * 2 >= unit.text.trim().length ? 3 : 1;
}

function readPrinted(unit: Unit): Clue[] {
  return PATTERNS.flatMap((pattern) =>
    eachMatch(unit, pattern, (match, groups) => {
      const day = dayRead(groups);
      const near = unit.text.slice(Math.max(0, match.index - 12), match.index);
      if (day === null || NOT_A_STAMP.test(near)) return [];
      const rank = rankOf(unit, match, groups, day);
      return clueAt(unit, match.index, match.index + match[0].length, "printed-date", {
        kind: "stamp",
        day,
        rank,
      });
    }),
  );
}

function readWithoutYear(unit: Unit): Clue[] {
  return eachMatch(unit, WITHOUT_YEAR, (match, groups) => {
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
  if (unit.text.length > STAMP_LINE || /[。！？；]/.test(unit.text)) return [];
  const least = unit.prose ? 4 : 3;
  return readPrinted(unit)
    .filter(({ says }) => says.kind === "stamp" && says.rank >= least)
    .map((clue) => (isMasthead(clue) ? { ...clue, story: null } : clue));
};
