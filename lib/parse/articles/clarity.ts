import { endsParagraph } from "../blocks/ends.ts";
import { rankLines } from "../forms/headline.ts";
import type { Assignment } from "./assign.ts";
import { sharedWords } from "./head-shares.ts";
import type { HeadWords } from "./head-words.ts";
import type { Assigned } from "./walk.ts";

/** What says how sure the cut of one story is. */
export interface Clarity {
  /** How much dearer the page would be without this very story, see `findMargins`. */
  readonly margin: number;
  /** What the story costs by itself; 0 is one exactly as papers print them. */
  readonly cost: number;
  /** Share of the headline's words that the text holds, 0 to 1. */
  readonly shared: number;
  /** How clear the rank of the headline's lines is, see `rankLines`. */
  readonly rank: number;
  /** Lines that stand as text and may as well be display lines, or end in the middle of a sentence. */
  readonly doubtful: number;
  /** How much dearer the page would be with headlines in another place, at most `CLEAR_ORDER`. */
  readonly order: number;
  /** The page prints its headlines in different places. */
  readonly mixed: boolean;
  /** Display pieces that stand between the paragraphs, and the paragraphs. */
  readonly crossheads: number;
  readonly paragraphs: number;
}

const CLEAR_ORDER = 8;

/** Measures one story of a page; null for one without text or headline. */
export function measureClarity(story: Assigned, assignment: Assignment): Clarity | null {
  const { place, from, to, head, margin, cost } = story;
  const { items, heads, columns, stretch } = assignment.evidence;
  const shown = heads.slice(...head).filter((each): each is HeadWords => each !== null);
  if (!place || place === "none" || !shown.length) return null;
  stretch.clear();
  let crossheads = 0;
  let paragraphs = 0;
  let doubtful = 0;
  for (let at = from; at < to; at++) {
    const isShown = at >= head[0] && at < head[1];
    if (items[at]?.isBody && !isShown) stretch.add(at);
    const item = items[at];
    if (!item || isShown) continue;
    if (item.isBody) paragraphs++;
    if (item.isHead) crossheads++;
    else if (item.isBody && (item.couldBeHead || !endsParagraph(item.text))) doubtful++;
  }
  const lines = items
    .slice(...head)
    .flatMap(({ piece, isHead, isBody }) => (isHead || isBody ? piece.lines : []));
  return {
    margin,
    cost,
    shared: Math.max(...shown.map((each) => sharedWords(each, stretch))),
    rank: rankLines(lines, columns).margin,
    doubtful,
    order: Math.min(CLEAR_ORDER, assignment.margin),
    mixed: assignment.order === "mixed",
    crossheads,
    paragraphs,
  };
}
