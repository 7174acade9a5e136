import type { Article } from "../article.ts";
import type { Passage } from "../text/passage.ts";
import { articleId } from "./article-id.ts";
import { findDates } from "./fields/dates/index.ts";
import { findPlaces } from "./fields/places.ts";
import { findTopics } from "./fields/topics.ts";
import type { Page } from "./page.ts";
import { pageNameIn, pageNumberIn, paperIn } from "./papers/page-heads.ts";
import type { SheetReading, StoryReading } from "./sheet-reading.ts";

/** A sheet's stories as articles, all but their number in the file. */
export interface Described {
  readonly articles: readonly Omit<Article, "ordinal">[];
  /** GB/T 2260 code of the place the page speaks from, or null. */
  readonly home: string | null;
  readonly paper: string | null;
  /** Names of pages that the sheet prints beside number and date: `副刊`. */
  readonly pageNames: readonly Passage[];
  /** It prints no more than one page's number. */
  readonly isOnePage: boolean;
}

/**
 * The stories of one sheet together: dates → places → topics → ids; `earlier` is the home of the sheets
 * before it, or null.
 */
export function describeStories(
  source: string,
  file: string,
  sheet: SheetReading,
  earlier: string | null = null,
): Described {
  const page = pageOf(source, sheet);
  const dates = findDates(page).map((date, at) => {
    const given = sheet.stories[at]?.given.date;
    return given === undefined ? date : given;
  });
  const year = dates.find((date) => date)?.value.slice(0, 4);
  const { home, stories: places } = findPlaces(page, year ? Number(year) : null, earlier);
  return {
    articles: sheet.stories.map((story, at) => {
      return articleOf(file, story, dates[at] ?? null, story.given.places ?? places[at] ?? []);
    }),
    home,
    paper: paperOf(page),
    pageNames: sheet.furniture.flatMap((each) => pageNameIn(each) ?? []),
    isOnePage: new Set(sheet.furniture.flatMap((each) => pageNumberIn(each) ?? [])).size < 2,
  };
}

function pageOf(source: string, { stories, furniture, url }: SheetReading): Page {
  return { source, stories: stories.map(({ story }) => story), furniture, url };
}

function paperOf({ furniture }: Page): string | null {
  const mastheads = furniture.filter(({ reason }) => reason === "masthead");
  const rows = furniture.filter(({ reason }) => reason !== "masthead");
  const names = [...mastheads, ...rows].flatMap((each) => paperIn(each) ?? []);
  // `RIVERSIDE TIMES` may stand over the Chinese name
  return (names.find(({ text }) => /\p{Script=Han}/u.test(text)) ?? names[0])?.text ?? null;
}

function textOf(passage: Passage | null): string | null {
  return passage?.text ?? null;
}

function articleOf(
  file: string,
  { story, contributors, source, spans, clarity, given }: StoryReading,
  date: Article["date"],
  places: Article["places"],
): Omit<Article, "ordinal"> {
  const headline = story.headline.text;
  const body = story.body.map(({ type, passage }) => ({ type, text: passage.text }));
  const { topics, evidence } = given.topics
    ? { topics: given.topics, evidence: {} }
    : findTopics(story);
  const captions = story.captions.map((caption) => ({
    text: caption.text.text,
    credit: textOf(caption.credit),
  }));
  return {
    type: "article",
    id: articleId(headline, body, captions),
    file,
    section: textOf(story.section),
    kicker: textOf(story.kicker),
    headline,
    subheadlines: story.subheadlines.map((passage) => passage.text),
    contributors,
    source,
    body,
    captions,
    places,
    date,
    topics,
    topicEvidence: evidence,
    spans,
    confidence: Math.round(clarity * 100) / 100,
  };
}
