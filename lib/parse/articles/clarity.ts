import type { Assigned, Assignment } from "./assign.ts";
import { type HeadWords, sharedWords } from "./head-words.ts";

/** What says how sure the cut of one story is. */
export interface Clarity {
  /** How much dearer the page would be without this very story, see `findMargins`. */
  readonly margin: number;
  /** What the story costs by itself; 0 is one exactly as papers print them. */
  readonly cost: number;
  /** Share of the headline's words that the text holds, 0 to 1. */
  readonly shared: number;
  /** Pieces the headline is made of. */
  readonly heads: number;
  /** How much dearer the page would be with headlines in another place, at most `CLEAR_ORDER`. */
  readonly order: number;
  /** The page prints its headlines in different places. */
  readonly mixed: boolean;
  /** Display pieces that stand between the paragraphs. */
  readonly crossheads: number;
}

const CLEAR_ORDER = 8;

/** Measures one story of a page; null for one without text or headline. */
export function measureClarity(story: Assigned, assignment: Assignment): Clarity | null {
  const { place, from, to, head, margin, cost } = story;
  const { items, heads, words } = assignment.evidence;
  const shown = heads.slice(...head).filter((each): each is HeadWords => each !== null);
  if (!place || place === "none" || !shown.length) return null;
  const held = new Uint8Array(words.size);
  let crossheads = 0;
  for (let at = from; at < to; at++) {
    const isShown = at >= head[0] && at < head[1];
    if (items[at]?.isBody && !isShown) for (const word of words.ofItem[at] ?? []) held[word] = 1;
    if (items[at]?.isHead && !isShown) crossheads++;
  }
  const stretch = { holds: (word: number) => held[word] === 1 };
  return {
    margin,
    cost,
    shared: Math.max(...shown.map((each) => sharedWords(each, stretch))),
    heads: shown.length,
    order: Math.min(CLEAR_ORDER, assignment.margin),
    mixed: assignment.order === "mixed",
    crossheads,
  };
}
