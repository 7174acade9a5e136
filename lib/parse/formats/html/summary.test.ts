import { describe, expect, it } from "vitest";
import { readPage } from "./page.ts";
import { isSummary } from "./summary.ts";

const ONE = "老街昨天重新开门迎客，二十家老字号回到原来的铺面。";
const TWO = "“门板还是原来的门板。”酱园的第五代掌柜方志坚说。";
const first = (html: string) => isSummary(readPage(html).blocks, 0);

describe("isSummary", () => {
  it.each([
    ["cut short", `<p>${ONE.slice(0, 18)}...</p><p>${ONE}</p>`],
    ["with its label", `<div>摘要: ${ONE.slice(0, 18)} ...</div><div><p>${ONE}</p></div>`],
    ["whole, in a box of its own", `<div><p>${ONE}</p></div><section><p>${ONE}</p></section>`],
  ])("a first paragraph %s", (_, html) => {
    expect(first(html)).toBe(true);
  });

  it.each([
    ["a lead", `<p>${ONE}</p><p>${TWO}</p>`],
    ["a refrain", `<p>${ONE}</p><p>${TWO}</p><p>${ONE}</p>`],
    ["a few words that a paragraph begins with", `<p>老街昨天</p><div><p>${ONE}</p></div>`],
    ["an open end", `<p>老街昨天重新开门迎客，可是……</p><p>${ONE}</p>`],
    [
      "one of the paragraphs of a page set twice",
      `<div><p>${ONE}</p><p>${TWO}</p></div><section><p>${ONE}</p><p>${TWO}</p></section>`,
    ],
    ["a heading", `<h1>老街昨天重新开门迎客</h1><div><p>${ONE}</p></div>`],
  ])("not %s", (_, html) => {
    expect(first(html)).toBe(false);
  });
});
