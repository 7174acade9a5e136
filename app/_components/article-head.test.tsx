import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { ArticleHead } from "./article-head.tsx";
import { describeArticle } from "./describe-article.ts";
import { StoryHead } from "./front/story-head.tsx";
import { Subheadlines } from "./subheadlines.tsx";

const printed: ArticleDetail = {
  id: "k3v9x2mq7d",
  section: null,
  kicker: null,
  headline: "新堤合龙",
  name: "新堤合龙",
  subheadlines: [],
  contributors: [],
  credit: null,
  body: [{ type: "p", text: "昨天,新堤北段合龙。" }],
  captions: [],
  places: [],
  topics: [],
  date: null,
  characters: 9,
  evidence: [],
  edition: { id: 1, date: null, paper: null, home: null, articles: 1, characters: 9 },
  related: [],
};
const lent: ArticleDetail = { ...printed, headline: "", name: "昨天,新堤北段合龙" };

const textOf = (html: string) => html.replace(/<[^>]*>/g, "");
const headOf = (article: ArticleDetail) => renderToStaticMarkup(<ArticleHead article={article} />);

it("words that stand in for a headline are the heading, plain, and said to stand in", () => {
  const html = headOf(lent);
  const [, attributes, heading] = /<h1([^>]*)>(.*)<\/h1>/.exec(html) ?? [];
  expect(textOf(heading ?? "")).toBe("昨天，新堤北段合龙");
  expect(attributes).toContain("headline-lent");
  expect(attributes).not.toContain("headline-black");
  expect(html).toContain("原页没有标题");
});

it("a printed headline is not", () => {
  const html = headOf(printed);
  expect(textOf(html)).toBe("新堤合龙");
  expect(html).toContain("headline-black");
  expect(html).not.toContain("headline-lent");
});

it("title and preview bear the name", () => {
  expect(describeArticle(lent)).toMatchObject({
    title: "昨天，新堤北段合龙",
    openGraph: { title: "昨天，新堤北段合龙" },
  });
  expect(describeArticle(printed)).toMatchObject({ title: "新堤合龙" });
});

it("so does the link of the front page", () => {
  const head = { size: 25, lines: 1, gap: 12 } as const;
  const linkOf = (article: ArticleDetail) => {
    const html = renderToStaticMarkup(<StoryHead story={{ ...article, ordinal: 0 }} head={head} />);
    return textOf(/<a [^>]*>.*<\/a>/.exec(html)?.[0] ?? "");
  };
  expect(linkOf(lent)).toBe("昨天，新堤北段合龙");
  expect(linkOf(printed)).toBe("新堤合龙");
});

it("a dash is set only before a subheadline that brings none", () => {
  const html = renderToStaticMarkup(<Subheadlines lines={["——长堤村见闻", "长堤村纪事"]} />);
  expect(html.match(/class="subheadline"/g)).toHaveLength(1);
  expect(html.match(/class="subheadline subheadline-dash"/g)).toHaveLength(1);
  expect(html.indexOf('class="subheadline"')).toBeLessThan(html.indexOf("subheadline-dash"));
});
