import { Prisma } from "../../db/generated/client.ts";
import { inOneReading, reading } from "../../db/reading.ts";
import { isPartOf } from "../../filter-values.ts";
import { fold } from "../../text/fold.ts";
import type { MadeText } from "../made-texts.ts";
import type { Drawn } from "./draw.ts";

/** An article with its texts as search compares them, each by itself. */
export interface Folded {
  readonly article: MadeText;
  readonly texts: readonly string[];
}

export function foldTexts(article: MadeText): Folded {
  return { article, texts: [...article.headlines, ...article.others].map(fold) };
}

/** The ids of all articles with these words in their texts, found by reading every text. */
export function scan(all: readonly Folded[], { words, place, topic }: Drawn): Set<string> {
  const wanted = words.map(fold);
  const ids = new Set<string>();
  for (const { article, texts } of all) {
    if (place !== null && !article.places.some((code) => isPartOf(code, place))) continue;
    if (topic !== null && !article.topics.includes(topic)) continue;
    if (wanted.every((word) => texts.some((text) => text.includes(word)))) ids.add(article.id);
  }
  return ids;
}

const { sql, join } = Prisma;

/** The same by SQL, which folds nothing: for Chinese characters alone, without a filter. */
export const scanWithLike = inOneReading(async ({ words }: Drawn): Promise<Set<string>> => {
  const holds = words.map((word) => {
    const pattern = `%${word}%`;
    return sql`(a."headline" LIKE ${pattern} OR a."kicker" LIKE ${pattern}
      OR EXISTS (SELECT 1 FROM json_each(a."subheadlines") s WHERE s.value LIKE ${pattern})
      OR EXISTS (SELECT 1 FROM "Block" b WHERE b."articleId" = a."id" AND b."text" LIKE ${pattern})
      OR EXISTS (SELECT 1 FROM "Caption" c WHERE c."articleId" = a."id" AND c."text" LIKE ${pattern}))`;
  });
  const rows = await reading().$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Article" a WHERE ${join(holds, " AND ")}`;
  return new Set(rows.map(({ id }) => id));
});
