import type { HeadPlace } from "./taker.ts";

/** A stretch of a page that was weighed as a story, place of the headline included in its cost. */
export interface Weighed {
  readonly from: number;
  readonly to: number;
  readonly place: HeadPlace;
  readonly headFrom: number;
  readonly cost: number;
}

/**
 * How much dearer the page becomes without each of its stories: the cheapest division that reads
 * the story's first item in any other way, less the cheapest of all. `before[k]` is the cost of the
 * cheapest division of all before cut `k`; `weighed` is in order of `from`; `passing(at)` is what it
 * costs that no story takes item `at`, and `passingOn` that none takes the next one either. At most
 * `CLEAR`, for dearer stretches are not kept.
 */
export function findMargins(
  stories: readonly { readonly from: number; readonly to: number; readonly headFrom: number }[],
  before: Float64Array,
  weighed: readonly Weighed[],
  passing: (at: number) => number,
  passingOn: number,
): number[] {
  const size = before.length - 1;
  const best = before[size] ?? 0;
  const after = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  after[size] = 0;
  let next = weighed.length - 1;
  // what all from item `at` on costs if no story takes the item before it
  let run = 0;
  for (let at = size - 1; at >= 0; at--) {
    const alone = passing(at);
    after[at] = alone + Math.min(run, after[at + 1] ?? 0);
    run =
      alone === Number.POSITIVE_INFINITY ? alone : passingOn + Math.min(run, after[at + 1] ?? 0);
    for (; next >= 0; next--) {
      const stretch = weighed[next];
      if (!stretch || stretch.from < at) break;
      after[at] = Math.min(after[at] ?? 0, stretch.cost + (after[stretch.to] ?? 0));
    }
  }
  const others = new Float64Array(stories.length).fill(CLEAR);
  // for each item the first story that begins there or further on
  const storyFrom = new Int32Array(size + 1).fill(stories.length);
  stories.forEach(({ from }, index) => {
    storyFrom[from] = index;
  });
  for (let at = size - 1; at >= 0; at--) {
    storyFrom[at] = Math.min(storyFrom[at] ?? 0, storyFrom[at + 1] ?? 0);
  }
  for (const { from, to, headFrom, cost } of weighed) {
    const through = (before[from] ?? 0) + cost + (after[to] ?? 0) - best;
    if (through >= CLEAR) continue;
    for (let index = storyFrom[from] ?? 0; index < stories.length; index++) {
      const story = stories[index];
      if (!story || story.from >= to) break;
      const isItself = story.from === from && story.to === to && story.headFrom === headFrom;
      if (!isItself) others[index] = Math.min(others[index] ?? 0, through);
    }
  }
  return Array.from(others, (margin) => Math.max(0, margin));
}

/** A margin from which on nothing else was worth weighing. */
export const CLEAR = 4;
