import type { Basis, BodyBlock, Evidence, Precision, Role, Span } from "../../article.ts";
import type { Transaction } from "../client.ts";
import type { Prisma } from "../generated/client.ts";
import { type Reading, readingOf } from "./reading.ts";

const WHOLE = {
  blocks: { orderBy: { position: "asc" } },
  captions: { orderBy: { position: "asc" } },
  contributors: { orderBy: { position: "asc" }, include: { person: true } },
  places: { orderBy: { position: "asc" } },
  topics: { orderBy: { position: "asc" } },
  evidence: { orderBy: { position: "asc" } },
  sources: true,
} satisfies Prisma.ArticleInclude;

type WholeArticle = Prisma.ArticleGetPayload<{ include: typeof WHOLE }>;

/** The readings that the rows of these articles hold, by article id: the way back from storing. */
export async function readReadings(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Reading>> {
  const articles = await tx.article.findMany({ where: { id: { in: [...ids] } }, include: WHOLE });
  return new Map(articles.map((article) => [article.id, readingFrom(article)]));
}

function readingFrom(article: WholeArticle): Reading {
  const evidenceFor = (field: string, value: string): Evidence[] =>
    article.evidence
      .filter((row) => row.field === field && row.value === value)
      .map(({ start, end, rule, text, rejected }) => ({
        span: [start, end],
        rule,
        text,
        rejected,
      }));
  const home = article.sources.find((link) => link.sourceId === article.sourceId);
  const topics = article.topics.map((row) => row.slug);
  return readingOf({
    type: "article",
    id: article.id,
    file: "",
    ordinal: article.ordinal,
    section: article.section,
    kicker: article.kicker,
    headline: article.headline,
    subheadlines: JSON.parse(article.subheadlines) as string[],
    contributors: article.contributors.map((row) => ({
      name: row.person.name,
      role: row.role as Role,
    })),
    source: article.credit,
    body: article.blocks.map(({ type, text }) => ({ type: type as BodyBlock["type"], text })),
    captions: article.captions,
    places: article.places.map(({ code }) => ({ code, evidence: evidenceFor("place", code) })),
    date: article.dateValue
      ? {
          value: article.dateValue,
          precision: article.datePrecision as Precision,
          basis: article.dateBasis as Basis,
          earliest: article.dateEarliest ?? article.dateValue,
          latest: article.dateLatest ?? article.dateValue,
          evidence: evidenceFor("date", ""),
        }
      : null,
    topics,
    topicEvidence: Object.fromEntries(topics.map((slug) => [slug, evidenceFor("topic", slug)])),
    spans: home ? (JSON.parse(home.spans) as Span[]) : [],
    confidence: article.confidence,
  });
}
