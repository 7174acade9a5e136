import { readNumeral } from "../../../../text/numerals.ts";
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
import { CONGRESS, SERIES, type Series } from "../data/series.ts";

const COUNT = "(?<count>\\d{1,3}|[一二三四五六七八九十百]{1,5})";

function zeroOf(kind: Series["kind"]): ReadonlyMap<string, number> {
  return new Map(
    SERIES.filter((series) => series.kind === kind).flatMap(({ names, zero }) =>
      names.map((name) => [name, zero] as const),
    ),
  );
}

const ANNIVERSARIES = zeroOf("anniversary");
const EDITIONS = zeroOf("edition");

/** What follows an anniversary's name. */
const YEARS_ON = new RegExp(`${COUNT}(?:周)?年(?<since>以?来)?(?!前|多)`, "y");
const EDITION = new RegExp(`(?<=第)${COUNT}届(?<name>${[...EDITIONS.keys()].join("|")})`, "y");
const SESSION =
  /(?<term>九|十[一二三四五]?)届全国(?:人大|人民代表大会|政协)第?(?<session>[一二三四五])次会议/y;

/** The year itself, and faintly the months on either side, when it is prepared and looked back at. */
function aboutYear(year: number, key: string): Era {
  const [from, to] = yearSpan(year);
  return {
    kind: "era",
    key,
    windows: [
      { from, to, weight: 3.5 },
      { from: from - 92, to: from - 1, weight: 1 },
      { from: to + 1, to: to + 90, weight: 0.6 },
    ],
    notBefore: from - 366,
    notAfter: null,
  };
}

function countedFrom(
  unit: Unit,
  zero: number | undefined,
  count: string | undefined,
  [start, end]: readonly [number, number],
): readonly Clue[] {
  const number = readNumeral(count ?? "");
  if (zero === undefined || number === null || number < 1) return NO_CLUES;
  const year = zero + number;
  return clueAt(unit, start, end, "counted-event", aboutYear(year, `series ${year}`));
}

/** 改革开放40年来 is said in the year of the anniversary; 改革开放37年来 is anybody's sum. */
function isRound(count: string | undefined): boolean {
  return (readNumeral(count ?? "") ?? 1) % 10 === 0;
}

function readAnniversaries(unit: Unit): readonly Clue[] {
  return unit.marks.words.anniversary.flatMap(({ at, term }) =>
    eachMatch(unit, [at + term.length], YEARS_ON, (match, { count, since }) =>
      since && !isRound(count)
        ? NO_CLUES
        : countedFrom(unit, ANNIVERSARIES.get(term), count, [at, match.index + match[0].length]),
    ),
  );
}

function readEditions(unit: Unit): readonly Clue[] {
  return eachMatch(unit, unit.marks.terms, EDITION, (match, { count, name }) =>
    countedFrom(unit, EDITIONS.get(name ?? ""), count, [
      match.index - 1,
      match.index + match[0].length,
    ]),
  );
}

function readSessions(unit: Unit): readonly Clue[] {
  return eachMatch(unit, unit.marks.terms, SESSION, (match, groups) => {
    const term = readNumeral(groups.term ?? "");
    const session = readNumeral(groups.session ?? "");
    if (term === null || session === null) return NO_CLUES;
    const year = CONGRESS.zero + CONGRESS.every * term + session - 1;
    const end = match.index + match[0].length;
    return clueAt(unit, match.index, end, "counted-event", aboutYear(year, `congress ${year}`));
  });
}

/** Counted events: 建党100周年 → 2021, 第六届进博会 → 2023, 十四届全国人大二次会议 → 2024. */
export const readSeries: Recogniser = (unit) => {
  const { words, terms } = unit.marks;
  if (unit.story === null || (words.anniversary.length === 0 && terms.length === 0))
    return NO_CLUES;
  return [...readAnniversaries(unit), ...readEditions(unit), ...readSessions(unit)];
};
