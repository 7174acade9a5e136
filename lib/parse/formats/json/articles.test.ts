import { expect, test } from "vitest";
import { articlesOf } from "./articles.ts";
import { readValue } from "./positioned.ts";

const found = (value: unknown) => {
  const text = JSON.stringify(value);
  return articlesOf(text, readValue(text, 0).node).map(({ node }) =>
    JSON.parse(text.slice(...node.span)),
  );
};

const ONE = { title: "书店开张", body: "书店开在河边。" };
const TWO = { 标题: "码头换新颜", 正文: ["老码头修好了。"] };
const ITEM = { title: "集市开张", description: "集市开在河边。" };
const HEADLINE = { title: "渡船又开了" };

test.each<[string, unknown, readonly unknown[]]>([
  ["an article", ONE, [ONE]],
  ["a headline alone", HEADLINE, [HEADLINE]],
  ["a wrapper", { data: [ONE, TWO] }, [ONE, TWO]],
  ["a wrapper in a wrapper", { code: 0, data: { total: 2, list: [ONE, TWO] } }, [ONE, TWO]],
  ["a list behind another", { images: [{ src: "1.jpg" }], data: [ONE] }, [ONE]],
  ["an article in a wrapper", { code: 0, data: ONE }, [ONE]],
  ["a search's hits", { hits: { hits: [{ _source: ONE }, { _source: TWO }] } }, [ONE, TWO]],
  ["a list under a name of the text", { content: [ONE, HEADLINE] }, [ONE, HEADLINE]],
  ["a feed with a title", { title: "河边新闻", items: [ONE] }, [ONE]],
  ["a feed of RSS", { rss: { channel: { title: "河边新闻", item: [ITEM, ONE] } } }, [ITEM, ONE]],
  ["a feed of one item", { channel: { title: "河边新闻", item: ITEM } }, [ITEM]],
  ["a feed of Atom", { feed: { title: "河边新闻", entry: [ONE, TWO] } }, [ONE, TWO]],
  ["a list with a name", { data: { title: "要闻", list: [ONE, TWO] } }, [ONE, TWO]],
  ["items that are wrong", { data: [ONE, { sku: 1 }, 7] }, [ONE, { sku: 1 }, 7]],
  ["headlines in a list", { list: [HEADLINE] }, [HEADLINE]],
])("%s", (_, value, articles) => {
  expect(found(value)).toEqual(articles);
});

test.each([
  ["an article with parts", { ...ONE, body: [ONE, TWO] }],
  ["an article with other headlines beside it", { ...HEADLINE, related: [HEADLINE] }],
  ["a headline with other articles beside it", { ...HEADLINE, related: [ONE] }],
  ["a headline with a list of others", { ...HEADLINE, list: [ONE, TWO] }],
  ["an article with a list of others", { list: [TWO], ...ONE }],
  ["an article with parts of another name", { ...HEADLINE, sections: [ONE, TWO] }],
  ["a headline inside with others beside it", { data: { ...HEADLINE, related: [ONE] } }],
  ["a site's name and what it is about", { site: ITEM }],
  ["an article with comments", { ...ONE, comments: [{ title: "好", text: "常去。" }] }],
  ["a text in blocks", { body: [{ type: "p", text: "书店开在河边。" }] }],
  ["settings with a title", { name: "a", window: { title: "首页" } }],
  ["settings with a text", { name: "a", button: { text: "确定" } }],
  ["nothing", {}],
  ["what is too deep", { a: { a: { a: { a: { a: { a: { a: { a: ONE } } } } } } } }],
])("%s is one record", (_, value) => {
  expect(found(value)).toEqual([value]);
});
