import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
import { wordsOf } from "./testing/told.ts";

const TEXT = [
  "从今晚起，小城的三条夜班公交线路延长到零点，司机师傅们排好了新班表。",
  "车站旁的面馆老板说，末班车晚了，夜里下班的人也能坐下来吃一碗热面。",
];
const BODY = TEXT.map((text) => `<p>${text}</p>`).join("");
const INFO = "<p>2022-11-05 07:41 来源：河西晚报</p>";

const read = (title: string, html: string) => {
  const { stories } = wordsOf(
    readHtml(`<html><head><title>${title}</title></head><body>${html}</body></html>`),
  );
  const [story] = stories;
  return story && [story.headline, ...story.subheadlines, ...story.body];
};

const LINE = "夜班公交延到零点 三条线路换新班表";
const LONG = "夜班公交延到零点，三条线路换新班表，末班车等一等夜里下班的人，车站的灯也亮得更久";

describe("a page whose title is a part of its h1", () => {
  it.each([
    ["its beginning", "夜班公交延到零点_河西网", LINE],
    ["its end", "三条线路换新班表", LINE],
    ["a few words of it", "换新班表", LINE],
    ["the first words of a long one", "夜班公交延到零点", LONG],
  ])("has the whole h1 for its headline: %s", (_, title, headline) => {
    const h1 = `<h1>${headline}</h1>`;
    for (const html of [
      `${h1}<div>${BODY}</div>`,
      `<div>${h1}${BODY}</div>`,
      `${h1}${INFO}<div class="content">${BODY}</div>`,
    ]) {
      expect(read(title, html)).toEqual([headline, ...TEXT]);
    }
  });
});

describe("a page whose title is not to be outdone", () => {
  const title = "夜班公交延时";

  it.each([
    ["by an h1 that names day and source too", `<h1>${title} 2022-11-05 来源：河西晚报</h1>`],
    ["by an h1 that is a link", `<h1><a href="/">${title} ${LINE}</a></h1>`],
    ["by a line that is no h1", `<div class="bt">${title} ${LINE}</div>`],
    ["by the site's own h1", `<h1>河西网</h1><h2>${title}</h2>`],
    ["by an h1 above the line that is the title", `<h1>${title} ${LINE}回顾</h1><h2>${title}</h2>`],
  ])("%s", (_, heads) => {
    expect(read(title, `<div>${heads}<div class="content">${BODY}</div></div>`)?.[0]).toBe(title);
  });

  it("by text that is set in h1", () => {
    const html = `${INFO}<div>${TEXT.map((text) => `<h1>${text}</h1>`).join("")}</div>`;
    expect(read("小城的夜班车", html)).toEqual(["小城的夜班车", ...TEXT]);
  });
});
