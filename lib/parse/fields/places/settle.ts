import { ancestors, isWithin, level } from "../../../places/names.ts";
import type { Mention } from "./mentions.ts";
import { isOrdinaryFull, isOrdinaryShort, isOrdinaryTownship, isTownPart } from "./ordinary.ts";
import { gatherSupport, lendSupport, type Support, supportOf } from "./support.ts";

/** A mention whose division is settled. */
export interface Settled extends Mention {
  readonly code: string;
  /** How far the name alone says so, 0 to 1. */
  readonly certainty: number;
  /** Several divisions have the name; the other places of the page decided. */
  readonly namesake: boolean;
}

interface Choice {
  readonly code: string;
  readonly certainty: number;
}

/** Least a city must gather before a district of everyday words can be its own. */
const NEAR = 0.75;

/** The best supported candidate, or null when none stands out. */
function bestCandidate(codes: readonly string[], story: Support, page: Support): string | null {
  let best: string | null = null;
  let most = 0;
  let isTie = false;
  for (const code of codes) {
    const value = supportOf(code, story, page);
    if (value > most) {
      best = code;
      most = value;
      isTie = false;
    } else if (value === most && value > 0) isTie = true;
  }
  // A city and its own district share a short name: the city is meant (`大理`, `伊春`).
  return isTie ? null : best;
}

/** The highest level among candidates when only one stands there: `吉林` is the province. */
function topLevelCandidate(codes: readonly string[]): string | null {
  for (const wanted of ["province", "city"] as const) {
    const fitting = codes.filter((code) => level(code) === wanted);
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  return null;
}

/** Whether the story names places, none of them in the same province. */
function isElsewhere(story: Support, code: string): boolean {
  return story.most >= 2 && !story.amounts.has(ancestors(code)[0] ?? code);
}

function settleShort(mention: Mention, story: Support, page: Support): Choice | null {
  const spoken = (code: string) =>
    (story.amounts.get(code) ?? 0) + (page.amounts.get(code) ?? 0) > 0;
  const ordinary = isOrdinaryShort(mention.text);
  if (mention.codes.some((code) => level(code) !== "county")) {
    const higher = mention.codes.filter((code) => level(code) !== "county");
    const named = higher.filter(spoken);
    const code = named.length === 1 ? named[0] : topLevelCandidate(higher);
    const own = mention.codes.find((county) => level(county) === "county" && spoken(county));
    if (own && named.length === 0) return { code: own, certainty: 0.9 };
    if (!code || (ordinary && !spoken(code))) return null;
    return { code, certainty: 1 };
  }
  const code =
    mention.codes.length === 1 ? mention.codes[0] : bestCandidate(mention.codes, story, page);
  if (!code) return null;
  if (spoken(code)) return { code, certainty: 1 };
  if (ordinary && !mention.office) return null;
  const city = ancestors(code).find((above) => level(above) === "city");
  if (city !== undefined && spoken(city)) return { code, certainty: 0.9 };
  if (mention.codes.length > 1) return null;
  // The story is firmly elsewhere: `三江源` in a story of 杂多县 is not 三江 of 广西.
  if (isElsewhere(story, code)) return null;
  const stands = mention.opensSentence || mention.position !== "body";
  return { code, certainty: stands ? 0.8 : 0.5 };
}

/**
 * A district whose name is everyday words: the one in a city the page speaks of. A name any town may
 * use of a part of itself must also be that of an office, or named with its city on the page.
 */
function settleOrdinaryFull(mention: Mention, story: Support, page: Support): string | null {
  const near = mention.codes.filter((code) => {
    const above = ancestors(code).at(-1) ?? code;
    return (story.amounts.get(above) ?? 0) + (page.amounts.get(above) ?? 0) >= NEAR;
  });
  const code = bestCandidate(near, story, page);
  if (code === null || isElsewhere(story, code)) return null;
  if (!isTownPart(mention.text) || mention.office) return code;
  const opens = mention.opensSentence || (mention.paragraph < 0 && mention.at === 0);
  return story.amounts.has(code) || (opens && page.amounts.has(code)) ? code : null;
}

function choose(mention: Mention, story: Support, page: Support): Choice | null {
  const { kind, codes, text } = mention;
  if (kind === "short") return settleShort(mention, story, page);
  if (kind === "full" && isOrdinaryFull(text)) {
    const code = settleOrdinaryFull(mention, story, page);
    return code === null ? null : { code, certainty: 0.9 };
  }
  const only = codes.length === 1 ? codes[0] : undefined;
  if (only === undefined) {
    const code = bestCandidate(codes, story, page) ?? topLevelCandidate(codes);
    return code === null ? null : { code, certainty: 0.9 };
  }
  if (kind !== "township") return { code: only, certainty: 1 };
  const own = story.amounts.get(only) ?? 0;
  if (isOrdinaryTownship(text) && own + (page.amounts.get(only) ?? 0) === 0) return null;
  return { code: only, certainty: own <= 1 ? 0.8 : 1 };
}

/**
 * Settles what each mention means, story by story, from all the page's names together:
 * `普陀区` beside `沈家门街道` is that of 舟山, not of 上海. Names nothing speaks for are dropped.
 */
export function settleMentions(
  stories: readonly (readonly Mention[])[],
  around: readonly Mention[],
): Settled[][] {
  const page = gatherSupport([...stories, around]);
  // Two rounds: a namesake settled in the first supports the others in the second.
  let settled: Settled[][] = [];
  for (let round = 0; round < 2; round++) {
    const supports = stories.map((mentions, index) => {
      const story = gatherSupport([mentions]);
      for (const mention of settled[index] ?? []) {
        if (!mention.namesake || mention.trust < 0.25) continue;
        lendSupport(story, mention, mention.certainty);
        lendSupport(page, mention, mention.certainty * 0.5);
      }
      return story;
    });
    const isLast = round === 1;
    settled = stories.map((mentions, index) => {
      const story = supports[index] ?? gatherSupport([]);
      const found: Settled[] = [];
      for (const mention of mentions) {
        const namesake = mention.codes.length > 1;
        if (!isLast && !namesake) continue;
        const choice = choose(mention, story, page);
        if (choice) found.push({ ...mention, ...choice, namesake });
      }
      return found;
    });
  }
  return settled;
}

/** Whether two divisions lie one inside the other. */
export function areNested(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}
