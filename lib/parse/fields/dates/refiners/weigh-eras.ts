import type { Day } from "../calendar.ts";
import type { Clue, Era } from "../clue.ts";

/** What a day outside an era's bounds costs. */
const UNLIKELY = 4;
/** The same for a printed day of the past, which leaves no doubt. */
const IMPOSSIBLE = 12;

/** Key of the eras made from events printed with their year. */
export const DATED = "dated";

/** Eras by the fact they tell; what is said twice counts once, at its best. */
export type EraGroups = readonly (readonly Era[])[];

export function groupEras(eras: readonly Clue<Era>[]): EraGroups {
  const byKey = new Map<string, Set<Era>>();
  for (const { says } of eras) {
    const group = byKey.get(says.key);
    if (group) group.add(says);
    else byKey.set(says.key, new Set([says]));
  }
  return [...byKey.values()].map((group) => [...group]);
}

/** How well one era fits a day: the weight of the best window around it, or a cost. */
export function weighEra({ key, windows, notBefore, notAfter }: Era, day: Day): number {
  if ((notBefore !== null && day < notBefore) || (notAfter !== null && day > notAfter)) {
    return key === DATED ? -IMPOSSIBLE : -UNLIKELY;
  }
  let best = 0;
  for (const { from, to, weight } of windows) {
    if (from <= day && day <= to && weight > best) best = weight;
  }
  return best;
}

/** A cost outweighs a gain: one plain 迎亚运 among other mentions still says that it is to come. */
function weighGroup(group: readonly Era[], day: Day): number {
  let most = 0;
  let cost = 0;
  for (const era of group) {
    const weight = weighEra(era, day);
    if (weight < cost) cost = weight;
    else if (weight > most) most = weight;
  }
  return cost < 0 ? cost : most;
}

/** How well all eras together fit a day. */
export function weighEras(groups: EraGroups, day: Day): number {
  let sum = 0;
  for (const group of groups) sum += weighGroup(group, day);
  return sum;
}

/** No day from `from` to `to` can weigh more. */
export function mostWithin(groups: EraGroups, from: Day, to: Day): number {
  let sum = 0;
  for (const group of groups) {
    let most = 0;
    for (const { windows } of group) {
      for (const window of windows) {
        if (window.weight > most && window.from <= to && window.to >= from) most = window.weight;
      }
    }
    sum += most;
  }
  return sum;
}
