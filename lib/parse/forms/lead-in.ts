import { DisplayLine } from "./display-line.ts";
import { LOWER_SIGNS, type Sign, UPPER_SIGNS } from "./lead-in-signs.ts";

/** A line that is longer than its neighbour by more than this, in logarithms, is set smaller and no surer for it. */
const LONGER = 0.6;
const LONGER_WEIGHS = 1.6;
/** Where nothing else tells, the upper of two lines is the headline a little sooner. */
const NOTHING_TELLS = -0.3;

/**
 * How much more likely, in log-odds, the upper of two lines set apart leads in to the lower, 引题 over
 * 主题, than the lower explains the upper, 主题 over 副题. The weights are set by hand, after a regression over
 * made-up lines showed their order of size; `gold/fragments/display-lines.test.ts` tells how they fit those.
 */
export function leadsIn(upper: string, lower: string): number {
  return leadsInTo(
    new DisplayLine({ text: upper, width: 0, gap: 0 }),
    new DisplayLine({ text: lower, width: 0, gap: 0 }),
  );
}

/** The same for lines that are read already. */
export function leadsInTo(upper: DisplayLine, lower: DisplayLine): number {
  const longer = Math.log(upper.shown / Math.max(1, lower.shown));
  const length = LONGER_WEIGHS * Math.max(-LONGER, Math.min(LONGER, longer));
  const signs = pointsOf(UPPER_SIGNS, upper, lower) + pointsOf(LOWER_SIGNS, lower, upper);
  return NOTHING_TELLS + length + signs;
}

function pointsOf(signs: readonly Sign[], line: DisplayLine, beside: DisplayLine): number {
  let points = 0;
  for (const sign of signs) if (sign.shows(line, beside)) points += sign.points;
  return points;
}
