import { yearSpan } from "../calendar.ts";
import { clueAt, eachMatch, NO_CLUES, type Recogniser, type Unit, type Window } from "../clue.ts";
import { YEAR_OF_ANIMAL, YEAR_OF_PAIR } from "../data/lunar-signs.ts";
import { startsOf } from "../marks.ts";

const NAMED = /(?<pair>..)[鼠牛虎兔龙蛇马羊猴鸡狗猪]?年/y;
const ANIMAL =
  /(?<!属)(?<animal>.年)(?=春节|新春|新年|大年|元宵|吉祥|大吉|到|伊始|邮票|生肖|送福|贺岁|迎新)/y;

/** A lunar year begins in late January or February, and is looked forward to from December on. */
function windowsOf(year: number, weight: number): Window[] {
  const [first, last] = yearSpan(year);
  return [
    { from: first - 31, to: first + 90, weight },
    { from: first + 91, to: last + 40, weight: weight * 0.8 },
  ];
}

function readPairs(unit: Unit) {
  return eachMatch(unit, startsOf(unit.marks, "pair"), NAMED, (match, { pair }) => {
    const year = YEAR_OF_PAIR.get(pair ?? "");
    if (year === undefined) return NO_CLUES;
    return clueAt(unit, match.index, match.index + match[0].length, "lunar-year", {
      kind: "era",
      key: `lunar ${year}`,
      windows: windowsOf(year, 3),
      notBefore: null,
      notAfter: null,
    });
  });
}

function readAnimals(unit: Unit) {
  return eachMatch(unit, startsOf(unit.marks, "animal"), ANIMAL, (match, { animal }) => {
    const first = YEAR_OF_ANIMAL.get(animal ?? "");
    if (first === undefined) return NO_CLUES;
    return clueAt(unit, match.index, match.index + match[0].length, "lunar-year", {
      kind: "era",
      key: `animal ${animal}`,
      windows: [12, 24, 36, 48].flatMap((years) => windowsOf(first + years, 1.5)),
      notBefore: null,
      notAfter: null,
    });
  });
}

/** Years of the lunar calendar: `农历癸卯年`, `虎年春节`. */
export const readLunarYears: Recogniser = (unit) =>
  unit.marks.words.pair.length > 0 || unit.marks.words.animal.length > 0
    ? [...readPairs(unit), ...readAnimals(unit)]
    : NO_CLUES;
