import { ancestors, level } from "../../../places/names.ts";
import type { Mention } from "./mentions.ts";
import { isOrdinaryFull, isOrdinaryShort, isOrdinaryTownship, isWord } from "./ordinary.ts";

/** How strongly each division is spoken for by names that mean it or something inside it. */
export interface Support {
  readonly amounts: Map<string, number>;
  /** The largest of the amounts. */
  most: number;
}

const KIND_SUPPORT: Record<Mention["kind"], number> = {
  chain: 3,
  full: 2,
  short: 1.5,
  township: 1,
};

function add(support: Support, code: string, amount: number): void {
  const now = (support.amounts.get(code) ?? 0) + amount;
  support.amounts.set(code, now);
  if (now > support.most) support.most = now;
}

function addSupport(support: Support, code: string, amount: number): void {
  for (const above of ancestors(code)) add(support, above, amount);
  add(support, code, amount);
}

/** Lends a settled mention's share to its division and those above. */
export function lendSupport(
  support: Support,
  { kind, code }: { readonly kind: Mention["kind"]; readonly code: string },
  share: number,
): void {
  addSupport(support, code, KIND_SUPPORT[kind] * share);
}

/** A name that needs something beside it before it counts as a place. */
function isWeakName({ kind, text, codes, office, doubt }: Mention): boolean {
  if (kind === "short") {
    // `长寿日报` is the paper of 长寿, whatever else the characters mean; `大同公安交警` has no 公安县 in it.
    const isNamed = doubt === "media" || (office && !isWord(text));
    if (isNamed && codes.length === 1) return false;
    return isOrdinaryShort(text) || codes.every((code) => level(code) === "county");
  }
  if (kind === "full") return isOrdinaryFull(text);
  return kind === "township" && isOrdinaryTownship(text);
}

/**
 * A third of all township names are used twice: two of them in one city may well be chance, and only a
 * county that has both is spoken for; a city is from this many names on.
 */
const NO_CHANCE = 3;

/** Names of townships in a city, and what they add up to. */
type Towns = Map<string, { readonly texts: Set<string>; amount: number }>;

function addTown(towns: Towns, { codes, text }: Mention, amount: number): void {
  const cities = codes.flatMap(
    (code) => ancestors(code).find((above) => level(above) === "city") ?? [],
  );
  for (const city of cities) {
    const known = towns.get(city) ?? { texts: new Set(), amount: 0 };
    known.texts.add(text);
    known.amount += amount;
    towns.set(city, known);
  }
}

/** Support lent by names that need none themselves. */
export function gatherSupport(mentions: readonly Mention[]): Support {
  const support: Support = { amounts: new Map(), most: 0 };
  const towns: Towns = new Map();
  for (const mention of mentions) {
    const { kind, trust, codes } = mention;
    if (trust < 0.25 || isWeakName(mention)) continue;
    // A namesake lends each of its meanings a share: three townships of one county agree on it.
    const share = codes.length === 1 ? 1 : 0.5 / codes.length;
    if (share < 0.06) continue;
    const amount = KIND_SUPPORT[kind] * trust * share;
    const isTown = kind === "township" && codes.length > 1;
    for (const code of codes) {
      if (isTown) add(support, code, amount);
      else addSupport(support, code, amount);
    }
    if (isTown) addTown(towns, mention, amount);
  }
  for (const [city, { texts, amount }] of towns) {
    if (texts.size >= NO_CHANCE) add(support, city, amount);
  }
  return support;
}

/** Adds what a story speaks for to what its page does. */
export function mergeSupport(page: Support, story: Support): void {
  for (const [code, amount] of story.amounts) add(page, code, amount);
}

/** What the story, counted double, and its page say of a division. */
function said(code: string | undefined, story: Support, page: Support): number {
  if (code === undefined) return 0;
  return 2 * (story.amounts.get(code) ?? 0) + (page.amounts.get(code) ?? 0);
}

/** Value of a candidate by what the story and its page say of it, its city and its province. */
export function supportOf(code: string, story: Support, page: Support): number {
  const [province, city] = ancestors(code);
  return (
    said(code, story, page) * 4 +
    said(city, story, page) * 2 +
    said(province, story, page) * (city === undefined ? 2.5 : 0.5)
  );
}
