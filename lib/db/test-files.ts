import type { Article, ParsedFile } from "../article.ts";
import { fullPlaceName } from "../places/names.ts";
import type { LoadedFile } from "./write.ts";

/** What a test says of an article; the rest is made up from its id. */
export type ArticleSketch = Partial<Omit<Article, "type" | "file">> & { readonly id: string };

/** An article as the parser would give it: `sketchArticle({ id: "aaaaaaaa" })`. */
export function sketchArticle(sketch: ArticleSketch, ordinal = 0): Article {
  const { id } = sketch;
  return {
    type: "article",
    file: "page.txt",
    ordinal,
    section: null,
    kicker: null,
    headline: `河边新栽柳树${id}`,
    subheadlines: [],
    contributors: [{ name: `记者${id}`, role: "reporter" }],
    source: null,
    body: [
      { type: "p", text: `本报讯 ${id}的河边近日栽下新柳，${id}的居民早晚都来散步。` },
      { type: "crosshead", text: "树下有座" },
      { type: "p", text: `树下另添长椅，写着${id}。` },
    ],
    captions: [{ text: `${id}的柳树`, credit: "通讯员 摄" }],
    places: [sketchPlace("330903")],
    date: sketchDate("2023-06-13"),
    topics: ["environment"],
    topicEvidence: { environment: [{ span: [4, 6], rule: "word", text: "柳树" }] },
    spans: [[ordinal * 100, ordinal * 100 + 90]],
    confidence: 0.9,
    ...sketch,
  };
}

export function sketchPlace(code: string): Article["places"][number] {
  const evidence = [{ span: [7, 9] as const, rule: "name", text: "某地" }];
  return { code, name: fullPlaceName(code), primary: true, evidence };
}

export function sketchDate(value: string): NonNullable<Article["date"]> {
  return {
    value,
    precision: "day",
    basis: "inferred",
    earliest: value,
    latest: value,
    evidence: [{ span: [1, 3], rule: "yesterday", text: "昨天", rejected: true }],
  };
}

/** A parsed file with these articles, ready to be loaded. */
export function sketchFile(
  location: string,
  articles: readonly ArticleSketch[],
  record: Partial<ParsedFile["record"]> = {},
): LoadedFile {
  return {
    location,
    hash: "0".repeat(64),
    parsed: {
      articles: articles.map((sketch, ordinal) => sketchArticle(sketch, ordinal)),
      record: {
        type: "file",
        file: "page.txt",
        encoding: "utf-8",
        layout: "columns",
        articles: articles.length,
        home: "330903",
        paper: null,
        discarded: [{ span: [0, 3], reason: "site navigation" }],
        ...record,
      },
      text: "河边".repeat(100 * (articles.length + 1)),
    },
  };
}
