import { describe, expect, it } from "vitest";
import { cutPassage, joinWrapped } from "./join.ts";

const join = (source: string) => {
  let start = 0;
  const stretches = source.split("\n").map((line) => {
    const stretch = { start, end: start + line.trimEnd().length };
    start += line.length + 1;
    return stretch;
  });
  return joinWrapped(source, stretches);
};

describe("joinWrapped", () => {
  it.each([
    ["（记者 柳青 通讯员 张\n小禾）近日", "（记者 柳青 通讯员 张小禾）近日"],
    ["（记者 柳青 通讯员\n韩雪）近日", "（记者 柳青 通讯员 韩雪）近日"],
    ["（记者 柳青\n通讯员 韩雪）近日", "（记者 柳青 通讯员 韩雪）近日"],
    ["产业集聚初露端倪，制造升\n级尚需努力。", "产业集聚初露端倪，制造升级尚需努力。"],
    ["结束。（柳青 季宏 \n韩雪）", "结束。（柳青 季宏 韩雪）"],
    ["倒在地上， \n摔了一跤。", "倒在地上，摔了一跤。"],
    ["an apple\ntree", "an apple tree"],
    ["共计20\n23年", "共计2023年"],
  ])("%j", (source, expected) => {
    expect(join(source).text).toBe(expected);
  });

  it("knows where every character stood", () => {
    const source = "（通讯员\n韩雪）";
    const { text, pieces } = join(source);
    for (const { at, span } of pieces) {
      expect(text.slice(at, at + span[1] - span[0])).toBe(source.slice(...span));
    }
  });
});

it("cuts a passage and keeps its offsets", () => {
  const source = "甲乙\n丙 丁";
  const passage = cutPassage(join(source), 1, 4);
  expect(passage).toEqual({
    text: "乙丙",
    pieces: [
      { at: 0, span: [1, 2] },
      { at: 1, span: [3, 4] },
    ],
  });
});
