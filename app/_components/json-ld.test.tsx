import { expect, it } from "vitest";
import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { newsArticle, scriptJson } from "./json-ld.ts";

const article: ArticleDetail = {
  id: "k3v9x2mq7d",
  section: null,
  kicker: null,
  headline: "</script><script>alert(1)</script>",
  name: "</script><script>alert(1)</script>",
  subheadlines: [],
  contributors: [
    { name: "王一", role: "reporter" },
    { name: "李二", role: "photographer" },
  ],
  credit: null,
  body: [{ type: "p", text: "本报讯（记者 王一）开工。" }],
  captions: [],
  places: [
    {
      code: "330903",
      name: "普陀区",
      fullName: "浙江省舟山市普陀区",
      shortName: "普陀",
      primary: true,
    },
  ],
  topics: [{ slug: "safety", label: "安全应急" }],
  date: {
    value: "2023-08-16",
    precision: "month",
    basis: "inferred",
    earliest: "2023-08-13",
    latest: "2023-08-31",
  },
  characters: 9,
  evidence: [],
  edition: { id: 1, date: null, paper: null, home: null, articles: 1, characters: 9 },
  related: [],
};
const address = "https://news.example.cn/a/k3v9x2mq7d";

it("says what is known and no more", () => {
  const said = newsArticle(article, address);
  expect(said).toMatchObject({
    "@type": "NewsArticle",
    datePublished: "2023-08",
    dateline: "本报讯",
    author: [{ "@type": "Person", name: "王一" }],
    contributor: [{ "@type": "Person", name: "李二" }],
    contentLocation: [{ name: "浙江省舟山市普陀区" }],
    articleSection: "安全应急",
  });
  expect(JSON.parse(scriptJson(said))).not.toHaveProperty("publisher");
});

it("cannot end its script element", () => {
  const text = scriptJson(newsArticle(article, address));
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({ headline: article.headline });
});
