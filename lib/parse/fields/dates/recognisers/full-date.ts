import { type Day, dayOf } from "../calendar.ts";
import {
  type Clue,
  clueAt,
  type Era,
  eachMatch,
  type Groups,
  NO_CLUES,
  pastEvent,
  type Recogniser,
  type Unit,
} from "../clue.ts";
import { tenseOf } from "../context.ts";
import {
  DATE,
  GAP,
  isEvening,
  MONTH,
  NUMBER_START,
  numberOf,
  PART_OF_DAY,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from "../patterns.ts";
import { isReprint } from "../reprint.ts";
import { isToldDay } from "./told-year.ts";

const FULL = new RegExp(
  `${NUMBER_START}(?<year>${YEAR})${GAP}年${GAP}(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}[日号]${WEEKDAY}?(?<part>${PART_OF_DAY})?`,
  "y",
);
const NUMERIC =
  /(?<![\dA-Za-z.\-/])(?<year>(?:19|20)\d\d)(?<joint>[-/.])(?<month>1[0-2]|0?[1-9])\k<joint>(?<date>3[01]|[12]\d|0?[1-9])(?![\d.\-/%])/y;

/** What runs from a day is told of in the weeks before it and after. */
function eraOfStart(day: Day): Era {
  return {
    kind: "era",
    key: `start ${day}`,
    windows: [
      { from: day - 60, to: day + 60, weight: 1.6 },
      { from: day + 61, to: day + 400, weight: 0.8 },
    ],
    notBefore: day - 400,
    notAfter: null,
  };
}

function readDate(unit: Unit, match: RegExpExecArray, groups: Groups): readonly Clue[] {
  const year = numberOf(groups.year ?? "");
  const month = numberOf(groups.month ?? "");
  const date = numberOf(groups.date ?? "");
  const day = dayOf(year, month, date);
  if (day === null) return NO_CLUES;
  const end = match.index + match[0].length;
  if (isReprint(unit.text, match.index, end)) {
    return clueAt(unit, match.index, end, "reprint", { kind: "irrelevant" });
  }
  const tense = tenseOf(unit.text, match.index, end);
  if (tense === "past" && isToldDay(unit, match.index, end)) {
    return clueAt(unit, match.index, end, "told-day", { kind: "irrelevant" });
  }
  if (tense === "coming") {
    return clueAt(unit, match.index, end, "deadline", {
      kind: "coming",
      year,
      shift: null,
      month,
      date,
    });
  }
  if (tense === "start") return clueAt(unit, match.index, end, "start-date", eraOfStart(day));
  return clueAt(
    unit,
    match.index,
    end,
    "full-date",
    pastEvent({
      year,
      month,
      firstDate: date,
      strength: tense === "past" ? "strong" : "weak",
      weekday: weekdayNumber(groups.weekday),
      evening: isEvening(groups.part),
    }),
  );
}

/** Dates of a story with year, month and day: `2024年8月15日`, `2024-08-15`. */
export const readFullDates: Recogniser = (unit) =>
  unit.story === null || unit.marks.years.length === 0
    ? NO_CLUES
    : [FULL, NUMERIC].flatMap((pattern) =>
        eachMatch(unit, unit.marks.years, pattern, (match, groups) =>
          readDate(unit, match, groups),
        ),
      );
