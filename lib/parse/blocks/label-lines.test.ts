import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { labelKind } from "./label-lines.ts";

function kindOf(text: string): string | null {
  const lines = splitLines(text, [0, text.length]);
  return labelKind(
    lines,
    lines.findIndex((line) => /[:：]$/u.test(line.text)),
  );
}

it.each([
  ["来源：\n河东晚报", "source"],
  ["作者：\n柳青 韩雪", "byline"],
  ["记者：\n柳青\n\n昨天，新桥通车了。", "byline"],
  ["作者：\n柳青\n来源：\n河东晚报", "byline"],
])("%j is a label and its value", (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

it.each([
  "记者：\n谢谢\n\n柳青：我写了四十年，从没想过停下。",
  "记者：\n许多\n\n记者：\n谢谢",
  "问：累吗？\n记者：\n何时",
  "答：还写。\n作者：\n柳青",
])("%j is speech", (text) => {
  expect(kindOf(text)).toBe("body");
});

it.each(["记者：\n当场办结\n", "记者：\n\n柳青", "记者：\n我写了四十年，从没想过停下。"])(
  "%j names nobody",
  (text) => {
    expect(kindOf(text)).toBeNull();
  },
);
