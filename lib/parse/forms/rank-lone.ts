import type { Line } from "../lines.ts";
import { DisplayLine } from "./display-line.ts";
import { rankLines } from "./headline.ts";
import { leadsInTo } from "./lead-in.ts";

/** Log-odds that of three lines or more the first leads in: a kicker, a headline and a subheadline. */
const KICKER_ABOVE = 1.5;
/** That two do, of as many: few stories have two kickers. */
const TWO_KICKERS = -2.5;
/** From these points on two lines are of two ranks, and no headline broken in two. */
const CLEAR = 1.5;
/** In ems: what opens with `让` and is no longer goes on below. */
const OPEN_CLAUSE = 9;
/** In ems: the longest line of a couplet. */
const COUPLET = 6;

/**
 * Ranks the display lines of an article that stands by itself: gives where its headline is, `[from, to)`, by what
 * the words of its lines say of each other. `areWhole`: no line can be a half of another.
 */
export function rankLone(lines: readonly Line[], areWhole: boolean): readonly [number, number] {
  const display = lines.map((line) => new DisplayLine(line));
  const at = headlineAt(display);
  if (areWhole) return [at, at + 1];
  // where some lines stand close and some apart, that says which are one
  const below = lines.slice(1);
  if (below.some(({ gap }) => gap > 0) && below.some(({ gap }) => gap === 0)) {
    const { kicker, headline } = rankLines(lines);
    return [kicker.length, kicker.length + headline.length];
  }
  let [from, to] = [at, at + 1];
  while (isBroken(display[from - 1], display[from])) from--;
  while (isBroken(display[to - 1], display[to])) to++;
  return [from, to];
}

/**
 * Which line is the headline, where each is whole: of all lines the one that those above lead in to and those
 * below explain.
 */
function headlineAt(lines: readonly DisplayLine[]): number {
  let best = 0;
  let most = 0;
  let points = 0;
  for (let at = 1; at < lines.length; at++) {
    const [upper, lower] = [lines[at - 1], lines[at]];
    if (!upper || !lower) break;
    const prior = lines.length < 3 ? 0 : at === 1 ? KICKER_ABOVE : TWO_KICKERS;
    points += leadsInTo(upper, lower) + prior;
    if (points > most) {
      most = points;
      best = at;
    }
  }
  return best;
}

/**
 * Whether two lines are one headline: the upper breaks off where only the lower goes on, or both are short, as long
 * as each other and nothing but words, as a couplet's are, `深学细悟⏎入人心行`.
 */
function isBroken(upper: DisplayLine | undefined, lower: DisplayLine | undefined): boolean {
  if (!upper || !lower) return false;
  if (upper.isTopic || isName(lower, upper) || isCouplet(upper, lower)) return true;
  if (BREAKS_OFF.test(upper.text)) return true;
  if (upper.shown > OPEN_CLAUSE || !OPENS.test(upper.text)) return false;
  return Math.abs(leadsInTo(upper, lower)) <= CLEAR;
}

/** `大集散了之后`, `走进大山深处的`; `霜降前后` is a whole line. */
const BREAKS_OFF = /(?:之[后前间下中]|背后|面前|[的与和让把在从为对向])$/u;
/** `把戏台搭在` */
const OPENS = /^[让把将给从在]\p{Script=Han}+$/u;

/** `“敲门行动”`, under a longer line: a name, and no saying. */
function isName(lower: DisplayLine, upper: DisplayLine): boolean {
  return lower.isQuoted && lower.shown < upper.shown && !/[，。！？]/u.test(lower.text);
}

function isCouplet(upper: DisplayLine, lower: DisplayLine): boolean {
  if (upper.text.length !== lower.text.length || upper.shown > COUPLET) return false;
  const both = upper.text + lower.text;
  return /^\p{Script=Han}+$/u.test(both) && !upper.namesKind && !upper.leadsIn;
}
