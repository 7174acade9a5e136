import { ancestors, isWithin, level } from "../../../places/names.ts";
import type { Weighed } from "./weigh.ts";

/** Most that repeating a name in the body can add. */
const BODY_LIMIT = 6;

export type Scores = ReadonlyMap<string, number>;

/** Sum of weights by division; repetition in the body adds up to a limit. */
export function scoreDivisions(mentions: readonly Weighed[]): Scores {
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

export interface Child {
  readonly code: string;
  /** Score of the division with everything inside it. */
  readonly total: number;
}

/** Parts of `parent` one level down (provinces for null) that hold any score, best first. */
export function childrenOf(scores: Scores, parent: string | null): Child[] {
  const totals = new Map<string, number>();
  for (const [code, score] of scores) {
    if (parent !== null && (code === parent || !isWithin(code, parent))) continue;
    const above = ancestors(code);
    const depth = parent === null ? 0 : ancestors(parent).length + 1;
    const child = above[depth] ?? code;
    totals.set(child, (totals.get(child) ?? 0) + score);
  }
  return [...totals].map(([code, total]) => ({ code, total })).sort((a, b) => b.total - a.total);
}

/** Whether a division is a city or, as 北京 and 重庆 are, a province that is one. */
export function isCityLike(code: string): boolean {
  return level(code) === "city" || /^(?:11|12|31|50)0000$/.test(code);
}
