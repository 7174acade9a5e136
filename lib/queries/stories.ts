import type { BodyBlock } from "../article.ts";
import type { Prisma } from "../db/generated/client.ts";
import { reading } from "../db/reading.ts";
import { nameArticle } from "../text/article-name.ts";
import type { EditionStory } from "./shapes.ts";
import { knownRole, PLACE_COLUMNS, readLines, showPlaces, showTopics } from "./shown.ts";

/** All that was printed of an article, with its places and topics. */
export const STORY_COLUMNS = {
  id: true,
  ordinal: true,
  section: true,
  kicker: true,
  headline: true,
  subheadlines: true,
  characters: true,
  contributors: {
    select: { role: true, person: { select: { name: true } } },
    orderBy: { position: "asc" },
  },
  blocks: { select: { type: true, text: true }, orderBy: { position: "asc" } },
  captions: { select: { text: true, credit: true }, orderBy: { position: "asc" } },
  places: {
    select: { position: true, place: { select: PLACE_COLUMNS } },
    orderBy: { position: "asc" },
  },
  topics: { select: { slug: true }, orderBy: { position: "asc" } },
} as const satisfies Prisma.ArticleSelect;

export type StoryRow = Prisma.ArticleGetPayload<{ select: typeof STORY_COLUMNS }>;

/** A stored article as pages are given it. */
export function showStory(row: StoryRow): EditionStory {
  const { id, ordinal, section, kicker, headline, characters, captions } = row;
  const body = row.blocks.map(
    ({ type, text }): BodyBlock => ({ type: type === "p" ? type : "crosshead", text }),
  );
  return {
    id,
    ordinal,
    section,
    kicker,
    headline: headline.trim() && headline,
    name: nameArticle({ id, headline, body, captions }),
    subheadlines: readLines(row.subheadlines),
    contributors: row.contributors.map(({ role, person }) => ({
      name: person.name,
      role: knownRole(role),
    })),
    body,
    captions: captions.map(({ text, credit }) => ({ text, credit })),
    places: showPlaces(row.places),
    topics: showTopics(row.topics),
    characters,
  };
}

/** The stories of an edition, whole, in printed order, along index Article(editionId, sourceId, ordinal). */
export async function storiesOf(editionId: number): Promise<EditionStory[]> {
  const articles = await reading().article.findMany({
    where: { editionId },
    orderBy: [{ sourceId: "asc" }, { ordinal: "asc" }],
    select: STORY_COLUMNS,
  });
  return articles.map(showStory);
}
