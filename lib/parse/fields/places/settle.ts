import { isWithin } from "../../../places/names.ts";
import type { Mention } from "./mentions.ts";
import { beginsWord } from "./openings.ts";
import { isOrdinaryShort, isWord } from "./ordinary.ts";
import { type Around, type Choice, settleFull, settleTownship } from "./settle-full.ts";
import { settleShort } from "./settle-short.ts";
import { gatherSupport, lendSupport, mergeSupport } from "./support.ts";
import { ownsZone } from "./zones.ts";

/** A mention and the division it means. */
export interface Settled {
  readonly mention: Mention;
  readonly choice: Choice;
}

/**
 * Settles what each mention means, story by story, from all the page's names together:
 * `朝阳区` beside `长春市` is that of 长春, not of 北京. Names nothing speaks for are dropped.
 * `units` are what the stories call their own places (`unitOf`), `origin` where the page is
 * known to be from.
 */
export function settleMentions(
  stories: readonly (readonly Mention[])[],
  surroundings: readonly Mention[],
  units: readonly (string | null)[] = [],
  origin: string | null = null,
): Settled[][] {
  const page = gatherSupport(surroundings);
  const arounds = stories.map((mentions, index): Around => {
    const repeated = repeatedNames(mentions);
    const seated = seatedNames(mentions);
    const story = gatherSupport(mentions);
    const unit = units[index] ?? null;
    return { story, page, repeated, seated, best: new Map(), unit, origin };
  });
  for (const { story } of arounds) mergeSupport(page, story);
  // Namesakes first: once settled they support the others.
  const lent = stories.map((mentions, index) => settleNamesakes(mentions, arounds[index]));
  lent.forEach((choices, index) => {
    const story = arounds[index]?.story;
    for (const { kind, code, certainty } of choices) {
      if (story) lendSupport(story, { kind, code }, certainty);
      lendSupport(page, { kind, code }, certainty * 0.5);
    }
  });
  for (const { best } of arounds) best.clear();
  return stories.map((mentions, index) => settleAll(mentions, arounds[index]));
}

function settleNamesakes(mentions: readonly Mention[], around: Around | undefined) {
  const choices: (Choice & Pick<Mention, "kind">)[] = [];
  for (const mention of mentions) {
    if (mention.codes.length < 2 || mention.trust < 0.25 || !around) continue;
    const choice = settleOne(mention, around);
    if (choice) choices.push({ kind: mention.kind, ...choice });
  }
  return choices;
}

function settleAll(mentions: readonly Mention[], around: Around | undefined): Settled[] {
  const settled: Settled[] = [];
  for (const mention of mentions) {
    const choice = around ? settleOne(mention, around) : null;
    if (choice) settled.push({ mention, choice });
  }
  return settled;
}

function settleOne(mention: Mention, around: Around) {
  if (mention.kind === "short") return settleShort(mention, around);
  return mention.kind === "township"
    ? settleTownship(mention, around)
    : settleFull(mention, around);
}

const NONE: ReadonlySet<string> = new Set();

/** Ordinary short names that begin a word twice in a story, or open its headline. */
function repeatedNames(mentions: readonly Mention[]): ReadonlySet<string> {
  let once: Set<string> | null = null;
  let twice: Set<string> | null = null;
  for (const { kind, text, passage, at, position } of mentions) {
    if (kind !== "short" || !isOrdinaryShort(text) || !beginsWord(passage.text, at)) continue;
    once ??= new Set();
    if (once.has(text) || (position === "headline" && at === 0)) {
      twice ??= new Set();
      twice.add(text);
    }
    once.add(text);
  }
  return twice ?? NONE;
}

/**
 * Ordinary short names, `平和`, which a story shows to be a place's: a zone or those in charge follow
 * at once, of one that is a word at that word's beginning: `近日，平和工业园…`, not `国际合作产业园`.
 */
function seatedNames(mentions: readonly Mention[]): ReadonlySet<string> {
  let seated: Set<string> | null = null;
  for (const { kind, text, passage, at } of mentions) {
    if (kind !== "short" || !isOrdinaryShort(text)) continue;
    if (isWord(text) && !beginsWord(passage.text, at)) continue;
    if (!ownsZone(passage.text.slice(at + text.length, at + text.length + 16))) continue;
    seated ??= new Set();
    seated.add(text);
  }
  return seated ?? NONE;
}

/** Whether two divisions lie one inside the other. */
export function areNested(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}
