import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import type { GoldFile } from "./gold.ts";
import { scoreFiles, speaksFromSpans } from "./score.ts";

const GOLD = import.meta.dirname;
const SEEDS = join(GOLD, "../../../seeds");

const gold: GoldFile[] = readdirSync(GOLD)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(GOLD, name), "utf8")));

const parsed = new Map(
  gold.map(({ file }) => [file, parse(readFileSync(join(SEEDS, file)), file)] as const),
);

const MINIMUM = {
  article: 1,
  articleF1: 1,
  bodyText: 0.99,
  headline: 1,
  kicker: 1,
  subheadlines: 1,
  section: 1,
  source: 1,
  captions: 1,
  crossheads: 1,
  contributors: 1,
  paragraphs: 0.98,
  primaryPlace: 1,
  places: 0.97,
  date: 1,
  topic: 0.97,
};

describe("the five sample pages against what a careful reader found in them", () => {
  const { figures, misses } = scoreFiles(gold, (file) => parsed.get(file)?.articles ?? []);

  it("finds all 34 articles' gold", () => {
    expect(gold.flatMap(({ articles }) => articles)).toHaveLength(34);
  });

  it.each(Object.entries(MINIMUM))("%s is at least %d", (metric, minimum) => {
    const missed = misses.filter((miss) => miss.startsWith(`${metric}:`));
    expect(figures[metric] ?? 0, missed.join("\n")).toBeGreaterThanOrEqual(minimum);
  });

  it.each([...parsed.keys()])("%s: every article speaks from its own spans", (file) => {
    const { articles = [], text = "" } = parsed.get(file) ?? {};
    expect(articles.filter((article) => !speaksFromSpans(text, article))).toEqual([]);
  });
});

describe("scoring", () => {
  const page: GoldFile = {
    file: "x",
    articles: [
      {
        headline: "河边新开一家书店",
        kicker: null,
        subheadlines: [],
        body: [{ type: "p", text: "书店开在河边的老仓库里，周末总是坐满了人。" }],
      },
    ],
  };
  const right = {
    headline: "河边新开一家书店",
    kicker: null,
    subheadlines: [],
    section: null,
    contributors: [],
    source: null,
    body: [{ type: "p" as const, text: "书店开在河边的老仓库里,周末总是坐满了人。" }],
    captions: [],
    places: [],
    date: null,
    topics: [],
  };

  it("counts a page that is right as right, widths aside", () => {
    const { figures, misses } = scoreFiles([page], () => [right]);
    expect(misses).toEqual([]);
    expect(figures).toMatchObject({ article: 1, articleF1: 1, headline: 1, paragraphs: 1 });
  });

  it("counts a wrong headline, and an article too many", () => {
    const other = { ...right, body: [{ type: "p" as const, text: "没有这一篇。" }] };
    const { figures } = scoreFiles([page], () => [{ ...right, headline: "书店" }, other]);
    expect(figures.headline).toBe(0);
    expect(figures.articleF1).toBeCloseTo(2 / 3);
  });

  it("takes any of the readings gold leaves open", () => {
    const open: GoldFile = {
      ...page,
      articles: page.articles.map((article) => ({
        ...article,
        or: [{ headline: "书店", kicker: "河边", subheadlines: [] }],
      })),
    };
    const { figures } = scoreFiles([open], () => [{ ...right, headline: "书店", kicker: "河边" }]);
    expect(figures).toMatchObject({ headline: 1, kicker: 1 });
  });

  it("sees words that stand outside an article's spans", () => {
    const source = "书店开在河边的老仓库里,周末总是坐满了人。";
    expect(speaksFromSpans(source, { ...right, spans: [[0, source.length]] })).toBe(true);
    expect(speaksFromSpans(source, { ...right, spans: [[0, 8]] })).toBe(false);
  });
});
