import { createHash } from "node:crypto";
import type { Article, ArticleDate, Evidence, Span } from "../../article.ts";

/**
 * An article as one source gives it: what is stored of it, without its id and its names of places.
 * Always built in the same order, so that equal readings are equal JSON.
 */
export type Reading = Omit<Article, "type" | "id" | "file" | "places"> & {
  readonly places: readonly { readonly code: string; readonly evidence: readonly Evidence[] }[];
  /** The id that the source gave the article, where it goes by that of a whole one (`join-copies.ts`). */
  readonly ownId?: string;
};

function plainEvidence({ span, rule, text, rejected }: Evidence): Evidence {
  return { span: [span[0], span[1]], rule, text, rejected: rejected === true };
}

function plainDate(date: ArticleDate): ArticleDate {
  const { value, precision, basis, earliest, latest, evidence } = date;
  return { value, precision, basis, earliest, latest, evidence: evidence.map(plainEvidence) };
}

/** What is stored of an article. */
export function readingOf(article: Omit<Article, "places"> & Pick<Reading, "places">): Reading {
  return {
    ordinal: article.ordinal,
    section: article.section,
    kicker: article.kicker,
    headline: article.headline,
    subheadlines: [...article.subheadlines],
    contributors: article.contributors.map(({ name, role }) => ({ name, role })),
    source: article.source,
    body: article.body.map(({ type, text }) => ({ type, text })),
    captions: article.captions.map(({ text, credit }) => ({ text, credit })),
    places: article.places.map(({ code, evidence }) => ({
      code,
      evidence: evidence.map(plainEvidence),
    })),
    date: article.date && plainDate(article.date),
    topics: [...article.topics],
    topicEvidence: Object.fromEntries(
      article.topics.map((slug) => [slug, (article.topicEvidence[slug] ?? []).map(plainEvidence)]),
    ),
    spans: article.spans.map(([start, end]): Span => [start, end]),
    confidence: article.confidence,
  };
}

/** All that was printed of an article, a line for each piece. */
export function textOf(reading: Reading): string {
  const { section, kicker, headline, subheadlines, body, captions } = reading;
  return [
    section,
    kicker,
    headline,
    ...subheadlines,
    ...body.map((block) => block.text),
    ...captions.map((caption) => caption.text),
  ]
    .filter((line) => line)
    .join("\n");
}

/** sha256 of a reading and of what the page around it says: it tells changed from unchanged. */
export function contentHash(
  reading: Reading,
  page: { readonly paper: string | null; readonly homeCode: string | null },
): string {
  return createHash("sha256")
    .update(JSON.stringify([reading, page.paper, page.homeCode]))
    .digest("hex");
}
