import type { Evidence } from "../../article.ts";
import type { Reading } from "./reading.ts";

/** The columns of an article that its reading alone decides. */
export function articleColumns(reading: Reading) {
  const { date } = reading;
  return {
    ordinal: reading.ordinal,
    section: reading.section,
    kicker: reading.kicker,
    headline: reading.headline,
    subheadlines: JSON.stringify(reading.subheadlines),
    credit: reading.source,
    dateValue: date?.value ?? null,
    datePrecision: date?.precision ?? null,
    dateBasis: date?.basis ?? null,
    dateEarliest: date?.earliest ?? null,
    dateLatest: date?.latest ?? null,
    characters: reading.body.reduce((sum, { text }) => sum + text.replace(/\s+/g, "").length, 0),
    confidence: reading.confidence,
  };
}

/** The rows that hang on an article. */
export type PartRows = ReturnType<typeof partRows>;

/** The rows that hang on one article, in order; `personIds` has every contributor by name. */
export function partRows(
  articleId: string,
  reading: Reading,
  personIds: ReadonlyMap<string, number>,
) {
  return {
    blocks: reading.body.map(({ type, text }, position) => ({ articleId, position, type, text })),
    captions: reading.captions.map(({ text, credit }, position) => ({
      articleId,
      position,
      text,
      credit,
    })),
    contributors: reading.contributors.map(({ name, role }, position) => {
      const personId = personIds.get(name);
      if (personId === undefined) throw new Error(`No row for the person ${name}.`);
      return { articleId, position, personId, role };
    }),
    places: reading.places.map(({ code }, position) => ({ articleId, position, code })),
    topics: reading.topics.map((slug, position) => ({ articleId, position, slug })),
    evidence: evidenceRows(articleId, reading),
  };
}

function evidenceRows(articleId: string, reading: Reading) {
  const rowsOf = (field: string, value: string, evidence: readonly Evidence[]) =>
    evidence.map(({ span: [start, end], rule, text, rejected = false }) => ({
      articleId,
      field,
      value,
      start,
      end,
      rule,
      text,
      rejected,
    }));
  return [
    ...rowsOf("date", "", reading.date?.evidence ?? []),
    ...reading.places.flatMap(({ code, evidence }) => rowsOf("place", code, evidence)),
    ...reading.topics.flatMap((slug) => rowsOf("topic", slug, reading.topicEvidence[slug] ?? [])),
  ].map((row, position) => ({ ...row, position }));
}
