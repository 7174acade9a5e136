import { DisplayLine } from "./display-line.ts";
import { divisionSign, pairSigns, type Signs } from "./lead-in-signs.ts";
import { LEAD_IN_WEIGHTS } from "./lead-in-weights.ts";

/** Weights are kept in hundredths. */
const WHOLE = 100;

const weights: ReadonlyMap<string, number> = new Map(
  LEAD_IN_WEIGHTS.trim()
    .split(/\s+/u)
    .map((entry) => {
      const [name = "", weight = ""] = entry.split("=");
      return [name, Number(weight) / WHOLE] as const;
    }),
);

/**
 * How much more likely, in log-odds, the upper of two lines set apart leads in to the lower, 引题 over
 * 主题, than the lower explains the upper, 主题 over 副题: the sum of what each of their signs weighs.
 */
export function leadsIn(upper: string, lower: string): number {
  return leadsInTo(
    new DisplayLine({ text: upper, width: 0, gap: 0 }),
    new DisplayLine({ text: lower, width: 0, gap: 0 }),
  );
}

/** The same for lines that are read already. */
export function leadsInTo(upper: DisplayLine, lower: DisplayLine): number {
  return sumOf(pairSigns(upper, lower));
}

/** Which line of a head is the headline, where each is whole: of all divisions the likeliest. */
export function headlineAt(lines: readonly DisplayLine[]): number {
  let best = 0;
  let most = weightOf(divisionSign(lines.length, 0));
  let points = 0;
  for (let at = 1; at < lines.length; at++) {
    const [upper, lower] = [lines[at - 1], lines[at]];
    if (!upper || !lower) break;
    // the pair was one of a line that follows on, half of its points against it, and leads in now
    points += leadsInTo(upper, lower);
    const all = points + weightOf(divisionSign(lines.length, at));
    if (all <= most) continue;
    best = at;
    most = all;
  }
  return best;
}

function weightOf(name: string): number {
  return weights.get(name) ?? 0;
}

function sumOf(signs: Signs): number {
  let points = 0;
  for (const [name, amount] of signs) points += weightOf(name) * amount;
  return points;
}
