import { readFilter } from "../../filters.ts";
import { getArticle } from "../../queries/articles.ts";
import { editionsOf } from "../../queries/editions.ts";
import { countFacets } from "../../queries/facets.ts";
import { findIds, listArticles } from "../../queries/list.ts";
import { suggest } from "../../queries/suggest.ts";

/** What a page asks of the collection, by a name. */
export interface Ask {
  readonly name: string;
  /** How much more it may take in a collection ten times as large. */
  readonly most: number;
  /** Asks; `turn` is another number each time. */
  readonly ask: (turn: number) => Promise<unknown>;
}

/** A page is at most this much dearer; what looks at every article is as much dearer as there are more of these. */
const AS_BEFORE = 1.5;
const BY_SIZE = 10;

/** Words of two and four characters that a made collection has many of. */
const WORDS = ["水库", "公路", "医保", "学校", "春耕", "消防", "社区", "农田"];

function filterOf(query: string) {
  const reading = readFilter(new URLSearchParams(query));
  if (!reading.ok) throw new Error(`${query} is no filter`);
  return reading.filter;
}

/** What is asked for, drawn from the newest articles and from those far back. */
export async function drawAsks(): Promise<Ask[]> {
  const newest = await listArticles(filterOf(""));
  const { ids } = await findIds(filterOf(""), { limit: 200, offset: 2_000 });
  const [hit] = newest.hits;
  const place = hit?.places[0]?.code ?? "";
  const days = [...new Set(newest.hits.flatMap(({ date }) => date?.value ?? []))];
  const word = (turn: number) => WORDS[turn % WORDS.length] ?? "";
  const list = (query: string) => listArticles(filterOf(query));
  return [
    { name: "the newest 20", most: AS_BEFORE, ask: () => list("") },
    { name: "page 300 of all", most: AS_BEFORE, ask: (turn) => list(`page=${300 + turn}`) },
    { name: "a place's newest 20", most: AS_BEFORE, ask: () => list(`place=${place}`) },
    {
      name: "a place's newest 20 on a topic",
      most: AS_BEFORE,
      ask: () => list(`place=${place}&topic=health`),
    },
    {
      name: "an article with its neighbours",
      most: AS_BEFORE,
      ask: (turn) => getArticle(ids[turn % ids.length] ?? ""),
    },
    {
      name: "the editions of a day",
      most: AS_BEFORE,
      ask: (turn) => editionsOf(days[turn % days.length] ?? ""),
    },
    {
      name: "the newest 20 with a word",
      most: AS_BEFORE,
      ask: (turn) => list(`q=${word(turn)}&sort=newest`),
    },
    { name: "the best 20 with a word", most: BY_SIZE, ask: (turn) => list(`q=${word(turn)}`) },
    { name: "all facets", most: BY_SIZE, ask: () => countFacets(filterOf("")) },
    {
      name: "the facets of a topic",
      most: BY_SIZE,
      ask: () => countFacets(filterOf("topic=health")),
    },
    {
      name: "the facets of a word",
      most: BY_SIZE,
      ask: (turn) => countFacets(filterOf(`q=${word(turn)}`)),
    },
    { name: "suggestions", most: BY_SIZE, ask: (turn) => suggest(word(turn).slice(0, 1)) },
  ];
}
