import { readNumeral } from "../../../../text/numerals.ts";
import { type Day, dayOf, weekdayOf } from "../calendar.ts";
import {
  type Clue,
  clueAt,
  eachMatch,
  type Groups,
  NO_CLUES,
  type Recogniser,
  type Unit,
} from "../clue.ts";
import { REPUBLIC, REPUBLIC_ZERO } from "../data/republic.ts";
import { FORMS, type Form, MONTHS } from "../data/stamp-forms.ts";
import { startsOf } from "../marks.ts";
import { DATE, GAP, MONTH, numberOf, WEEKDAY, weekdayNumber } from "../patterns.ts";
import { isReprint } from "../reprint.ts";

/** Words before a date that say what it is. */
const LABEL =
  /(?:(?:发布|發佈|發布|发表|出版|更新|上传|刊发|见报|日期)[^\d]{0,6}|[时時][间間][：:]?\s*)$/;

/** How far before a year the rest of its date or a label may begin. */
const AHEAD = 24;

/** 民國一百零八年八月六日 */
const REPUBLIC_DATE = new RegExp(
  `(?:${REPUBLIC.join("|")})${GAP}(?<year>\\d{1,3}|[〇○零一二三四五六七八九十百]{1,6})${GAP}年${GAP}(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}日${GAP}${WEEKDAY}?`,
  "y",
);

/** Dates and numbers of notices about the site, the law or the office rather than of the page. */
const NOT_A_STAMP =
  /版权|copyright|©|备案|许可|有效期|创刊|注册|邮箱|编号|号码|账号|(?:热线|电话|手机|传真|邮编|QQ|刊号|代号)(?!\s*[:：]?\s*(?:CN\s*)?\d[\d－—-]*\s)/i;
const FOUNDED = /^\s*(?:创刊|创办|成立)/;

/** Words of the line that says who made the page, or which issue it is. */
const IMPRINT =
  /责编|责任编辑|责任校对|编辑|校对|版式|美编|组版|总第\s*\d|第\s*\d{1,6}\s*期|邮发代号/;

function dayRead(groups: Groups): Day | null {
  const month = groups.month
    ? numberOf(groups.month)
    : MONTHS.indexOf((groups.name ?? "").toLowerCase()) + 1;
  return dayOf(numberOf(groups.year ?? ""), month, numberOf(groups.date ?? ""));
}

/** A weekday that fits, a time of day or a label proves a stamp; a line that is all date nearly does. */
function rankOf(unit: Unit, start: number, end: number, groups: Groups, day: Day): number {
  const text = unit.text.trim();
  const weekday = weekdayNumber(groups.weekday);
  if (weekday !== null) return weekday === weekdayOf(day) ? 4 : 2;
  if (groups.time || groups.label) return 4;
  if (text.length <= STAMP_LINE && IMPRINT.test(text) && !unit.prose) return 4;
  return (end - start) * 2 >= text.length ? 3 : 1;
}

function stampAt(
  unit: Unit,
  [start, end]: readonly [number, number],
  groups: Groups,
  day: Day | null,
): readonly Clue[] {
  // `邮发代号：31-100⏎2021年4月22日`: what the line above numbers is no date
  const line = unit.text.lastIndexOf("\n", start - 1) + 1;
  const near = unit.text.slice(Math.max(line, start - 12), start);
  const after = unit.text.slice(end, end + 6);
  if (day === null || NOT_A_STAMP.test(near) || FOUNDED.test(after)) return NO_CLUES;
  // Beside the name of the paper it took a piece from, a site prints the time of its own page.
  if (!groups.time && isReprint(unit.text, start, end)) return NO_CLUES;
  const rank = rankOf(unit, start, end, groups, day);
  return clueAt(unit, start, end, "printed-date", { kind: "stamp", day, rank });
}

function readForm(unit: Unit, { ahead, pattern }: Form): readonly Clue[] {
  return eachMatch(unit, unit.marks.years, pattern, (match, found) => {
    const before = unit.text.slice(Math.max(0, match.index - AHEAD), match.index);
    const leading = ahead?.exec(before);
    if (ahead && !leading) return NO_CLUES;
    const label = ahead ? undefined : LABEL.exec(before)?.[0];
    const groups = { ...found, ...leading?.groups, label };
    const start = match.index - (leading?.[0] ?? label ?? "").length;
    return stampAt(unit, [start, match.index + match[0].length], groups, dayRead(groups));
  });
}

function readRepublic(unit: Unit): readonly Clue[] {
  return eachMatch(unit, startsOf(unit.marks, "republic"), REPUBLIC_DATE, (match, groups) => {
    const end = match.index + match[0].length;
    const year = readNumeral(groups.year ?? "");
    if (year === null) return NO_CLUES;
    const day = dayOf(
      REPUBLIC_ZERO + year,
      numberOf(groups.month ?? ""),
      numberOf(groups.date ?? ""),
    );
    return stampAt(unit, [match.index, end], groups, day);
  });
}

function readPrinted(unit: Unit): readonly Clue[] {
  if (unit.marks.words.republic.length > 0) return readRepublic(unit);
  if (unit.marks.years.length === 0) return NO_CLUES;
  return FORMS.flatMap((form) => readForm(unit, form));
}

/** A line of a story that is hardly more than its date: `2022年01月11日09:42 来源：…`. */
const STAMP_LINE = 60;

/** A masthead that was not told from the story beside it: no bracket around its weekday. */
function isMasthead({ says, text }: Clue): boolean {
  return says.kind === "stamp" && says.rank === 4 && /(?:星期|周).$/.test(text);
}

/** Whether a story's text may be a line of date rather than a sentence. */
export function isStampLine({ text }: Unit): boolean {
  return text.length <= STAMP_LINE && !/[。！？；]/.test(text);
}

/**
 * The page's or story's own date, in page furniture or on a line of its own. A bare date under a
 * letter or notice is the writer's, not the paper's, so in prose it needs a time, label or weekday.
 */
export const readStamps: Recogniser = (unit) => {
  if (unit.story === null) return readPrinted(unit);
  if (!isStampLine(unit)) return NO_CLUES;
  const least = unit.prose ? 4 : 3;
  return readPrinted(unit)
    .filter(({ says }) => says.kind === "stamp" && says.rank >= least)
    .map((clue) => (isMasthead(clue) ? { ...clue, story: null } : clue));
};
