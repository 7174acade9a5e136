import type { Article, Evidence, ParsedFile } from "../../article.ts";
import { articleId } from "../../parse/article-id.ts";
import { fullPlaceName, shortPlaceName } from "../../places/names.ts";
import type { MadeEdition } from "./editions.ts";
import type { MadeArticle } from "./write-article.ts";

/** The pages of an edition as parsing gives them, a file each. */
export function parsedPages(edition: MadeEdition): ParsedFile[] {
  return edition.pages.map((stories, at) => parsedPage(edition, stories, at + 1));
}

function parsedPage(
  edition: MadeEdition,
  stories: readonly MadeArticle[],
  page: number,
): ParsedFile {
  const { paper, home, date } = edition;
  const file = `${home}-${date}-${page}.txt`;
  const articles: Article[] = [];
  let text = `${paper} ${date}\n`;
  for (const story of stories) {
    const start = text.length;
    text += printed(story);
    articles.push(parsedArticle(edition, story, file, articles.length, [start, text.length], text));
    text += "\n";
  }
  return {
    articles,
    text,
    record: {
      type: "file",
      file,
      encoding: "utf-8",
      layout: "flowed",
      articles: articles.length,
      home,
      paper,
      discarded: [{ span: [0, text.indexOf("\n") + 1], reason: "page furniture" }],
    },
  };
}

function printed({ text: { kicker, headline, body, people } }: MadeArticle): string {
  const names = people.map(({ name }) => name).join(" ");
  return `${[...(kicker ? [kicker] : []), headline.join(""), `记者 ${names}`, ...body].join("\n")}\n`;
}

function parsedArticle(
  { date }: MadeEdition,
  { text, place, topics }: MadeArticle,
  file: string,
  ordinal: number,
  span: readonly [number, number],
  page: string,
): Article {
  const headline = text.headline.join("");
  const body = text.body.map((paragraph) => ({ type: "p" as const, text: paragraph }));
  const clue = (words: string, rule: string): Evidence => {
    const at = page.indexOf(words, span[0]);
    return { span: [at, at + words.length], rule, text: words };
  };
  const printedDate: Evidence = {
    span: [page.indexOf(date), page.indexOf(date) + date.length],
    rule: "masthead",
    text: date,
  };
  return {
    type: "article",
    id: articleId(headline, body),
    file,
    ordinal,
    section: text.section ?? null,
    kicker: text.kicker ?? null,
    headline,
    subheadlines: [],
    contributors: text.people.map(({ name, role }) => ({ name, role })),
    source: null,
    body,
    captions: [],
    places: [
      {
        code: place,
        name: fullPlaceName(place),
        primary: true,
        evidence: [clue(shortPlaceName(place), "short-name")],
      },
    ],
    date: {
      value: date,
      precision: "day",
      basis: "printed",
      earliest: date,
      latest: date,
      evidence: [printedDate],
    },
    topics,
    topicEvidence: Object.fromEntries(
      topics.map((slug, at) => {
        const words = headline.slice(at * 2, at * 2 + 2);
        return [slug, Array.from({ length: 3 }, () => clue(words, "topic-word"))];
      }),
    ),
    spans: [span],
    confidence: 0.97,
  };
}
