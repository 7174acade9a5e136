import { buildFinder } from "../../../text/word-finder.ts";
import { TOPICS, type TopicSlug } from "../../../topics.ts";
import { ARGUMENT, SPEECH } from "./turns.ts";
import { NEUTRAL, VOCABULARY, WEIGHTS, type WordKind } from "./vocabulary.ts";

/** What one word speaks for: topics by their place in `TOPICS`, and how loudly. */
interface Meaning {
  readonly topic: number;
  readonly weight: number;
}

export const SLUGS: readonly TopicSlug[] = TOPICS.map(({ slug }) => slug);

function meaningsByTerm(): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const [slug, weights] of Object.entries(VOCABULARY)) {
    const topic = SLUGS.indexOf(slug as TopicSlug);
    for (const [kind, words] of Object.entries(weights)) {
      const weight = WEIGHTS[kind as WordKind];
      for (const term of words.split(/\s+/u)) {
        const known = meanings.get(term) ?? [];
        // a word listed twice under a topic keeps its first weight
        if (known.some((each) => each.topic === topic)) continue;
        meanings.set(term, [...known, { topic, weight }]);
      }
    }
  }
  for (const phrase of NEUTRAL.split(/\s+/u)) meanings.set(phrase, []);
  for (const turn of [...ARGUMENT, ...SPEECH]) if (!meanings.has(turn)) meanings.set(turn, []);
  return meanings;
}

const ALL = [...meaningsByTerm()];

export const TERMS: readonly string[] = ALL.map(([term]) => term);
export const FINDER = buildFinder(TERMS);

/** Topics and weights of all words in a row; those of word `n` stand from `FROM[n]` to `FROM[n + 1]`. */
const FLAT = ALL.flatMap(([, meanings]) => meanings);
export const TOPIC_OF: Uint8Array = Uint8Array.from(FLAT, ({ topic }) => topic);
export const WEIGHT_OF: Uint8Array = Uint8Array.from(FLAT, ({ weight }) => weight);
export const FROM: Uint16Array = fromOf(ALL.map(([, meanings]) => meanings.length));

function fromOf(counts: readonly number[]): Uint16Array {
  const from = new Uint16Array(counts.length + 1);
  counts.forEach((count, at) => {
    from[at + 1] = (from[at] ?? 0) + count;
  });
  return from;
}

/** 1 for words that turn an argument, 2 for words that report speech. */
export const TURNS: Uint8Array = Uint8Array.from(TERMS, (term) =>
  SPEECH.has(term) ? 2 : ARGUMENT.has(term) ? 1 : 0,
);
