import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
import { wordsOf } from "./testing/told.ts";

const told = (script: string, body = '<div id="root"></div>') =>
  wordsOf(
    readHtml(
      `<html><head><title>老街开门 - 河西网</title><script type="application/ld+json">${script}</script></head><body>${body}</body></html>`,
    ),
  );
const TEXT = "老街昨天重新开门迎客，二十家老字号回到原来的铺面，酱园、茶馆和书场都在其中。";
const NEXT = "“门板还是原来的门板。”酱园的掌柜方志坚说。";

describe("a story told to search engines alone", () => {
  it("is read with its headline and day, a paragraph a line", () => {
    const script = `{"@type":"NewsArticle","headline":"老街重新开门","datePublished":"2023-06-13","articleBody":"${TEXT}\\n${NEXT}"}`;
    expect(told(script)).toMatchObject({
      date: "2023-06-13",
      stories: [{ headline: "老街重新开门", body: [TEXT, NEXT] }],
    });
  });

  it("is read from markup inside it", () => {
    const script = `{"articleBody": "<p>${TEXT}<\\/p><p>${NEXT}<\\/p>"}`;
    expect(told(script).stories[0]?.body).toEqual([TEXT, NEXT]);
  });

  it("gives way to the text that the page shows", () => {
    const shown = told(`{"articleBody": "${NEXT}"}`, `<h1>老街开门</h1><p>${TEXT}</p>`);
    expect(shown.stories.map(({ body }) => body)).toEqual([[TEXT]]);
  });

  it.each([
    ["none", '{"headline": "老街重新开门"}'],
    ["an empty one", '{"articleBody": ""}'],
    ["a few words", '{"articleBody": "老街开门"}'],
    ["broken JSON", `{"articleBody": "${TEXT}`],
    ["a list", `{"articleBody": ["${TEXT}"]}`],
  ])("does not make a story of %s", (_, script) => {
    expect(told(script).stories).toEqual([]);
  });
});
