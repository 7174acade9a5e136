import { level } from "../../../places/names.ts";
import { divisionOfUnit, type Relative } from "./relatives.ts";

/** Least a division above the home must gather before a story speaks for it. */
const LEAST = 2;

function weightOf({ isOwn, inHead, isRank }: Relative): number {
  if (isRank) return 0;
  return isOwn || inHead ? 3 : 1;
}

/**
 * The division a story without a place of its own speaks for, by its relative words: on the page of
 * a county, `省委常委会…我省…` is the province. The home where it speaks for nothing above it; null
 * for a page of a whole province and a story that does not speak for it.
 */
export function findSpeaker(home: string, relatives: readonly Relative[]): string | null {
  const weights = new Map<string, number>();
  for (const relative of relatives) {
    const division = divisionOfUnit(home, relative.unit);
    if (division === null) continue;
    weights.set(division, (weights.get(division) ?? 0) + weightOf(relative));
  }
  const own = weights.get(home) ?? 0;
  // A tie goes to the nearer division: 我市 beside 我省 is a story of the city.
  const [best] = [...weights]
    .filter(([code, weight]) => code !== home && weight >= LEAST)
    .sort((a, b) => b[1] - a[1] || (level(a[0]) === "city" ? -1 : 1));
  if (best && own * 2 < best[1]) return best[0];
  return level(home) !== "province" || own >= LEAST ? home : null;
}

/** Relative words of a story that mean the division on a page of `home`. */
export function wordsFor(home: string, code: string, relatives: readonly Relative[]): Relative[] {
  return relatives.filter(({ unit }) => divisionOfUnit(home, unit) === code);
}
