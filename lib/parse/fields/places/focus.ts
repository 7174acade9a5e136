import { ancestors, isWithin, level } from "../../../places/names.ts";
import { divisionOfUnit, fitsUnit, type Relative } from "./relatives.ts";
import { areNested } from "./settle.ts";
import { scoreDivisions, type Weighed } from "./weigh.ts";

/** Least a division must gather before a story can be about it. */
const LEAST = 1.3;
/** The same where the story names no other province and puts this one at its head. */
const LEAST_ALONE = 0.8;
/** How far into a paragraph a name still announces what the paragraph is about. */
const OPENING = 40;

const HEADS = new Set(["headline", "kicker", "subheadline"]);

function isProminent(mention: Weighed): boolean {
  return HEADS.has(mention.position) || mention.position === "lead" || mention.office;
}

/** Whether a headline line names the division or something inside it. */
function inHead(mentions: readonly Weighed[], code: string): boolean {
  return mentions.some(
    (mention) => HEADS.has(mention.position) && mention.trust > 0.3 && isWithin(mention.code, code),
  );
}

/** Score of a division with everything inside it. */
function totalOf(scores: ReadonlyMap<string, number>, code: string): number {
  let total = 0;
  for (const [other, score] of scores) if (isWithin(other, code)) total += score;
  return total;
}

/** Children of `parent` (direct, or provinces for null) that hold any score, best first. */
function childrenOf(
  scores: ReadonlyMap<string, number>,
  parent: string | null,
): { code: string; total: number }[] {
  const children = new Set<string>();
  for (const code of scores.keys()) {
    const path = [...ancestors(code), code];
    const child = parent === null ? path[0] : path[path.indexOf(parent) + 1];
    if (child !== undefined && (parent === null || path.includes(parent))) children.add(child);
  }
  return [...children]
    .map((code) => ({ code, total: totalOf(scores, code) }))
    .sort((a, b) => b.total - a.total);
}

/** How many times what its best part has a division must have to keep the story to itself. */
function hold(mentions: readonly Weighed[], whole: string, part: string, parts: number): number {
  if (parts > 1 && !inHead(mentions, part)) return 1.4;
  // `据南平警方介绍……延平区紫云派出所`: the city is said in passing, its only part is where it was.
  return parts === 1 && level(whole) === "city" && !inHead(mentions, whole) ? 4 : 2.5;
}

/**
 * Division a story is about by its own names, or null: from the province down, into the part that
 * holds most of what is said, stopping where the text speaks of the whole or of many parts alike.
 */
export function findFocus(mentions: readonly Weighed[]): string | null {
  const scores = scoreDivisions(mentions);
  const provinces = childrenOf(scores, null);
  const sum = provinces.reduce((total, child) => total + child.total, 0);
  const top = provinces[0];
  if (!top) return null;
  const isAlone = provinces.length === 1 && mentions.some(isProminent);
  const least = isAlone ? LEAST_ALONE : LEAST;
  if (top.total < least) return null;
  // A story that runs through many provinces is about none of them.
  if (provinces.length >= 4 && top.total < sum * 0.45) return null;
  let focus = top.code;
  for (;;) {
    const own = scores.get(focus) ?? 0;
    const children = childrenOf(scores, focus);
    const best = children[0];
    if (!best) break;
    const inside = children.reduce((total, child) => total + child.total, 0);
    if (own > best.total * hold(mentions, focus, best.code, children.length)) break;
    // A province in the headline and its city only below: the city is an example.
    const isExample = level(focus) === "province" && inHead(mentions, focus);
    if (isExample && !inHead(mentions, best.code) && own > best.total * 0.7) break;
    // Many parts alike: the story is about what they share, if it names it or they are many.
    const alike = best.total < inside * 0.5;
    if (alike && (own > 0.8 || children.length >= 4)) break;
    if (own < least && best.total < least) break;
    focus = best.code;
  }
  return focus;
}

/**
 * Moves the focus to the level the story calls its own: `我市` in a story of a province's prize with
 * three winners from the counties of one city is that city; one district of it stays as it is.
 */
export function fitToOwn(
  focus: string,
  mentions: readonly Weighed[],
  relatives: readonly Relative[],
): string {
  const unit = relatives.find(({ isOwn }) => isOwn)?.unit;
  if (unit === undefined || fitsUnit(focus, unit)) return focus;
  const scores = scoreDivisions(mentions);
  const whole = divisionOfUnit(focus, unit);
  if (whole !== null) {
    return level(focus) === "county" && childrenOf(scores, whole).length > 1 ? whole : focus;
  }
  const best = childrenOf(scores, focus).find(({ code }) => fitsUnit(code, unit));
  return best && best.total >= LEAST ? best.code : focus;
}

/**
 * Divisions a round-up gives a paragraph each, in order: a name in full near the paragraph's start
 * (`与此同时，嘉兴市秀洲区也…`). Empty unless there are at least two.
 */
export function findRoundUp(mentions: readonly Weighed[]): string[] {
  const byParagraph = new Map<number, string>();
  for (const mention of mentions) {
    if (mention.position !== "body" && mention.position !== "lead") continue;
    if (byParagraph.has(mention.paragraph) || mention.at > OPENING || mention.trust < 0.5) continue;
    if (!mention.opensClause) continue;
    if (mention.kind !== "full" && mention.kind !== "chain") continue;
    if (level(mention.code) === "province") continue;
    byParagraph.set(mention.paragraph, mention.code);
  }
  const divisions: string[] = [];
  for (const code of byParagraph.values()) {
    const nested = divisions.findIndex((other) => areNested(other, code));
    if (nested < 0) divisions.push(code);
    else if (isWithin(code, divisions[nested] ?? "")) divisions[nested] = code;
  }
  const heads = mentions.filter((mention) => HEADS.has(mention.position) && mention.trust > 0.3);
  const isOpen = heads.every((head) => divisions.some((code) => isWithin(code, head.code)));
  const provinces = new Set(divisions.map((code) => code.slice(0, 2)));
  const isParallel = provinces.size === 1 || divisions.length > 2;
  return isOpen && isParallel && divisions.length > 1 ? divisions : [];
}

/** Named twice, or in a headline line: more than the town a meeting was held in. */
function isRepeated(mentions: readonly Weighed[], code: string): boolean {
  const followed = mentions.filter((mention) => mention.code === code && mention.trust > 0.3);
  return followed.length > 1 || followed.some(({ position }) => HEADS.has(position));
}

/**
 * Other divisions the story deals with: named in full twice in one paragraph or in two paragraphs,
 * or nearly as often as the first.
 */
export function findCompanions(mentions: readonly Weighed[], primary: string): string[] {
  const scores = scoreDivisions(mentions);
  const lead = scores.get(primary) ?? 0;
  const twice = new Set<string>();
  const spread = new Map<string, number>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== "full" && mention.kind !== "chain") continue;
    if (mention.trust < 0.4 || mention.paragraph < 0) continue;
    const key = `${mention.code} ${mention.paragraph}`;
    if (seen.has(key)) twice.add(mention.code);
    else spread.set(mention.code, (spread.get(mention.code) ?? 0) + 1);
    seen.add(key);
  }
  return [...scores]
    .filter(([code, score]) => {
      if (areNested(code, primary) || level(code) === "province") return false;
      if (level(code) !== level(primary)) return false;
      if (twice.has(code) && score >= 1) return true;
      if ((spread.get(code) ?? 0) > 1 && score >= 2) return true;
      return score >= 2.5 && score >= lead * 0.45 && isRepeated(mentions, code);
    })
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code);
}
