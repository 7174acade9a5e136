import { inOneReading, reading } from "../db/reading.ts";
import { editionHeads } from "./edition-heads.ts";
import { type StoryOfPage, showEvidence } from "./evidence.ts";
import { nameLinks } from "./names.ts";
import { relatedTo } from "./related.ts";
import type { ArticleDetail, EditionStory, SourcePage } from "./shapes.ts";
import { readSpans, showDate } from "./shown.ts";
import { STORY_COLUMNS, showStory, storiesOf } from "./stories.ts";

export { suggestDrops } from "./drop-hints.ts";
export { listArticles } from "./list.ts";

/** An article with all that its page shows. */
export interface Found {
  readonly found: ArticleDetail;
  /** All stories of its edition, itself among them, in printed order. */
  readonly stories: readonly EditionStory[];
}

/** An article that has another address now. */
export interface Moved {
  readonly movedTo: string;
}

/** What the page of an article shows; where it moved to; or null for an id never given. */
export const getArticle = inOneReading(async (id: string): Promise<Found | Moved | null> => {
  const row = await reading().article.findUnique({
    where: { id },
    select: {
      ...STORY_COLUMNS,
      editionId: true,
      credit: true,
      dateValue: true,
      datePrecision: true,
      dateBasis: true,
      dateEarliest: true,
      dateLatest: true,
      evidence: { orderBy: [{ field: "asc" }, { value: "asc" }, { position: "asc" }] },
      source: { select: { text: true, articles: STORY_OF_PAGE } },
    },
  });
  if (!row) return movedFrom(id);
  const { ordinal: _, ...story } = showStory(row);
  const [edition, stories, related] = await Promise.all([
    editionHeads([row.editionId]),
    storiesOf(row.editionId),
    relatedTo({ id, editionId: row.editionId, places: story.places, topics: story.topics }),
  ]);
  const head = edition[0];
  if (!head) throw new Error(`Article ${id} has no edition.`);
  const page = { text: row.source.text, stories: await nameStories(row.source.articles) };
  return {
    found: {
      ...story,
      credit: row.credit,
      date: showDate(row),
      evidence: showEvidence(row.evidence, page, id),
      edition: head,
      related,
    },
    stories,
  };
});

/** The raw page an article was cut from, with its own spans and those of the page's other articles. */
export const getSourcePage = inOneReading(
  async (id: string): Promise<SourcePage | Moved | null> => {
    const row = await reading().article.findUnique({
      where: { id },
      select: { source: { select: { name: true, text: true, articles: STORY_OF_PAGE } } },
    });
    if (!row) return movedFrom(id);
    const { name, text, articles } = row.source;
    const stories = await nameStories(articles);
    return {
      name,
      text,
      spans: stories.find((story) => story.id === id)?.spans ?? [],
      others: stories.filter((story) => story.id !== id),
    };
  },
);

const STORY_OF_PAGE = {
  select: { articleId: true, spans: true, article: { select: { headline: true } } },
  orderBy: { ordinal: "asc" },
} as const;

/** The stories of a page, each by its name and with its spans there. */
async function nameStories(
  rows: readonly {
    readonly articleId: string;
    readonly spans: string;
    readonly article: { readonly headline: string };
  }[],
): Promise<StoryOfPage[]> {
  const links = await nameLinks(
    rows.map(({ articleId, article }) => ({ id: articleId, headline: article.headline })),
  );
  return links.map((link, at) => ({ ...link, spans: readSpans(rows[at]?.spans ?? "[]") }));
}

async function movedFrom(id: string): Promise<Moved | null> {
  const alias = await reading().alias.findUnique({ where: { id } });
  return alias && { movedTo: alias.articleId };
}
