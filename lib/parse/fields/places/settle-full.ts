import { ancestors, level } from "../../../places/names.ts";
import type { Mention } from "./mentions.ts";
import { isOrdinaryFull, isOrdinaryTownship, isTownPart, isTownshipStem } from "./ordinary.ts";
import { fitsUnit } from "./relatives.ts";
import { type Support, supportOf } from "./support.ts";

export interface Choice {
  readonly code: string;
  /** How far the name alone says so, 0 to 1. */
  readonly certainty: number;
}

/** What speaks for the meanings of a name. */
export interface Around {
  readonly story: Support;
  readonly page: Support;
  /** Short names of everyday characters that the story uses as a place's. */
  readonly repeated: ReadonlySet<string>;
  /** Those that are words as well and that a zone of their own shows to be a place's. */
  readonly seated: ReadonlySet<string>;
  /** Best candidates found so far, by their list: one page may say 城关镇 a thousand times. */
  readonly best: Map<readonly string[], string | null>;
  /** What the story's own place is called, `县` of 我县 and 县教育局, or null. */
  readonly unit: string | null;
  /** Where the paper's printed name, or else the sheets before, say the page is from; or null. */
  readonly origin: string | null;
}

/** Least a city must gather before a district of everyday words can be its own. */
const NEAR = 0.75;

/** The best supported candidate, or null when none stands out. */
export function bestCandidate(codes: readonly string[], around: Around): string | null {
  let best = around.best.get(codes);
  if (best === undefined) {
    best = rankCandidates(codes, around);
    around.best.set(codes, best);
  }
  return best;
}

function rankCandidates(codes: readonly string[], { story, page }: Around): string | null {
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

/** The only candidate that is what the story calls its own place: `赤岸镇` of a city where 我市 is said. */
export function fittingCandidate(codes: readonly string[], { unit }: Around): string | null {
  if (unit === null) return null;
  const fitting = codes.filter((code) => fitsUnit(code, unit));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The highest level among candidates when only one stands there: `吉林` is the province. */
export function topLevelCandidate(codes: readonly string[]): string | null {
  for (const wanted of ["province", "city"] as const) {
    const fitting = codes.filter((code) => level(code) === wanted);
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  return null;
}

/** Whether the story names places, none of them in the same province. */
export function isElsewhere(code: string, { story }: Around): boolean {
  return story.most >= 2 && !story.amounts.has(ancestors(code)[0] ?? code);
}

function said(code: string, { story, page }: Around): number {
  return (story.amounts.get(code) ?? 0) + (page.amounts.get(code) ?? 0);
}

/**
 * A district whose name is everyday words: the one in a city the page speaks of. A name any town may
 * use of a part of itself must also be that of an office, or named with its city on the page.
 */
function settleOrdinary(mention: Mention, around: Around): Choice | null {
  const near = mention.codes.filter((code) => said(ancestors(code).at(-1) ?? code, around) >= NEAR);
  const code = bestCandidate(near, around);
  if (code === null || isElsewhere(code, around)) return null;
  const choice = { code, certainty: 0.9 };
  if (!isTownPart(mention.text) || mention.office) return choice;
  const opens = mention.opensSentence || (mention.paragraph < 0 && mention.at === 0);
  const { story, page } = around;
  return story.amounts.has(code) || (opens && page.amounts.has(code)) ? choice : null;
}

/** Settles a name in full or an address: `江宁区`, `南京市江宁区`. */
export function settleFull(mention: Mention, around: Around): Choice | null {
  const { kind, text, codes } = mention;
  if (kind === "full" && isOrdinaryFull(text)) return settleOrdinary(mention, around);
  const only = codes.length === 1 ? codes[0] : undefined;
  if (only !== undefined) return { code: only, certainty: 1 };
  const code = bestCandidate(codes, around) ?? topLevelCandidate(codes);
  return code === null ? null : { code, certainty: 0.9 };
}

/** Settles a township: `彭溪镇`, or without its ending `对湖‖派出所`, which its city must vouch for. */
export function settleTownship(mention: Mention, around: Around): Choice | null {
  return settleByNames(mention, around) ?? settleByOrigin(mention, around);
}

/** `龙山镇` of many counties is that of 涡阳 under the name `涡阳报`, in a story that is not elsewhere. */
function settleByOrigin({ text, codes }: Mention, around: Around): Choice | null {
  const { origin } = around;
  if (origin === null || isTownshipStem(text) || !codes.includes(origin)) return null;
  return isElsewhere(origin, around) ? null : { code: origin, certainty: 0.8 };
}

function settleByNames({ text, codes }: Mention, around: Around): Choice | null {
  if (isTownshipStem(text)) {
    const near = codes.filter((code) => said(ancestors(code).at(-1) ?? code, around) >= NEAR);
    const code = near.length === 1 ? near[0] : bestCandidate(near, around);
    if (code) return { code, certainty: 0.8 };
    // Only one township in the country is called so.
    const alone = codes.length === 1 ? codes[0] : undefined;
    return alone && !isElsewhere(alone, around) ? { code: alone, certainty: 0.5 } : null;
  }
  const only = codes.length === 1 ? codes[0] : undefined;
  if (only === undefined) {
    const code = bestCandidate(codes, around) ?? topLevelCandidate(codes);
    if (code !== null) return { code, certainty: 0.9 };
    const fitting = fittingCandidate(codes, around);
    return fitting === null ? null : { code: fitting, certainty: 0.7 };
  }
  const own = around.story.amounts.get(only) ?? 0;
  if (isOrdinaryTownship(text) && said(only, around) === 0) return null;
  return { code: only, certainty: own <= 1 ? 0.8 : 1 };
}
