import { describe, expect, it } from "vitest";
import { findLayout } from "../layout.ts";
import { splitLines } from "../lines.ts";
import { pieceText } from "../pieces.ts";
import { cutPieces } from "./index.ts";

const STORY = `春茶开采了
　　本报讯（记者 韩雪）昨天，柳林新村的茶
园里来了第一批采茶人，嫩芽在竹篓里散发着
清香，比去年早了三天。
　　茶农柳长河告诉记者，今年气温回升得快，
头茶每斤能卖到六百元，订单已经排到四月，
一家人忙得很。
`;

const captions = (below: string, story = STORY) => {
  const source = `${story}${below}\n`;
  const lines = splitLines(source, [0, source.length]);
  return cutPieces(lines, findLayout(lines))
    .filter(({ kind }) => kind === "caption")
    .map(pieceText);
};

describe("stuckCaptionLength", () => {
  it.each([
    ["one line over its credit", "茶农在采茶。\n本报记者 柳青 摄"],
    ["two sentences over their credit", "3月4日，茶农在采茶。\n当天，茶园开采。\n柳青 摄"],
    ["which picture it is of", "　　图为茶农在采茶。\n　　柳青 摄"],
    [
      "a paragraph that says when",
      "　　3月4日，柳林新村茶园里，茶农在采摘今\n年的第一批春茶。\n　　柳青 摄",
    ],
    [
      "wrapped lines under a column of pictures",
      "图片新闻\n　　3月3日，河东小学的孩子们在竹林边学习\n竹编，感受传统技艺。（柳青 摄）",
    ],
    [
      "wrapped lines under a picture's headline",
      "图片新闻\n竹编进课堂\n　　3月3日，河东小学的孩子们在竹林边学习\n竹编，感受传统技艺。记者 柳青 摄",
    ],
  ])("takes words right under text for a picture's: %s", (_, below) => {
    const text = below
      .split("\n")
      .filter((line) => !/^(?:图片新闻|竹编进课堂)$/u.test(line))
      .map((line) => line.trim())
      .join("");
    expect(captions(below)).toEqual([text]);
  });

  it.each([
    ["a credit under a story's last paragraph", "　　一家人今年种了十亩茶。\n　　柳青 摄"],
    ["several sentences that begin with a day", "　　3月4日，茶园开采。一家人很忙。\n　　柳青 摄"],
    ["who wrote the story too", "　　3月4日，茶农在采茶。\n　　柳青 摄影报道"],
    ["a report", "竹编进课堂\n　　本报讯 3月3日，孩子们在学竹编。\n　　柳青 摄"],
    ["no credit", "茶农在采茶。\n今年茶好。"],
  ])("leaves text alone: %s", (_, below) => {
    expect(captions(below).filter((text) => text !== "柳青 摄")).toEqual([]);
  });

  it("does not cut a paragraph in which a full line ends a sentence", () => {
    const story = STORY.replace("一家人忙得很。", "一家人从早到晚都在茶园里忙着采茶和做茶。");
    expect(captions("今年的茶好。柳青 摄", story)).not.toContain(
      "一家人从早到晚都在茶园里忙着采茶和做茶。今年的茶好。柳青 摄",
    );
  });
});
