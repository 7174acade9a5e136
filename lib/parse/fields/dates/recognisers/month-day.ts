import { dayOf } from "../calendar.ts";
import { clueAt, eachMatch, NO_CLUES, pastEvent, type Recogniser } from "../clue.ts";
import { tenseOf } from "../context.ts";
import { YEAR_WORD, YEAR_WORDS } from "../data/year-words.ts";
import {
  DASH,
  DATE,
  GAP,
  isEvening,
  MONTH,
  NUMBER_START,
  numberOf,
  PART_OF_DAY,
  WEEKDAY,
  weekdayNumber,
} from "../patterns.ts";

const MONTH_DAY = new RegExp(
  `(?:(?<word>${YEAR_WORD})的?${GAP}|(?<!年的?\\s{0,2}))${NUMBER_START}(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}` +
    `(?:[日号]|(?=${GAP}${DASH}${GAP}${DATE}${GAP}[日号]))` +
    `(?:${GAP}${DASH}${GAP}(?:(?<lastMonth>${MONTH})${GAP}月${GAP})?(?<lastDate>${DATE})${GAP}[日号])?` +
    `${WEEKDAY}?(?<part>${PART_OF_DAY})?`,
  "y",
);

/** Dates without a printed year: `11月30日`, `今年7月22日`, `6月 12日上午`, `12月1日至5日`. */
export const readMonthDays: Recogniser = (unit) => {
  if (unit.story === null || !unit.marks.hasMonth) return NO_CLUES;
  return eachMatch(unit, unit.marks.months, MONTH_DAY, (match, groups) => {
    const month = numberOf(groups.month ?? "");
    const firstDate = numberOf(groups.date ?? "");
    const lastMonth = groups.lastMonth ? numberOf(groups.lastMonth) : null;
    const lastDate = groups.lastDate ? numberOf(groups.lastDate) : firstDate;
    // A leap year, so that 2月29日 passes; the year is not known yet.
    if (
      dayOf(2000, month, firstDate) === null ||
      dayOf(2000, lastMonth ?? month, lastDate) === null
    )
      return [];
    const start = match.index;
    const end = start + match[0].length;
    const word = groups.word ?? "";
    const shift = YEAR_WORDS[word] ?? null;
    if (word && shift === null)
      return clueAt(unit, start, end, "other-year", { kind: "irrelevant" });
    if (shift !== null && shift < 0)
      return clueAt(unit, start, end, "last-year", { kind: "irrelevant" });
    const tense = shift === 1 ? "coming" : tenseOf(unit.text, start, end);
    if (tense === "recurring") return clueAt(unit, start, end, "recurring", { kind: "irrelevant" });
    if (tense === "coming") {
      const rule = "deadline";
      return clueAt(unit, start, end, rule, {
        kind: "coming",
        year: null,
        shift,
        month: lastMonth ?? month,
        date: lastDate,
      });
    }
    return clueAt(
      unit,
      start,
      end,
      tense === "memorial" ? "memorial-day" : "month-day",
      pastEvent({
        shift,
        month,
        firstDate,
        lastDate,
        lastMonth,
        strength: tense === "past" ? "strong" : "weak",
        weekday: weekdayNumber(groups.weekday),
        evening: isEvening(groups.part),
      }),
    );
  });
};
