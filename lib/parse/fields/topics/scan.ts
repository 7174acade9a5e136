import { buildTrie, scanTrie } from "../../../places/trie.ts";
import type { TopicSlug } from "../../../topics.ts";
import { NEUTRAL, VOCABULARY } from "./vocabulary.ts";

interface Meaning {
  readonly topic: TopicSlug;
  readonly weight: number;
}

/** A word of the vocabulary in a text, with every topic it speaks for. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly meanings: readonly Meaning[];
}

function meaningsByTerm(): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const [topic, weights] of Object.entries(VOCABULARY)) {
    for (const [weight, words] of Object.entries(weights)) {
      for (const term of words.split(" ")) {
        const meaning = { topic: topic as TopicSlug, weight: Number(weight) };
        meanings.set(term, [...(meanings.get(term) ?? []), meaning]);
      }
    }
  }
  for (const phrase of NEUTRAL.split(" ")) meanings.set(phrase, []);
  return meanings;
}

const MEANINGS = [...meaningsByTerm()];
const TRIE = buildTrie(MEANINGS.map(([term]) => term));

/** Words of the vocabulary in one walk over a text; of overlapping words the leftmost, longest. */
export function scanTopics(text: string): Hit[] {
  return scanTrie(TRIE, text).flatMap(({ start, end, word }) => {
    const [term, meanings] = MEANINGS[word] ?? ["", []];
    return meanings.length > 0 ? [{ start, end, term, meanings }] : [];
  });
}
