import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
import { nestsTooDeep } from "./nesting.ts";
import { wordsOf } from "./testing/told.ts";
import { elementsOf, readTree } from "./tree.ts";

const isTooDeep = (html: string) => nestsTooDeep(elementsOf(readTree(html)));
const inBoxes = (html: string, boxes: number) =>
  `${"<div>".repeat(boxes)}${html}${"</div>".repeat(boxes)}`;

describe("a page that nests too deep", () => {
  it.each([
    ["opens a box before each paragraph and closes none", "<div><p>一".repeat(2500)],
    ["lists in lists", "<ul><li>一".repeat(2500)],
    ["has all its lines in boxes of boxes", inBoxes("<p>一</p>".repeat(2500), 60)],
    ["never closes its fonts", "<p><font>一<br>".repeat(2500)],
  ])("%s", (_, html) => {
    expect(isTooDeep(html)).toBe(true);
  });

  it("is read all the same", () => {
    const lines = Array.from({ length: 2500 }, (_, at) => `渔船归港，第${at}条停在码头上。`);
    const html = `<html><title>渔港的早晨</title><body>${lines.map((line) => `<div><p>${line}`).join("")}`;
    const { stories } = wordsOf(readHtml(html));
    expect(stories).toHaveLength(1);
    expect(stories[0]?.headline).toBe("渔港的早晨");
    expect(stories[0]?.body.at(-1)).toBe(lines.at(-1));
    expect(stories[0]?.body.length).toBeGreaterThan(2100);
  });
});

describe("a page that does not", () => {
  it.each([
    ["is long", "<p>一</p>".repeat(8000)],
    ["is long, in the boxes of an old table layout", inBoxes("<p>一</p>".repeat(8000), 35)],
    ["has boxes beside each other", "<div><div><p>一</p></div></div>".repeat(3000)],
    ["never closes its paragraphs", "<p>一".repeat(8000)],
    ["is deep and short", inBoxes("<p>一</p>".repeat(500), 250)],
    ["is deep in one part alone", `${inBoxes("一", 200)}${"<p>一</p>".repeat(3000)}`],
    ["has no element at all", "一"],
  ])("%s", (_, html) => {
    expect(isTooDeep(html)).toBe(false);
  });
});
