import type { Article, Discarded, ParsedFile, Span } from "../article.ts";
import { type Passage, passageOf } from "../text/passage.ts";
import { checkAccount, joinSpans } from "./account.ts";
import { articleId } from "./article-id.ts";
import { type Draft, draftStories } from "./articles/index.ts";
import { cutPieces } from "./blocks/index.ts";
import { findDates } from "./fields/dates/index.ts";
import { findNameHints } from "./fields/hints.ts";
import { type ReadStory, readStory } from "./fields/index.ts";
import { findPlaces } from "./fields/places.ts";
import { findTopics } from "./fields/topics.ts";
import { readPages } from "./formats/index.ts";
import { findLayout, type Layout } from "./layout.ts";
import { splitLines } from "./lines.ts";
import type { Page } from "./page.ts";
import type { Piece } from "./pieces.ts";
import { partLines } from "./rows.ts";
import { mergeTwins } from "./twins.ts";

export { UnreadableFile } from "./decode.ts";

/**
 * Bytes of a newspaper file to its articles. `file` is the base name that goes into the records
 * and nothing else. Throws `UnreadableFile` for bytes that are no text, and for nothing else.
 */
export function parse(bytes: Uint8Array, file: string): ParsedFile {
  const { text, encoding, pages } = readPages(bytes);
  const read = pages.map((span) => readPage(text, span, file));
  const articles = mergeTwins(
    text,
    read.flatMap((page) => page.articles),
  );
  const discarded = read.flatMap((page) => page.discarded);
  checkAccount(text, articles, discarded);
  return {
    articles,
    record: {
      type: "file",
      file,
      encoding,
      layout: read[0]?.layout ?? "flowed",
      articles: articles.length,
      home: read.find(({ home }) => home)?.home ?? null,
      paper: read.find(({ paper }) => paper)?.paper ?? null,
      discarded,
    },
    text,
  };
}

interface PageResult {
  readonly articles: readonly Article[];
  readonly discarded: readonly Discarded[];
  readonly layout: Layout["kind"];
  readonly home: string | null;
  readonly paper: string | null;
}

/** One page through all stages, in order. */
function readPage(source: string, span: Span, file: string): PageResult {
  const lines = partLines(splitLines(source, span));
  const layout = findLayout(lines);
  const pieces = cutPieces(lines, layout);
  const { drafts, furniture } = draftStories(pieces);
  const hints = findNameHints(pieces);
  const stories = drafts.map((draft) => readStory(source, draft, hints));
  const page = pageOf(source, stories, furniture);
  const dates = findDates(page);
  const year = dates.find((date) => date)?.value.slice(0, 4);
  const places = findPlaces(page, year ? Number(year) : null);
  const articles = drafts.flatMap((draft, at) => {
    const read = stories[at];
    if (!read) return [];
    const date = dates[at] ?? null;
    return [articleOf(source, file, at, draft, read, date, places.stories[at] ?? [])];
  });
  return {
    articles,
    discarded: furniture.flatMap((piece) =>
      spansOf(source, [piece]).map((each) => ({
        span: each,
        reason: piece.reason ?? "page furniture",
      })),
    ),
    layout: layout.kind,
    home: places.home,
    paper: paperOf(page),
  };
}

function pageOf(source: string, stories: readonly ReadStory[], furniture: readonly Piece[]): Page {
  const loose = furniture.map((piece) => ({
    passage: passageOf(
      source,
      piece.lines.map(({ start, end }) => [start, end] as const),
      " ",
    ),
    reason: piece.reason ?? "page furniture",
  }));
  return {
    source,
    stories: stories.map(({ story }) => story),
    furniture: loose,
    url: loose.find(({ reason }) => reason === "site address")?.passage.text ?? null,
  };
}

function paperOf({ furniture }: Page): string | null {
  return furniture.find(({ reason }) => reason === "masthead")?.passage.text ?? null;
}

function articleOf(
  source: string,
  file: string,
  ordinal: number,
  draft: Draft,
  { story, contributors, source: credited }: ReadStory,
  date: Article["date"],
  places: Article["places"],
): Article {
  const headline = story.headline.text;
  const body = story.body.map(({ type, passage }) => ({ type, text: passage.text }));
  const { topics, evidence } = findTopics(story);
  const text = (passage: Passage | null) => passage?.text ?? null;
  const captions = story.captions.map((caption) => ({
    text: caption.text.text,
    credit: text(caption.credit),
  }));
  return {
    type: "article",
    id: articleId(headline, body, captions),
    file,
    ordinal,
    section: text(story.section),
    kicker: text(story.kicker),
    headline,
    subheadlines: story.subheadlines.map((passage) => passage.text),
    contributors,
    source: credited,
    body,
    captions,
    places,
    date,
    topics,
    topicEvidence: evidence,
    spans: spansOf(source, piecesOf(draft)),
    confidence: Math.round(draft.clarity * 100) / 100,
  };
}

function piecesOf(draft: Draft): Piece[] {
  const { logos, heads, bylines, credits, body, captions, imprints } = draft;
  return [
    ...logos,
    ...heads,
    ...bylines,
    ...credits,
    ...body.map(({ piece }) => piece),
    ...captions,
    ...imprints,
  ];
}

function spansOf(source: string, pieces: readonly Piece[]): Span[] {
  const spans = pieces.flatMap(({ lines }) => lines.map(({ start, end }) => [start, end] as const));
  return joinSpans(source, spans);
}
