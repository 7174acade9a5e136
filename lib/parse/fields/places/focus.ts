import { isWithin, level } from "../../../places/names.ts";
import { inHead, isAtHead, isHeadline, isProminent } from "./prominence.ts";
import { divisionOfUnit, fitsUnit, type Relative, unitOf } from "./relatives.ts";
import { type Child, childrenOf, type Scores } from "./scores.ts";
import type { Weighed } from "./weigh.ts";

/** Least a division must gather before a story can be about it. */
const LEAST = 1.3;
/** The same where the story names no other province and puts this one at its head. */
const LEAST_ALONE = 0.8;
/** Share of the best part from which another one is as much the story's. */
const RIVAL = 0.3;
/** Most that a name said in passing gathers. */
const PASSING = 0.5;

/** A name in full that nothing casts doubt on. */
function isFirm({ kind, trust }: Weighed): boolean {
  return trust === 1 && (kind === "full" || kind === "chain");
}

/** A name that more than a traveller says: in full, in a headline line, of an office, of a dateline. */
function isLocal(mention: Weighed): boolean {
  return (
    isFirm(mention) || isHeadline(mention) || mention.office || mention.position === "dateline"
  );
}

/** `5月30日，在宁夏吴忠市红寺堡区，…`: a lead's clause opens with where the thing happened. */
function opensLead({ position, kind, opensClause }: Weighed): boolean {
  return position === "lead" && opensClause && (kind === "full" || kind === "chain");
}

/**
 * Whether a part is named twice, by an office of its own or as where the lead begins: more than an
 * example.
 */
function isInsisted(mentions: readonly Weighed[], part: string): boolean {
  const inside = mentions.filter(({ code, trust }) => trust > 0.3 && isWithin(code, part));
  return inside.length > 1 || inside.some((each) => each.office || opensLead(each));
}

/** How many times what its best part has a division must have to keep the story to itself. */
function hold(mentions: readonly Weighed[], whole: string, part: string, parts: number): number {
  if (parts > 1 && !inHead(mentions, part)) return 1.4;
  // `据南平警方介绍……延平区紫云派出所`: the city is said in passing, its only part is where it was.
  if (parts > 1) return 2.5;
  return !inHead(mentions, whole) || isInsisted(mentions, part) ? 4 : 2.5;
}

/** Parts that a story deals with, best first; one only seen on the way (`向富裕县方向`) is none. */
function partsOf(scores: Scores, whole: string): Child[] {
  const children = childrenOf(scores, whole);
  const least = Math.max(PASSING, (children[0]?.total ?? 0) * 0.15);
  return children.filter(({ total }, index) => index === 0 || total >= least);
}

/**
 * Division a story is about by its own names, or null: from the province down, into the part that
 * holds most of what is said, stopping where the text speaks of the whole or of many parts alike.
 */
export function findFocus(mentions: readonly Weighed[], scores: Scores): string | null {
  const provinces = childrenOf(scores, null);
  const sum = provinces.reduce((total, child) => total + child.total, 0);
  const top = provinces[0];
  if (!top) return null;
  const isAlone =
    provinces.length === 1 && mentions.some((each) => isProminent(each) || isFirm(each));
  const least = isAlone ? LEAST_ALONE : LEAST;
  if (top.total < least) return null;
  // A story that runs through many provinces is about none of them.
  if (provinces.length >= 4 && top.total < sum * 0.45) return null;
  if (provinces.length >= 3 && top.total < sum * 0.5 && !mentions.some(isLocal)) return null;
  let focus = top.code;
  for (;;) {
    const own = scores.get(focus) ?? 0;
    const children = partsOf(scores, focus);
    const best = children[0];
    if (!best) break;
    const inside = children.reduce((total, child) => total + child.total, 0);
    if (own > best.total * hold(mentions, focus, best.code, children.length)) break;
    // A province in the headline and its city only far below: the city is an example.
    const isExample = level(focus) === "province" && inHead(mentions, focus);
    if (isExample && !isAtHead(mentions, best.code) && own > best.total * 0.7) break;
    // Many parts alike: the story is about what they share, if it names it or they are many.
    const alike = best.total < inside * 0.5;
    if (alike && (own > 0.8 || children.length >= 4)) break;
    if (own < least && best.total < least) break;
    focus = best.code;
  }
  return focus;
}

/** Division of that unit that the story names most: `我县赴上海招商` with two townships of one county. */
function ownOf(scores: Scores, unit: string): string | null {
  let own: string | null = null;
  let most = LEAST_ALONE;
  for (const [code, score] of scores) {
    if (score < most || !fitsUnit(code, unit)) continue;
    own = code;
    most = score;
  }
  return own;
}

/**
 * Division a story calls its own without saying much of it, on a page that says nothing else: `市政协`
 * and one `对商洛今后一年`. Null when it names another province, or nothing of that unit.
 */
export function findOwn(scores: Scores, relatives: readonly Relative[]): string | null {
  if (childrenOf(scores, null).length !== 1) return null;
  const unit = relatives.find(({ isRank }) => !isRank)?.unit;
  return unit === undefined ? null : ownOf(scores, unit);
}

/**
 * Moves the focus to the level the story calls its own: `我市` in a story of a province's prize with
 * three winners from the counties of one city is that city; one district of it stays as it is.
 */
export function fitToOwn(
  focus: string,
  mentions: readonly Weighed[],
  scores: Scores,
  relatives: readonly Relative[],
): string {
  const unit = unitOf(relatives);
  if (unit === null || fitsUnit(focus, unit)) return focus;
  const whole = divisionOfUnit(focus, unit);
  if (whole !== null) {
    if (!relatives.some(({ isOwn }) => isOwn)) return focus;
    // `靖远县是我省的农业大县`, headed 靖远: the story is the county's.
    const isOne = level(focus) !== "county" || inHead(mentions, focus);
    const [best, second] = childrenOf(scores, whole);
    return !isOne && second && second.total > (best?.total ?? 0) * RIVAL ? whole : focus;
  }
  const best = childrenOf(scores, focus).find(({ code }) => fitsUnit(code, unit));
  if (best && best.total >= LEAST_ALONE) return best.code;
  return relatives.some(({ isOwn }) => isOwn) ? (ownOf(scores, unit) ?? focus) : focus;
}
