import { describe, expect, it } from "vitest";
import { cutLongPage } from "./long-page.ts";

const LINE = "一行二十个字的正文写到这里正好排满一整栏。\n";
const STORY = LINE.repeat(100);

const cutsOf = (text: string) =>
  [...cutLongPage(text, [0, text.length])].map((span) => text.slice(...span));

describe("cutLongPage", () => {
  it("leaves a page of ordinary length whole, and loses nothing of a long one", () => {
    const page = `${STORY}\n\n\n\n`.repeat(15);
    expect(cutsOf(page)).toEqual([page]);
    const issue = page.repeat(8);
    expect(cutsOf(issue).length).toBeGreaterThan(3);
    expect(cutsOf(issue).join("")).toBe(issue);
  });

  it("cuts at three blank lines before it does at one", () => {
    const stories = Array.from({ length: 40 }, (_, at) => `${STORY}${at % 8 ? "\n" : "\n\n\n\n"}`);
    for (const cut of cutsOf(stories.join("")).slice(0, -1)) expect(cut).toMatch(/\n{5}$/u);
  });

  it("cuts at a masthead", () => {
    const page = `江城日报\n2023年6月13日 星期二\n${`${STORY}\n`.repeat(20)}`;
    const cuts = cutsOf(page.repeat(4));
    expect(cuts).toHaveLength(4);
    for (const cut of cuts) expect(cut).toMatch(/^江城日报\n/u);
  });

  it("cuts between lines where nothing is blank, and never inside one", () => {
    const cuts = cutsOf(LINE.repeat(20_000));
    expect(cuts.length).toBeGreaterThan(2);
    for (const cut of cuts) expect(cut.startsWith("一行") && cut.endsWith("。\n")).toBe(true);
    const endless = "字".repeat(500_000);
    expect(cutsOf(endless)).toEqual([endless]);
  });

  it("knows line ends of every system", () => {
    for (const end of ["\r", "\r\n"]) {
      const text = LINE.replace("\n", end).repeat(20_000);
      expect(cutsOf(text).length).toBeGreaterThan(2);
      expect(cutsOf(text).join("")).toBe(text);
    }
  });
});
