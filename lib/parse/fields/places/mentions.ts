import type { Passage } from "../../../text/passage.ts";
import { joinChains, type Link } from "./chains.ts";
import { contextOf } from "./contexts.ts";
import { isLocated, opensClause, opensSentence } from "./openings.ts";
import { beginsPerson } from "./people.ts";
import type { Reading } from "./readings.ts";

/** Where a name stands, as far as that says how much the story is about it. */
export type Position = Reading["position"] | "lead" | "dateline";

/** A place name as it stands in a story; `codes` are the divisions it can mean. */
export interface Mention {
  readonly position: Position;
  /** Number of the paragraph, from 0; -1 outside the body. */
  readonly paragraph: number;
  /** Offset in its passage and whether a sentence begins with it. */
  readonly passage: Passage;
  readonly at: number;
  readonly opensSentence: boolean;
  /** Only a connective stands between it and the comma or full stop before. */
  readonly opensClause: boolean;
  readonly text: string;
  readonly kind: Link["kind"];
  readonly codes: readonly string[];
  /** Said to tell where: `位于长沙县`. */
  readonly isLocated: boolean;
  /** An office of the place follows: `湖里警方`. */
  readonly office: boolean;
  /** Why the clue is not followed (a slug of `context-rules.ts`), or null. */
  readonly doubt: string | null;
  /** Factor of the context, 0 to 1. */
  readonly trust: number;
}

/** Characters of the first paragraph that count as its lead even where the first sentence is shorter. */
const LEAD = 70;

/** How far a paper's name is followed to the place of what it prints. */
const MEDIA_TRUST = 0.3;

/** What the page has that only looks like a place. */
export interface Strays {
  /** Names that are those of other divisions than the tables know. */
  readonly names: ReadonlySet<string>;
  /** People whose names begin as a place's does. */
  readonly people: ReadonlySet<string>;
}

/** Every place name of the passages read, chains joined, each with its context. */
export function collectMentions(
  readings: readonly Reading[],
  year: number | null,
  strays: Strays,
): Mention[] {
  const mentions: Mention[] = [];
  for (const reading of readings) readMentions(reading, year, strays, mentions);
  return mentions;
}

function readMentions(
  { passage, position, paragraph, names }: Reading,
  year: number | null,
  strays: Strays,
  mentions: Mention[],
): void {
  if (names.length === 0) return;
  const { text: whole } = passage;
  const places = names.filter(
    ({ text, kind, start }) =>
      !strays.names.has(text) && !(kind === "short" && beginsPerson(whole, start, strays.people)),
  );
  const leadEnd = paragraph === 0 ? Math.max(LEAD, whole.search(/[。！？]|$/)) : 0;
  for (const { start, end, text, kind, codes } of joinChains(whole, places, year)) {
    const context = contextOf(whole, start, end, kind, text);
    if (context.notPlace) continue;
    const { dateline, office } = context;
    // A paper's name in a story tells whose the story is, and in a masthead where the page is from.
    const isCredit = context.media && !dateline && position !== "surroundings";
    const doubt = isCredit ? "media" : context.doubt;
    const trust = isCredit ? Math.min(MEDIA_TRUST, context.trust) : context.trust;
    const place = start < leadEnd ? "lead" : position;
    mentions.push({
      position: dateline ? "dateline" : place,
      paragraph,
      passage,
      at: start,
      opensSentence: opensSentence(whole, start),
      opensClause: opensClause(whole, start),
      isLocated: isLocated(whole, start),
      text,
      kind,
      office,
      codes,
      doubt,
      trust,
    });
  }
}
