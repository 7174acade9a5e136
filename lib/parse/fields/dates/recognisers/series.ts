import { readNumeral } from "../../../../text/numerals.ts";
import { yearSpan } from "../calendar.ts";
import { clueAt, type Era, eachMatch, type Recogniser } from "../clue.ts";
import { CONGRESS, SERIES } from "../data/series.ts";

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

const PATTERNS = SERIES.map(({ pattern, zero }) => ({ pattern: new RegExp(pattern, "g"), zero }));
const SESSION = new RegExp(CONGRESS.pattern, "g");

/** Counted events: 建党100周年 → 2021, 第六届进博会 → 2023, 十四届全国人大二次会议 → 2024. */
export const readSeries: Recogniser = (unit) => {
  if (unit.story === null) return [];
  const counted = PATTERNS.flatMap(({ pattern, zero }) =>
    eachMatch(unit, pattern, (match, groups) => {
      const count = readNumeral(groups.count ?? "");
      if (count === null || count < 1) return [];
      const year = zero + count;
      return clueAt(
        unit,
        match.index,
        match.index + match[0].length,
        "counted-event",
        aboutYear(year, `series ${year}`),
      );
    }),
  );
  const sessions = eachMatch(unit, SESSION, (match, groups) => {
    const term = readNumeral(groups.term ?? "");
    const session = readNumeral(groups.session ?? "");
    if (term === null || session === null) return [];
    const year = CONGRESS.zero + CONGRESS.every * term + session - 1;
    return clueAt(
      unit,
      match.index,
      match.index + match[0].length,
      "counted-event",
      aboutYear(year, `congress ${year}`),
    );
  });
  return [...counted, ...sessions];
};
