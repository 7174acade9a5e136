import { clueAt, eachMatch, NO_CLUES, pastEvent, type Recogniser, type Unit } from "../clue.ts";
import { DATE, GAP, MONTH, NUMBER_START, numberOf, WEEKDAY, weekdayNumber } from "../patterns.ts";
import { isStampLine } from "./stamp.ts";

/** `6月13日 星期二` on a masthead whose year is elsewhere. */
const WITH_WEEKDAY = new RegExp(
  `(?<!年\\s{0,2})${NUMBER_START}(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}日${GAP}${WEEKDAY}`,
  "y",
);

/** `08月06日 10:23` and `08-06 10:23` as sites print them in the running year; nothing but credits may follow. */
const WITH_TIME =
  /(?<![\d.\-/年])(?:(?<month>1[0-2]|0?[1-9])\s{0,2}月\s{0,2}(?<date>3[01]|[12]\d|0?[1-9])日|(?<paddedMonth>1[0-2]|0[1-9])[-/](?<paddedDate>3[01]|[12]\d|0[1-9]))\s{0,4}[0-2]?\d[:：][0-5]\d(?:[:：][0-5]\d)?(?=\s*(?:$|[|｜]|来源|作者|记者|责编|责任编辑|编辑|浏览|阅读|字号|评论))/y;
/** What may stand before such a time: in a notice 时间 would be that of a meeting. */
const TIME_AFTER = /(?:^|发布|发表|更新|上传|刊发|[|｜])[^\d]{0,4}$/;
const OF_A_MEETING = /^\s*(?:[时時][间間]|日期)/;

function lineBefore(unit: Unit, at: number): string {
  return unit.text.slice(Math.max(0, at - 16), at).replace(/^.*\n/s, "");
}

function isStamp(unit: Unit, start: number, timed: boolean): boolean {
  const before = lineBefore(unit, start);
  if (timed) return TIME_AFTER.test(before) && !OF_A_MEETING.test(before);
  return unit.story === null || before.trim() === "";
}

/** The page's or story's own day, printed without its year. */
export const readMastheadDays: Recogniser = (unit) => {
  if (unit.marks.months.length === 0 || (unit.story !== null && !isStampLine(unit)))
    return NO_CLUES;
  return [WITH_WEEKDAY, WITH_TIME].flatMap((pattern) =>
    eachMatch(unit, unit.marks.months, pattern, (match, groups) => {
      if (!isStamp(unit, match.index, pattern === WITH_TIME)) return NO_CLUES;
      const firstDate = numberOf(groups.date ?? groups.paddedDate ?? "");
      return clueAt(
        unit,
        match.index,
        match.index + match[0].length,
        "masthead-day",
        pastEvent({
          month: numberOf(groups.month ?? groups.paddedMonth ?? ""),
          firstDate,
          lag: [0, 0, 0],
          weekday: weekdayNumber(groups.weekday),
        }),
      );
    }),
  );
};
