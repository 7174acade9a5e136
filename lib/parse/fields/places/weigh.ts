import type { Mention, Position } from "./mentions.ts";
import type { Settled } from "./settle.ts";

/** A settled mention and what it adds to its division. */
export interface Weighed extends Settled {
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
};
const KIND: Record<Mention["kind"], number> = { chain: 1.3, full: 1.2, short: 1, township: 0.9 };

/** Most that repeating a name in the body can add. */
const BODY_LIMIT = 6;

/** Where agencies sit whatever they write about. */
const AGENCY_SEAT = "110000";

/** Gives every mention its weight from place, kind, context and certainty. */
export function weighMentions(mentions: readonly Settled[]): Weighed[] {
  return mentions.map((mention) => {
    const opening = mention.opensSentence ? 1.2 : 1;
    const seat = mention.position === "dateline" && mention.code === AGENCY_SEAT ? 0.1 : 1;
    const weight = POSITION[mention.position] * KIND[mention.kind] * opening * seat * mention.trust;
    return { ...mention, weight: weight * mention.certainty };
  });
}

/** Sum of weights by division; repetition in the body adds up to a limit. */
export function scoreDivisions(mentions: readonly Weighed[]): Map<string, number> {
  const body = new Map<string, number>();
  const scores = new Map<string, number>();
  for (const { code, position, weight } of mentions) {
    if (position === "body" || position === "caption") {
      body.set(code, Math.min(BODY_LIMIT, (body.get(code) ?? 0) + weight));
    } else {
      scores.set(code, (scores.get(code) ?? 0) + weight);
    }
  }
  for (const [code, sum] of body) scores.set(code, (scores.get(code) ?? 0) + sum);
  return scores;
}
