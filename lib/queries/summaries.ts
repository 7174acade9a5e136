import { Prisma } from "../db/generated/client.ts";
import { reading } from "../db/reading.ts";
import { markHits } from "../search/hits.ts";
import { makeSnippet } from "../search/snippet.ts";
import { LONGEST_SALUTATION } from "../text/salutation.ts";
import { nameLinks } from "./names.ts";
import type { ArticleSummary } from "./shapes.ts";
import { PLACE_COLUMNS, readLines, showDate, showPlaces, showTopics } from "./shown.ts";

/** Characters of a first paragraph that are fetched: more than a snippet shows. */
const OPENING = 200;

/** Behind every other paragraph. */
const LAST = 1_000_000;

/** What a list shows of an article; its body is not among it. */
const COLUMNS = {
  id: true,
  section: true,
  kicker: true,
  headline: true,
  subheadlines: true,
  dateValue: true,
  datePrecision: true,
  dateBasis: true,
  dateEarliest: true,
  dateLatest: true,
  characters: true,
  places: {
    select: { position: true, place: { select: PLACE_COLUMNS } },
    orderBy: { position: "asc" },
  },
  topics: { select: { slug: true }, orderBy: { position: "asc" } },
} as const satisfies Prisma.ArticleSelect;

/** The hits of one list page in the order of their ids, with the folded words marked in them. */
export async function summarise(
  ids: readonly string[],
  words: readonly string[],
): Promise<ArticleSummary[]> {
  if (ids.length === 0) return [];
  const [articles, bodies] = await Promise.all([
    reading().article.findMany({ where: { id: { in: [...ids] } }, select: COLUMNS }),
    words.length > 0 ? bodiesOf(ids) : openingsOf(ids),
  ]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const names = new Map((await nameLinks(articles)).map(({ id, name }) => [id, name]));
  return ids.flatMap((id) => {
    const article = byId.get(id);
    if (!article) return [];
    const { section, kicker, characters } = article;
    const texts = bodies.get(id) ?? [];
    return {
      id,
      section,
      kicker: kicker === null ? null : markHits(kicker, words),
      name: markHits(names.get(id) ?? id, words),
      subheadlines: readLines(article.subheadlines)
        .map((line) => markHits(line, words))
        .filter((line) => line.some(({ marked }) => marked)),
      snippet: makeSnippet(texts, words),
      date: showDate(article),
      places: showPlaces(article.places),
      topics: showTopics(article.topics),
      characters,
    };
  });
}

type Texts = ReadonlyMap<string, readonly string[]>;

/**
 * The beginning of each article's first paragraph, along the primary key of Block; of a letter the one below
 * `编辑同志：`, see `isSalutation`.
 */
async function openingsOf(ids: readonly string[]): Promise<Texts> {
  const rows = await reading().$queryRaw<{ id: string; text: string }[]>`
    SELECT "articleId" AS id, substr("text", 1, ${OPENING}) AS text,
      min("position" + CASE
        WHEN length("text") <= ${LONGEST_SALUTATION} AND substr("text", -1) IN ('：', ':')
        THEN ${LAST} ELSE 0 END)
    FROM "Block" WHERE "articleId" IN (${Prisma.join([...ids])}) AND "type" = 'p'
    GROUP BY "articleId"`;
  return new Map(rows.map(({ id, text }) => [id, [text]]));
}

/** All texts a search hit may stand in, paragraphs first. */
async function bodiesOf(ids: readonly string[]): Promise<Texts> {
  const rows = await reading().article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      blocks: { select: { text: true }, orderBy: [{ type: "desc" }, { position: "asc" }] },
      captions: { select: { text: true }, orderBy: { position: "asc" } },
    },
  });
  return new Map(
    rows.map(({ id, blocks, captions }) => [id, [...blocks, ...captions].map(({ text }) => text)]),
  );
}
