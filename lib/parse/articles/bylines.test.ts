import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { couldBePenName, findUnmarkedByline } from "./bylines.ts";

/** Display pieces of one line each, standing apart. */
const headsOf = (...texts: string[]): Piece[] => {
  const source = `\n${texts.join("\n\n")}`;
  return splitLines(source, [0, source.length]).map((line) => ({ kind: "head", lines: [line] }));
};

const BODY = headsOf("渡口的老船工把缆绳一圈一圈盘好，等着最后一班客人上船。").map((piece) => ({
  piece,
}));

const bylineOf = (signable: boolean, ...texts: string[]) =>
  findUnmarkedByline({ heads: headsOf(...texts), bylines: [], body: BODY, signable })?.lines[0]
    ?.text ?? null;

describe("couldBePenName", () => {
  it.each(["小苇", "田 野", "一叶舟", "江流 沈坝", "江流、沈坝 苇叶"])("%s", (name) => {
    expect(headsOf(name).map((piece) => couldBePenName(piece))).toEqual([true]);
  });

  it.each(["南山樵夫", "百姓杂谈", "散文", "新桥通车了", "江流 两岸人家"])("not %s", (text) => {
    expect(headsOf(text).map((piece) => couldBePenName(piece))).toEqual([false]);
  });

  it("takes four characters only where a name stands", () => {
    const [piece] = headsOf("南山樵夫");
    expect(piece && couldBePenName(piece, true)).toBe(true);
  });
});

describe("findUnmarkedByline", () => {
  it.each([
    [true, ["末班渡船", "一叶舟"], "一叶舟"],
    [true, ["末班渡船上的人", "南山樵夫"], "南山樵夫"],
    [true, ["末班渡船，等的是谁", "江流 沈坝"], "江流 沈坝"],
    [true, ["小说", "末班船", "一叶舟"], "一叶舟"],
  ])("names it: %s %j", (signable, texts, name) => {
    expect(bylineOf(signable, ...texts)).toBe(name);
  });

  it.each([
    ["alone it is the headline", true, ["一叶舟"]],
    ["a section's name is over it", true, ["散文", "末班渡船"]],
    ["four characters where a column's name may stand", false, ["末班渡船上的人", "街头巷议"]],
    ["a word of the story", true, ["末班渡船上的人", "老船工"]],
    ["too long", true, ["末班渡船上的人", "渡口的一天"]],
  ])("finds none: %s", (_, signable, texts) => {
    expect(bylineOf(signable, ...texts)).toBeNull();
  });
});
