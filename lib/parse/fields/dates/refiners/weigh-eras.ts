import type { Day } from "../calendar.ts";
import type { Clue, Era } from "../clue.ts";

/** What a day outside an era's bounds costs. */
const UNLIKELY = 4;
/** The same for a printed day of the past, which leaves no doubt. */
const IMPOSSIBLE = 12;

/** Key of the eras made from events printed with their year. */
export const DATED = "dated";

/** How well one era fits a day: the weight of the best window around it, or a cost. */
export function weighEra({ key, windows, notBefore, notAfter }: Era, day: Day): number {
  if ((notBefore !== null && day < notBefore) || (notAfter !== null && day > notAfter)) {
    return key === DATED ? -IMPOSSIBLE : -UNLIKELY;
  }
  const weights = windows
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ weight }) => weight);
  return Math.max(0, ...weights);
}

/** How well all eras together fit a day; what is said twice counts once, at its best. */
export function weighEras(eras: readonly Clue<Era>[], day: Day): number {
  const byKey = new Map<string, number>();
  for (const { says } of eras) {
    const weight = weighEra(says, day);
    const known = byKey.get(says.key);
    byKey.set(says.key, known === undefined ? weight : strongerOf(known, weight));
  }
  return [...byKey.values()].reduce((sum, weight) => sum + weight, 0);
}

/** A cost outweighs a gain: one plain 迎亚运 among other mentions still says that it is to come. */
function strongerOf(a: number, b: number): number {
  return Math.min(a, b) < 0 ? Math.min(a, b) : Math.max(a, b);
}
