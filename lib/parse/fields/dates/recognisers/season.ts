import { clueAt, NO_CLUES, type Recogniser } from "../clue.ts";
import { SEASONS } from "../data/seasons.ts";

const MONTHS_OF: ReadonlyMap<string, readonly number[]> = new Map(
  SEASONS.flatMap(([terms, months]) => terms.map((term) => [term, months] as const)),
);

/** Seasons, school holidays and festivals, which agree with some months and not with others. */
export const readSeasons: Recogniser = (unit) => {
  const { season } = unit.marks.words;
  if (unit.story === null || season.length === 0) return NO_CLUES;
  let end = 0;
  return season.flatMap(({ at, term }) => {
    // 炎炎夏日 is one word, as is 持续高温天气.
    if (at < end) return NO_CLUES;
    end = at + term.length;
    return clueAt(unit, at, end, "season", { kind: "season", months: MONTHS_OF.get(term) ?? [] });
  });
};
