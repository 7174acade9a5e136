import type { Passage } from "../../../text/passage.ts";
import { findWords } from "../../../text/word-finder.ts";
import { isJunctionAt } from "./junctions.ts";
import { FINDER, TERMS, TURNS } from "./lexicon.ts";
import { isStreetName } from "./streets.ts";

/** Where in a story a word of the vocabulary stands first, where it counts most. */
export interface Found {
  readonly term: number;
  /** What a word counts there. */
  readonly place: number;
  times: number;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** All words of the vocabulary in a story, each once. */
export interface Tally {
  readonly found: readonly Found[];
  /** Turns of argument in the body. */
  readonly turns: number;
  /** Times that speech is reported: `强调，`, `指出：`. */
  readonly speeches: number;
}

const PAUSES = "，,：:";

/** Texts with what a word in them counts, most important first; `body` ones tell the manner too. */
export interface Text {
  readonly passage: Passage;
  readonly place: number;
  readonly body: boolean;
}

/**
 * By word: 1 + its place among a story's found words, 0 for none. One row serves all stories and is
 * cleared word by word, as a new one of some thousand words would cost more than a short story's walk.
 */
const PLACE_OF = new Uint16Array(TERMS.length);

function isMisread(text: string, at: number, end: number): boolean {
  return (end - at === 2 && isJunctionAt(text, at)) || isStreetName(text, at, end);
}

/** One walk over every text of a story. */
export function tallyWords(texts: readonly Text[]): Tally {
  const found: Found[] = [];
  let turns = 0;
  let speeches = 0;
  for (const { passage, place, body } of texts) {
    const { text } = passage;
    const hits = findWords(FINDER, text, isMisread);
    for (let at = 0; at < hits.length; at += 3) {
      const term = hits[at] ?? 0;
      const end = hits[at + 2] ?? 0;
      const turn = TURNS[term];
      if (turn && body) {
        if (turn === 1) turns++;
        else if (PAUSES.includes(text.charAt(end) || "\n")) speeches++;
      }
      const known = PLACE_OF[term] ?? 0;
      const word = known ? found[known - 1] : undefined;
      if (word) word.times++;
      else {
        found.push({ term, place, times: 1, passage, start: hits[at + 1] ?? 0, end });
        PLACE_OF[term] = found.length;
      }
    }
  }
  for (const { term } of found) PLACE_OF[term] = 0;
  return { found, turns, speeches };
}
