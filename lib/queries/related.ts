import { Prisma } from "../db/generated/client.ts";
import { reading } from "../db/reading.ts";
import { nameLinks } from "./names.ts";
import type { ArticleDetail, ShownPlace, ShownTopic } from "./shapes.ts";
import { showDate } from "./shown.ts";

const MOST = 3;

/** What the related articles are looked for by. */
interface Subject {
  readonly id: string;
  readonly editionId: number;
  readonly places: readonly ShownPlace[];
  readonly topics: readonly ShownTopic[];
}

/**
 * Up to three articles that share a place or a topic: those that share both first, other editions
 * before its own, then those that share more, then the newest.
 */
export async function relatedTo(subject: Subject): Promise<ArticleDetail["related"]> {
  const ids = await relatedIds(subject);
  const articles = await reading().article.findMany({
    where: { id: { in: ids } },
    include: { places: { select: { code: true } }, topics: { select: { slug: true } } },
  });
  const links = await nameLinks(articles);
  return ids.flatMap((id) => {
    const link = links.find((one) => one.id === id);
    const article = articles.find((one) => one.id === id);
    if (!article || !link) return [];
    const codes = new Set(article.places.map(({ code }) => code));
    const slugs = new Set(article.topics.map(({ slug }) => slug));
    return {
      ...link,
      date: showDate(article),
      sharedPlaces: subject.places.filter(({ code }) => codes.has(code)),
      sharedTopics: subject.topics.filter(({ slug }) => slugs.has(slug)),
    };
  });
}

/** Along indexes ArticlePlace(code, articleId) and ArticleTopic(slug, articleId). */
async function relatedIds({ id, editionId, places, topics }: Subject): Promise<string[]> {
  const codes = JSON.stringify(places.map(({ code }) => code));
  const slugs = JSON.stringify(topics.map(({ slug }) => slug));
  const rows = await reading().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT a."id" FROM (
      SELECT "articleId" AS id, 1 AS place, 0 AS topic FROM "ArticlePlace"
      WHERE "code" IN (SELECT value FROM json_each(${codes}))
      UNION ALL
      SELECT "articleId", 0, 1 FROM "ArticleTopic"
      WHERE "slug" IN (SELECT value FROM json_each(${slugs}))
    ) shared JOIN "Article" a ON a."id" = shared.id
    WHERE a."id" <> ${id}
    GROUP BY a."id"
    ORDER BY min(sum(place), sum(topic)) > 0 DESC, a."editionId" = ${editionId},
      sum(place) + sum(topic) DESC, a."number" DESC
    LIMIT ${MOST}`);
  return rows.map((row) => row.id);
}
