import { ancestors, isWithin, level } from "../../../places/names.ts";
import { divisionOfUnit, type Relative } from "./relatives.ts";

/** Share of the stories that must lie in the home. */
const SHARE = 0.7;

/** Unit the page speaks in most: `区` when 我区 and 区委 prevail; null when it never does. */
export function prevailingUnit(relatives: readonly Relative[]): string | null {
  const counts = new Map<string, number>();
  for (const { unit, isRank } of relatives)
    if (!isRank) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let best: string | null = null;
  // 全市 and 全省 are said of the levels above by papers of any level: they count for less.
  const value = (unit: string) => {
    const count = counts.get(unit) ?? 0;
    return unit === "市" ? count * 0.6 : unit === "省" ? count * 0.3 : count;
  };
  for (const unit of counts.keys()) {
    if (best === null || value(unit) > value(best)) best = unit;
  }
  return best;
}

/**
 * The place a page speaks from: the smallest division that holds most of its stories, raised to
 * the level its relative words speak of. `focuses` holds one division for each story that has one.
 */
export function findHome(
  focuses: readonly string[],
  relatives: readonly Relative[],
): string | null {
  const counts = new Map<string, number>();
  for (const focus of focuses) {
    for (const code of [focus, ...ancestors(focus)]) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const depth = { province: 0, city: 1, county: 2 };
  const holding = [...counts]
    .filter(([, count]) => count >= focuses.length * SHARE)
    .sort((a, b) => depth[level(b[0])] - depth[level(a[0])] || b[1] - a[1]);
  const smallest = holding[0]?.[0];
  if (smallest === undefined) return null;
  const unit = prevailingUnit(relatives);
  if (unit === null) return smallest;
  // 全省 on a page of one district does not raise it to the province.
  const spoken = unit === "省" ? null : divisionOfUnit(smallest, unit);
  if (spoken !== null) return spoken;
  // 我区 on a page whose stories name the city at large: the district most of them are about.
  const inside = [...counts].find(
    ([code, count]) =>
      count * 2 > focuses.length && isWithin(code, smallest) && divisionOfUnit(code, unit) === code,
  );
  return inside ? inside[0] : smallest;
}
