import { database } from "../db/client.ts";
import { inOneReading } from "../db/reading.ts";
import { EMPTY_FILTER } from "../filters.ts";
import { countFacets } from "../queries/facets.ts";
import { findIds } from "../queries/list.ts";
import type { PlaceFacet } from "../queries/shapes.ts";
import { answerLines, residentMemory } from "./answer-lines.ts";

/** What our search can be asked on a line, of the collection at DATABASE_URL. */
export type Asked =
  | { readonly ask: "newest" | "best" | "facets"; readonly q: string }
  | { readonly ask: "memory" };

/** What it answers: how many articles are found, the ids of twenty, and of each facet how many have each value. */
export interface Found {
  readonly total: number;
  readonly ids: readonly string[];
  readonly facets?: Readonly<Record<"places" | "topics" | "papers", readonly Counted[]>>;
}

export type Counted = readonly [value: string, articles: number];

const WINDOW = { limit: 20, offset: 0 };

const newest = (q: string) => findIds({ ...EMPTY_FILTER, q, sort: "newest" }, WINDOW);
const best = (q: string) => findIds({ ...EMPTY_FILTER, q, sort: "relevance" }, WINDOW);

const facets = inOneReading(async (q: string): Promise<Found> => {
  const found = await newest(q);
  const { places, topics, names } = await countFacets({ ...EMPTY_FILTER, q });
  return {
    ...found,
    facets: {
      places: placesOf(places),
      topics: topics.map(({ slug, count }) => [slug, count]),
      papers: names.papers.map(({ name, count }) => [name, count]),
    },
  };
});

function placesOf(tree: readonly PlaceFacet[]): Counted[] {
  return tree.flatMap(({ code, count, children }) => [[code, count], ...placesOf(children)]);
}

const ASKED = { newest, best, facets };

await database().$connect();
answerLines<Asked>((asked) =>
  asked.ask === "memory" ? residentMemory() : ASKED[asked.ask](asked.q),
);
