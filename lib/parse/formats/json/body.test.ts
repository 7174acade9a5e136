import { describe, expect, it } from "vitest";
import { collect } from "../../index.ts";
import { readJson } from "./index.ts";

function read(body: unknown) {
  const text = JSON.stringify({ title: "书店开张", body });
  const complaints: string[] = [];
  const source = readJson({ text, encoding: "utf-8" }, "a.json", ({ reason }) =>
    complaints.push(reason),
  );
  const [article] = collect(source).articles;
  const blocks = article?.body.map((block) => `${block.type}:${block.text}`);
  return { blocks, article, complaints };
}

const FIRST = { type: "p", text: "书店开在河边。" };
const LAST = { type: "p", text: "周末坐满了人。" };
const BOTH = ["p:书店开在河边。", "p:周末坐满了人。"];

describe("the text of a picture in a body", () => {
  it.each([
    ["text", { type: "image", src: "a.jpg", text: "孩子们在窗边看书。韩立 摄" }],
    ["caption", { type: "IMG", src: "a.jpg", caption: "孩子们在窗边看书。韩立 摄" }],
    ["图说", { type: "photo", 图说: ["孩子们在窗边看书。韩立 摄"] }],
  ])("is a caption: %s", (_, picture) => {
    const { blocks, article, complaints } = read([FIRST, picture, LAST]);
    expect(blocks).toEqual(BOTH);
    expect(article?.captions).toMatchObject([{ text: "孩子们在窗边看书。", credit: "韩立 摄" }]);
    expect(article?.contributors).toEqual([{ name: "韩立", role: "photographer" }]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["none", { type: "image", src: "a.jpg" }],
    ["blank", { type: "image", text: " " }],
    ["no string", { type: "image", text: 7 }],
  ])("is no caption: %s", (_, picture) => {
    const { blocks, article, complaints } = read([FIRST, picture, LAST]);
    expect(blocks).toEqual(BOTH);
    expect(article?.captions).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("a block without a text", () => {
  it.each([
    ["a rule", { type: "hr" }],
    ["nothing", {}],
    ["null", null],
    ["an address", { type: "embed", url: "https://example.com/a" }],
  ])("is passed over: %s", (_, block) => {
    const { blocks, complaints } = read([FIRST, block, LAST]);
    expect(blocks).toEqual(BOTH);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["a title", { title: "夜灯" }],
    ["a subtitle", { subtitle: "夜灯" }],
  ])("is a crosshead when it has %s", (_, block) => {
    expect(read([FIRST, block, LAST]).blocks).toEqual([BOTH[0], "crosshead:夜灯", BOTH[1]]);
  });

  it.each([
    ["its words are in another field", [FIRST, { type: "quote", said: "常去。" }]],
    ["it is a number", [FIRST, 7]],
    ["there are no others", [{ type: "hr" }]],
  ])("is a fault when %s", (_, body) => {
    expect(() => read(body)).toThrow(/body is \[.*accepted is a string, or an array/u);
  });
});
