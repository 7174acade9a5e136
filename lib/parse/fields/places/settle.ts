import { ancestors, isWithin, level } from "../../../places/names.ts";
import type { Mention } from "./mentions.ts";
import { isOrdinaryFull, isOrdinaryShort, isOrdinaryTownship, isTownPart } from "./ordinary.ts";

/** A mention whose division is settled. */
export interface Settled extends Mention {
  readonly code: string;
  /** How far the name alone says so, 0 to 1. */
  readonly certainty: number;
  /** Several divisions have the name; the other places of the page decided. */
  readonly namesake: boolean;
}

/** How strongly each division is spoken for by names that mean it or something inside it. */
type Support = Map<string, number>;

const KIND_SUPPORT: Record<Mention["kind"], number> = {
  chain: 3,
  full: 2,
  short: 1.5,
  township: 1,
};

/** Least a city must gather before a district of everyday words can be its own. */
const NEAR = 0.75;

function addSupport(support: Support, code: string, amount: number): void {
  for (const part of [code, ...ancestors(code)]) {
    support.set(part, (support.get(part) ?? 0) + amount);
  }
}

/** A name that needs something beside it before it counts as a place. */
function isWeakName(mention: Mention): boolean {
  if (mention.kind === "short") {
    const isCounty = mention.codes.every((code) => level(code) === "county");
    return isCounty || isOrdinaryShort(mention.text);
  }
  if (mention.kind === "full") return isOrdinaryFull(mention.text);
  return mention.kind === "township" && isOrdinaryTownship(mention.text);
}

/** Support lent by names that need none themselves. */
function gatherSupport(mentions: readonly Mention[]): Support {
  const support: Support = new Map();
  for (const mention of mentions) {
    if (mention.trust < 0.25 || isWeakName(mention)) continue;
    // A namesake lends each of its meanings a share: three townships of one county agree on it.
    const share = mention.codes.length === 1 ? 1 : 0.5 / mention.codes.length;
    if (share < 0.06) continue;
    for (const code of mention.codes) {
      addSupport(support, code, KIND_SUPPORT[mention.kind] * mention.trust * share);
    }
  }
  return support;
}

function supportOf(code: string, story: Support, page: Support): number {
  const at = (part: string | undefined) =>
    part === undefined ? 0 : 2 * (story.get(part) ?? 0) + (page.get(part) ?? 0);
  const above = ancestors(code);
  const province = above[0];
  const city = above[1];
  return at(code) * 4 + at(city) * 2 + at(province) * (above.length === 1 ? 2 : 0.5);
}

/** The best supported candidate, or null when none stands out. */
function bestCandidate(codes: readonly string[], story: Support, page: Support): string | null {
  const ranked = codes
    .map((code) => ({ code, value: supportOf(code, story, page) }))
    .sort((a, b) => b.value - a.value);
  const [first, second] = ranked;
  if (!first || first.value === 0) return null;
  // A city and its own district share a short name: the city is meant (`大理`, `伊春`).
  if (second && first.value === second.value) return null;
  return first.code;
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
  const province = ancestors(code)[0] ?? code;
  return !story.has(province) && [...story.values()].some((amount) => amount >= 2);
}

function settleShort(
  mention: Mention,
  story: Support,
  page: Support,
): { code: string; certainty: number } | null {
  const higher = mention.codes.filter((code) => level(code) !== "county");
  const ordinary = isOrdinaryShort(mention.text);
  const spoken = (code: string) => (story.get(code) ?? 0) + (page.get(code) ?? 0);
  if (higher.length > 0) {
    const named = higher.filter((code) => spoken(code) > 0);
    const code = named.length === 1 ? named[0] : topLevelCandidate(higher);
    const own = mention.codes.find((county) => level(county) === "county" && spoken(county) > 0);
    if (own && named.length === 0) return { code: own, certainty: 0.9 };
    if (!code || (ordinary && spoken(code) === 0)) return null;
    return { code, certainty: 1 };
  }
  const code =
    mention.codes.length === 1 ? mention.codes[0] : bestCandidate(mention.codes, story, page);
  if (!code) return null;
  if (spoken(code) > 0) return { code, certainty: 1 };
  if (ordinary && !mention.office) return null;
  const isNear = ancestors(code).some((above) => level(above) === "city" && spoken(above) > 0);
  if (isNear) return { code, certainty: 0.9 };
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
  const spoken = (code: string) => (story.get(code) ?? 0) + (page.get(code) ?? 0);
  const near = mention.codes.filter((code) => spoken(ancestors(code).at(-1) ?? code) >= NEAR);
  const code = bestCandidate(near, story, page);
  if (code === null || isElsewhere(story, code)) return null;
  if (!isTownPart(mention.text) || mention.office) return code;
  const opens = mention.opensSentence || (mention.paragraph < 0 && mention.at === 0);
  return story.has(code) || (opens && page.has(code)) ? code : null;
}

function settleOne(mention: Mention, story: Support, page: Support): Settled | null {
  const namesake = mention.codes.length > 1;
  if (mention.kind === "short") {
    const settled = settleShort(mention, story, page);
    return settled && { ...mention, ...settled, namesake };
  }
  if (mention.kind === "full" && isOrdinaryFull(mention.text)) {
    const code = settleOrdinaryFull(mention, story, page);
    return code === null ? null : { ...mention, code, certainty: 0.9, namesake };
  }
  const only = namesake ? undefined : mention.codes[0];
  if (only !== undefined) {
    const alone = mention.kind === "township" && (story.get(only) ?? 0) <= 1;
    if (mention.kind === "township" && isOrdinaryTownship(mention.text)) {
      if ((story.get(only) ?? 0) + (page.get(only) ?? 0) === 0) return null;
    }
    return { ...mention, code: only, certainty: alone ? 0.8 : 1, namesake };
  }
  const code = bestCandidate(mention.codes, story, page) ?? topLevelCandidate(mention.codes);
  return code === null ? null : { ...mention, code, certainty: 0.9, namesake };
}

/**
 * Settles what each mention means, story by story, from all the page's names together:
 * `普陀区` beside `沈家门街道` is that of 舟山, not of 上海. Names nothing speaks for are dropped.
 */
export function settleMentions(
  stories: readonly (readonly Mention[])[],
  around: readonly Mention[],
): Settled[][] {
  const page = gatherSupport([...stories.flat(), ...around]);
  // Two rounds: a namesake settled in the first supports the others in the second.
  let settled: Settled[][] = [];
  for (let round = 0; round < 2; round++) {
    const supports = stories.map((mentions, index) => {
      const support = gatherSupport(mentions);
      for (const mention of settled[index] ?? []) {
        if (!mention.namesake || mention.trust < 0.25) continue;
        addSupport(support, mention.code, KIND_SUPPORT[mention.kind] * mention.certainty);
        addSupport(page, mention.code, KIND_SUPPORT[mention.kind] * mention.certainty * 0.5);
      }
      return support;
    });
    settled = stories.map((mentions, index) => {
      const support = supports[index] ?? new Map<string, number>();
      return mentions.flatMap((mention) => settleOne(mention, support, page) ?? []);
    });
  }
  return settled;
}

/** Whether two divisions lie one inside the other. */
export function areNested(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}
