import { Stretch } from "./cohesion.ts";
import { indexCharacters } from "./head-characters.ts";
import { formOf, type HeadForm } from "./head-forms.ts";
import { type HeadWords, indexHeads } from "./head-words.ts";
import type { Item } from "./items.ts";
import { closingCost, openingCost } from "./openings.ts";
import { type Steps, weighSteps } from "./steps.ts";
import { weighTies } from "./ties.ts";
import { indexWords, type PageWords } from "./words.ts";

/** All that is known of a page before any of its stories is. */
export interface PageEvidence {
  /** The page keeps its lines as they were set. */
  readonly columns: boolean;
  readonly items: readonly Item[];
  readonly words: PageWords;
  /** For each display piece its words, and what its form says; null for the others. */
  readonly heads: readonly (HeadWords | null)[];
  readonly forms: readonly (HeadForm | null)[];
  readonly steps: Steps;
  /** For each item of text what the words around the gap before it say, see `weighTies`. */
  readonly ties: Float64Array;
  /** For each item what it costs to open and to close a story's text with it. */
  readonly opening: Float64Array;
  readonly closing: Float64Array;
  /** For whoever looks at a stretch of the page: one for all, as a page has many words. */
  readonly stretch: Stretch;
}

export function gatherEvidence(items: readonly Item[], columns: boolean): PageEvidence {
  const words = indexWords(items);
  const characters = indexCharacters(items);
  const heads = indexHeads(items, words, characters);
  const opening = new Float64Array(items.length);
  const closing = new Float64Array(items.length);
  items.forEach((item, at) => {
    if (!item.isBody) return;
    opening[at] = openingCost(item);
    closing[at] = closingCost(item);
  });
  return {
    columns,
    items,
    words,
    heads,
    forms: items.map((item, at) => (heads[at] ? formOf(item) : null)),
    steps: weighSteps(items, heads),
    ties: weighTies(items, words),
    opening,
    closing,
    stretch: new Stretch(words, characters),
  };
}
