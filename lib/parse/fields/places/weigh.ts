import type { Mention, Position } from "./mentions.ts";
import type { Settled } from "./settle.ts";

/** A settled mention and what it adds to its division. */
export interface Weighed extends Mention {
  readonly code: string;
  readonly weight: number;
}

const POSITION: Record<Position, number> = {
  headline: 4,
  kicker: 2.5,
  subheadline: 2,
  lead: 3,
  body: 1,
  crosshead: 1.5,
  caption: 1.2,
  dateline: 1.5,
  surroundings: 2,
};
const KIND: Record<Mention["kind"], number> = { chain: 1.3, full: 1.2, short: 1, township: 0.9 };

/** `位于长沙县`, `来到临潼区`: said to tell where. */
const LOCATED = 1.4;

/** Where agencies sit whatever they write about. */
const AGENCY_SEAT = "110000";

/** A capital in a dateline is where the agency's office for the whole province is. */
function seatOf(code: string): number {
  if (code === AGENCY_SEAT) return 0.1;
  return code.endsWith("0100") || code.endsWith("0000") ? 0.5 : 1;
}

/** What a settled mention adds, from place, kind, context and certainty. */
function weightOf({ mention, choice }: Settled): number {
  const opening = mention.opensSentence ? 1.2 : 1;
  const located = mention.isLocated ? LOCATED : 1;
  const seat = mention.position === "dateline" ? seatOf(choice.code) : 1;
  const place = POSITION[mention.position] * KIND[mention.kind];
  return place * opening * located * seat * mention.trust * choice.certainty;
}

/** How far places elsewhere count in a story of aid to one province. */
const HELPER = 0.4;

/** Gives every mention its weight; `aided` is the province helpers went to (`aid.ts`), or null. */
export function weighMentions(settled: readonly Settled[], aided: string | null = null): Weighed[] {
  const isThere = aided !== null && settled.some(({ choice }) => choice.code.startsWith(aided));
  return settled.map((each): Weighed => {
    const { code } = each.choice;
    const helper = isThere && !code.startsWith(aided) ? HELPER : 1;
    // Written out: a spread of so many fields costs more than all that is weighed here.
    const { mention } = each;
    return {
      position: mention.position,
      paragraph: mention.paragraph,
      passage: mention.passage,
      at: mention.at,
      opensSentence: mention.opensSentence,
      opensClause: mention.opensClause,
      isLocated: mention.isLocated,
      text: mention.text,
      kind: mention.kind,
      codes: mention.codes,
      office: mention.office,
      doubt: mention.doubt,
      trust: mention.trust,
      code,
      weight: weightOf(each) * helper,
    };
  });
}
