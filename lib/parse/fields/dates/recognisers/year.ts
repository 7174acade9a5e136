import { yearSpan } from "../calendar.ts";
import {
  type Clue,
  clueAt,
  type Era,
  eachMatch,
  NO_CLUES,
  type Recogniser,
  type Unit,
} from "../clue.ts";
import { AIMED_AT, type Weights, YEAR_RULES, type YearRule } from "../data/year-rules.ts";
import { DASH, GAP, NUMBER_START, numberOf, YEAR } from "../patterns.ts";
import { isReprint } from "../reprint.ts";
import { isTold } from "./told-year.ts";

const TURN_OF_YEAR = 61;

function eraOf(year: number, weights: Weights, bound: YearRule["bound"], key: string): Era {
  const windows = weights.flatMap((weight, index) => {
    const [from, to] = yearSpan(year + index - 1);
    return weight > 0 ? [{ from, to, weight }] : [];
  });
  const [first, last] = yearSpan(year);
  return {
    kind: "era",
    key,
    windows,
    // In the last weeks of a year the next one is named already: 2024年元旦将至.
    notBefore: bound === "past" ? first - TURN_OF_YEAR : null,
    notAfter: bound === "future" ? last : null,
  };
}

/** Years before it are memories in any page that exists as text. */
const OLDEST = 1995;

/** A date follows, so that another recogniser reads it whole. */
const DATE_FOLLOWS = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月/;

/** `“最难的是1998年发大水，…”`: what somebody says of a year is a memory oftener than news. */
function isRecalled(before: string): boolean {
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** How far before a year its words are looked for. */
const AHEAD = 24;

function readRule(unit: Unit, yearRule: YearRule): readonly Clue[] {
  const { rule, ahead, pattern, weights, bound, bare = false } = yearRule;
  return eachMatch(unit, unit.marks.years, pattern, (match, groups) => {
    const before = unit.text.slice(Math.max(0, match.index - AHEAD), match.index);
    const leading = ahead?.exec(before)?.[0];
    if (ahead && leading === undefined) return NO_CLUES;
    if (bound !== "future" && AIMED_AT.test(before)) return NO_CLUES;
    const end = match.index + match[0].length;
    if (!groups.year || DATE_FOLLOWS.test(unit.text.slice(end, end + 12))) return NO_CLUES;
    const year = numberOf(groups.year);
    if (year < OLDEST || isReprint(unit.text, match.index, end)) return NO_CLUES;
    if (rule === "year-mention" && isRecalled(before)) return NO_CLUES;
    const start = match.index - (leading?.length ?? 0);
    const told = bound === "past" && rule !== "last-year" && isTold(unit, match.index, end, bare);
    const as = told ? "told-year" : rule;
    return clueAt(unit, start, end, as, eraOf(year, weights, bound, `${as} ${year}`));
  });
}

const YEARS = new RegExp(
  `${NUMBER_START}(?<from>${YEAR})${GAP}年?${GAP}${DASH}${GAP}(?<to>${YEAR})(?<after>${GAP}年|学年|赛季)?`,
  "y",
);

/** `2021—2022惠民季` runs over a winter; `2023—2025年` is a plan that begins about then. */
function readYearRanges(unit: Unit): readonly Clue[] {
  return eachMatch(unit, unit.marks.years, YEARS, (match, groups) => {
    const from = numberOf(groups.from ?? "");
    const to = numberOf(groups.to ?? "");
    if (to <= from) return NO_CLUES;
    const end = match.index + match[0].length;
    const [first] = yearSpan(from);
    const [, last] = yearSpan(to);
    const winter = to === from + 1;
    const windows = winter
      ? [{ from: first + 181, to: last - 184, weight: 3 }]
      : [{ from: first - 90, to: first + 540, weight: 0.8 }];
    const rule = winter ? "two-year-season" : "plan-years";
    return clueAt(unit, match.index, end, rule, {
      kind: "era",
      key: `${rule} ${from}`,
      windows,
      notBefore: winter ? first : null,
      notAfter: winter ? null : last + 365,
    });
  });
}

/** Years named in stories, each with what its wording says about the year of the paper. */
export const readYears: Recogniser = (unit) =>
  unit.story === null || unit.marks.years.length === 0
    ? NO_CLUES
    : [...YEAR_RULES.flatMap((rule) => readRule(unit, rule)), ...readYearRanges(unit)];
