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

/**
 * Ranks the display lines of an article that stands by itself: gives where its headline is, `[from, to)`, by what
 * the words of its lines say of each other. `areWhole`: no line can be a half of another.
 */
export function rankLone(lines: readonly Line[], areWhole: boolean): readonly [number, number] {
  const display = lines.map((line) => new DisplayLine(line));
  const at = headlineAt(display);
  if (areWhole) return [at, at + 1];
  const { kicker, headline } = rankLines(lines);
  const from = kicker.length;
  const to = from + headline.length;
  const isOne = display
    .slice(from, to - 1)
    .every((line, index) => isBroken(line, display[from + index + 1]));
  return headline.length > 1 && isOne ? [from, to] : [at, at + 1];
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
 * Whether two lines are one headline: the upper breaks off where only the lower goes on, or the two are as long as
 * each other and nothing but words, as a couplet's are, `深学细悟⏎入人心行`.
 */
function isBroken(upper: DisplayLine, lower: DisplayLine | undefined): boolean {
  if (!lower) return false;
  if (upper.isFragment || upper.isTopic || lower.isQuoted) return true;
  if (Math.abs(leadsInTo(upper, lower)) > CLEAR) return false;
  if (/^[让把将给从在]\p{Script=Han}+$/u.test(upper.text) && upper.shown <= OPEN_CLAUSE)
    return true;
  return isPlain(upper) && isPlain(lower) && upper.text.length === lower.text.length;
}

/** `独得二十四分` is what was reached, and no half of a claim. */
const NUMBER = /[一二三四五六七八九十百千万亿]{2}/u;

function isPlain({ text, hasFigures }: DisplayLine): boolean {
  return !hasFigures && !NUMBER.test(text) && /^\p{Script=Han}+$/u.test(text);
}
