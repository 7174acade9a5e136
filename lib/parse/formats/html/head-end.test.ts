import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
import { wordsOf } from "./testing/told.ts";

const ONE = "老街昨天重新开门迎客，二十家老字号回到原来的铺面。";
const TWO = "“门板还是原来的门板。”酱园的第五代掌柜方志坚说，门板上的刻痕也留着。";
const page = (inner: string) =>
  wordsOf(
    readHtml(
      `<html><head><title>老街开门_河西网</title></head><body><article>${inner}</article></body></html>`,
    ),
  );

describe("a box with headline and text", () => {
  it.each([
    ["all information", "2018年09月03日 08:16　来源：河西网"],
    ["information and the site's own words", "2018年09月03日 08:16　来源于 河西网　可以听文章啦！"],
  ])("begins its text behind a line of %s", (_, line) => {
    const { date, stories } = page(`<h1>老街开门</h1><div>${line}</div><p>${ONE}</p><p>${TWO}</p>`);
    expect(date).toBe("2018年09月03日 08:16");
    expect(stories[0]).toMatchObject({ headline: "老街开门", source: "河西网", body: [ONE, TWO] });
  });

  it("keeps a first paragraph that tells a day", () => {
    const lead = "2018年9月3日，老街开门迎客。";
    const { stories } = page(`<h1>老街开门</h1><p>${lead}</p><p>${TWO}</p>`);
    expect(stories[0]?.body).toEqual([lead, TWO]);
  });

  it.each([
    ["tools", "【大 中 小】"],
    ["a share", "35%"],
    ["a telephone", "联系电话：0123-4567890"],
    ["day and source", "2018年09月03日 08:16　来源：河西网"],
  ])("keeps a first sentence above %s", (_, line) => {
    const { stories } = page(`<h1>老街开门</h1><p>${ONE}</p><p>${line}</p><p>${TWO}</p>`);
    expect(stories[0]?.body[0]).toBe(ONE);
    expect(stories[0]?.body.at(-1)).toBe(TWO);
  });

  it("skips a few words above day and source, not above tools alone", () => {
    const words = "文图 老街工作室";
    const info = "2018年09月03日 08:16　来源：河西网";
    const text = `<p>${ONE}</p><p>${TWO}</p>`;
    const first = (line: string) =>
      page(`<h1>老街开门</h1><p>${words}</p><p>${line}</p>${text}`).stories[0]?.body[0];
    expect(first(info)).toBe(ONE);
    expect(first("【大 中 小】")).toBe(words);
  });

  it("keeps a short line without information", () => {
    const { stories } = page(`<h1>老街开门</h1><p>——给父亲</p><p>${ONE}</p><p>${TWO}</p>`);
    expect(stories[0]?.body).toEqual([ONE, TWO]);
    expect(stories[0]?.subheadlines).toEqual(["——给父亲"]);
  });
});
