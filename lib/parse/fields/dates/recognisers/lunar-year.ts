import { yearSpan } from "../calendar.ts";
import { clueAt, eachMatch, type Recogniser, type Unit, type Window } from "../clue.ts";

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

/** 1984 was 甲子, a year of the rat. */
const CYCLE_START = 1984;

const NAMED = new RegExp(`(?<stem>[${STEMS}])(?<branch>[${BRANCHES}])(?:[${ANIMALS}])?年`, "g");
const ANIMAL = new RegExp(
  `(?<!属)(?<animal>[${ANIMALS}])年(?=春节|新春|新年|大年|元宵|吉祥|大吉|到|伊始|邮票|生肖|送福|贺岁|迎新)`,
  "g",
);

/** A lunar year begins in late January or February, and is looked forward to from December on. */
function windowsOf(year: number, weight: number): Window[] {
  const [first, last] = yearSpan(year);
  return [
    { from: first - 31, to: first + 90, weight },
    { from: first + 91, to: last + 40, weight: weight * 0.8 },
  ];
}

/** `癸卯年` → 2023: the number of a pair of signs in the cycle of sixty, or null for no such pair. */
function yearOfPair(stem: number, branch: number): number | null {
  const number = Array.from({ length: 60 }, (_, at) => at).find(
    (at) => at % 10 === stem && at % 12 === branch,
  );
  return number === undefined ? null : CYCLE_START + number;
}

function readPairs(unit: Unit) {
  return eachMatch(unit, NAMED, (match, groups) => {
    const year = yearOfPair(
      STEMS.indexOf(groups.stem ?? ""),
      BRANCHES.indexOf(groups.branch ?? ""),
    );
    if (year === null) return [];
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
  return eachMatch(unit, ANIMAL, (match, groups) => {
    const first = CYCLE_START + ANIMALS.indexOf(groups.animal ?? "");
    return clueAt(unit, match.index, match.index + match[0].length, "lunar-year", {
      kind: "era",
      key: `animal ${groups.animal}`,
      windows: [12, 24, 36, 48].flatMap((years) => windowsOf(first + years, 1.5)),
      notBefore: null,
      notAfter: null,
    });
  });
}

/** Years of the lunar calendar: `农历癸卯年`, `虎年春节`. */
export const readLunarYears: Recogniser = (unit) => [...readPairs(unit), ...readAnimals(unit)];
