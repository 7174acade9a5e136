import { describe, expect, it } from "vitest";
import { readPage } from "./page.ts";
import { findReadable } from "./readable.ts";

const PARAGRAPHS = [
  "石桥镇的第一台收割机下田，三万亩小麦进入收获期，机手们从早上五点一直忙到天黑。",
  "镇农技站站长沈红介绍，今年墒情好，病虫害轻，预计亩产比去年高一成，优质麦能卖上好价钱。",
  "种粮大户季春生种了三百亩，他说，粮站上门收购，钱当天到账，下半年还想再添两台机器。",
];
const LINKS = ["夜班公交延到零点", "老街改造二期启动", "渔港的夏天从晒网开始"];

const read = (body: string) => {
  const html = `<html><head><title>石桥镇小麦开镰</title></head><body>${body}</body></html>`;
  const page = readPage(html);
  const found = findReadable(page);
  return found && html.slice(found.start, found.end);
};

describe("findReadable", () => {
  it("finds the box of the story in the page itself", () => {
    const story = `<div id="s">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</div>`;
    const links = `<ul>${LINKS.map((text) => `<li><a href="1">${text}</a></li>`).join("")}</ul>`;
    expect(
      read(`<div id="top">${links}</div><h1>石桥镇小麦开镰</h1>${story}<div>${links}</div>`),
    ).toBe(story);
  });

  it("finds it deep inside boxes, and beside thousands of empty ones", () => {
    const story = `<div id="s">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</div>`;
    expect(read(`${"<div>".repeat(250)}${story}${"</div>".repeat(250)}`)).toBe(story);
    expect(read(`${"<div></div>".repeat(5000)}${story}`)).toBe(story);
    const crowded = "<div><a href=1>首页</a>".repeat(250);
    expect(read(`${crowded}${story}${"</div>".repeat(250)}`)).toBe(story);
  });

  it("keeps the lines of boxes that it leaves out, and the words inside a line", () => {
    const [one, two, three] = PARAGRAPHS;
    const story = `<div id="s">${one}<p>${two}</p><p>${three?.replace("季春生", "<b>季<i>春生</i></b>")}</p></div>`;
    expect(read(`${"<div><i>▲</i>".repeat(60)}${story}${"</div>".repeat(60)}`)).toBe(story);
  });

  it("finds nothing on a page without text", () => {
    expect(read("")).toBeNull();
    expect(read("<div><a href=1>首页</a></div>")).toBeNull();
  });
});
