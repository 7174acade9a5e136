import { dayOf, lastDayOfMonth, yearSpan } from "../calendar.ts";
import {
  type Clue,
  clueAt,
  eachMatch,
  NO_CLUES,
  pastEvent,
  type Recogniser,
  type Unit,
} from "../clue.ts";
import { tenseOf } from "../context.ts";
import { startsOf } from "../marks.ts";
import { GAP, NUMBER_START, numberOf, YEAR } from "../patterns.ts";

/** Last month of each part of a year that figures are given for. */
const LAST_MONTH: Readonly<Record<string, number>> = {
  一季度: 3,
  第一季度: 3,
  二季度: 6,
  第二季度: 6,
  上半年: 6,
  三季度: 9,
  第三季度: 9,
  前三季度: 9,
};

const PART = `(?<part>${Object.keys(LAST_MONTH).join("|")})`;
const OF_A_YEAR = new RegExp(`${NUMBER_START}(?<year>${YEAR})${GAP}年${PART}`, "y");
const OF_THIS_YEAR = new RegExp(`今年${PART}`, "y");

/** Figures come out in the quarter after, seldom in the year after. */
function readOfYear(unit: Unit): readonly Clue[] {
  return eachMatch(unit, unit.marks.years, OF_A_YEAR, (match, groups) => {
    const year = numberOf(groups.year ?? "");
    const over = lastDayOfMonth(year, LAST_MONTH[groups.part ?? ""] ?? 12);
    const [, yearEnd] = yearSpan(year);
    return clueAt(unit, match.index, match.index + match[0].length, "part-of-year", {
      kind: "era",
      key: `part ${match[0]}`,
      windows: [
        { from: over + 1, to: over + 92, weight: 2.2 },
        { from: over + 93, to: yearEnd + 31, weight: 1.4 },
        { from: yearEnd + 32, to: yearEnd + 365, weight: 0.7 },
      ],
      notBefore: dayOf(year, 1, 1),
      notAfter: null,
    });
  });
}

function readOfThisYear(unit: Unit): readonly Clue[] {
  return eachMatch(unit, startsOf(unit.marks, "year"), OF_THIS_YEAR, (match, groups) => {
    const end = match.index + match[0].length;
    if (tenseOf(unit.text, match.index, end) !== "past") return [];
    const month = LAST_MONTH[groups.part ?? ""] ?? 12;
    const event = pastEvent({ shift: 0, month, firstDate: 1, lastDate: 30, strength: "weak" });
    return clueAt(unit, match.index, end, "part-of-year", event);
  });
}

/** Parts of a year: `2023年上半年`, `今年一季度`. */
export const readPartsOfYear: Recogniser = (unit) =>
  unit.story === null || (unit.marks.years.length === 0 && unit.marks.words.year.length === 0)
    ? NO_CLUES
    : [...readOfYear(unit), ...readOfThisYear(unit)];
