import { reading } from "../db/reading.ts";
import { nameArticle } from "../text/article-name.ts";
import type { ArticleLink } from "./shapes.ts";

/** Characters of a text that are fetched to take a name from: more than a dateline and a name. */
const OPENING = 200;

/**
 * Articles by name, in the order given. Only those without a headline cost a query, and no body is
 * read for it but its opening.
 */
export async function nameLinks(
  articles: readonly { readonly id: string; readonly headline: string }[],
): Promise<ArticleLink[]> {
  const bare = articles.flatMap(({ id, headline }) => (headline.trim() === "" ? [id] : []));
  const openings = new Map<string, Opening[]>(bare.map((id) => [id, []]));
  for (const opening of bare.length > 0 ? await openingsOf(bare) : []) {
    openings.get(opening.id)?.push(opening);
  }
  return articles.map(({ id, headline }) => {
    const own = openings.get(id) ?? [];
    const body = own.filter(({ type }) => type !== "caption");
    const captions = own.filter(({ type }) => type === "caption");
    return { id, name: nameArticle({ id, headline, body, captions }) };
  });
}

interface Opening {
  readonly id: string;
  /** `p`, `crosshead` or `caption` */
  readonly type: string;
  readonly text: string;
}

/** The first paragraph, crosshead and caption of each, along the primary keys of Block and Caption. */
function openingsOf(ids: readonly string[]): Promise<Opening[]> {
  const wanted = JSON.stringify(ids);
  return reading().$queryRaw<Opening[]>`
    SELECT "articleId" AS id, "type", substr("text", 1, ${OPENING}) AS text, min("position")
    FROM "Block" WHERE "articleId" IN (SELECT value FROM json_each(${wanted}))
    GROUP BY "articleId", "type"
    UNION ALL
    SELECT "articleId", 'caption', substr("text", 1, ${OPENING}), min("position")
    FROM "Caption" WHERE "articleId" IN (SELECT value FROM json_each(${wanted}))
    GROUP BY "articleId"`;
}
