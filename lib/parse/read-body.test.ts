import { expect, it } from "vitest";
import type { Draft } from "./articles/index.ts";
import { splitLines } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { readBody } from "./read-body.ts";

const SOURCE = "第一段到这里。\n提高效率\n减少等待\n最后一段在\n这里。（闻松）";
const lines = splitLines(SOURCE, [0, SOURCE.length]);
const piece = (kind: Piece["kind"], from: number, to: number): Piece => ({
  kind,
  lines: lines.slice(from, to),
});
const draft: Draft = {
  logos: [],
  heads: [],
  bylines: [],
  credits: [],
  body: [
    { type: "p", piece: piece("body", 0, 1) },
    { type: "crosshead", piece: piece("head", 1, 3) },
    { type: "p", piece: piece("body", 3, 5) },
  ],
  captions: [],
  imprints: [],
  clarity: null,
  columns: true,
};

it("undoes wrapping, joins a crosshead's lines by a space, takes the closing credit off", () => {
  const { blocks, closings } = readBody(SOURCE, draft, {});
  expect(blocks.map(({ type, passage }) => [type, passage.text])).toEqual([
    ["p", "第一段到这里。"],
    ["crosshead", "提高效率 减少等待"],
    ["p", "最后一段在这里。"],
  ]);
  expect(closings[0]?.passage.text).toBe("闻松");
  expect(closings[0]?.people).toEqual([{ name: "闻松", role: "author" }]);
});

it.each([
  ["水清了。（据新华社电）", ["水清了。"], "新华社"],
  ["水清了。（闻松）（来源：河东日报）", ["水清了。"], "河东日报"],
  ["水清了。（据新华社电）（编辑：韩雪）", ["水清了。"], "新华社"],
  ["水清了。（人民网）（责编：韩雪）", ["水清了。"], "人民网"],
  ["水清了。（据传）", ["水清了。（据传）"], undefined],
])("takes the source off the end: %s", (source, words, told) => {
  const piece: Piece = { kind: "body", lines: splitLines(source, [0, source.length]) };
  const { blocks, closings } = readBody(source, { ...draft, body: [{ type: "p", piece }] }, {});
  expect(blocks.map(({ passage }) => passage.text)).toEqual(words);
  expect(closings.find((closing) => closing.source)?.source).toBe(told);
});

it("keeps a stanza's lines, and joins a list's entry that was wrapped", () => {
  const stanza: Piece = { ...piece("body", 1, 3), verse: true };
  const entry: Piece = { ...piece("body", 3, 5), listed: true };
  const { blocks } = readBody(
    SOURCE,
    {
      ...draft,
      body: [
        { type: "p", piece: stanza },
        { type: "p", piece: entry },
      ],
    },
    {},
  );
  expect(blocks.map(({ passage }) => passage.text)).toEqual([
    "提高效率\n减少等待",
    "最后一段在这里。",
  ]);
});

it("reads a picture's text as a body, without its credit", () => {
  const source = "老人在食堂窗口挑选新添的菜品。 贾明 摄";
  const only: Piece = { kind: "caption", lines: splitLines(source, [0, source.length]) };
  const { blocks, closings } = readBody(
    source,
    { ...draft, body: [{ type: "p", piece: only }] },
    {},
  );
  expect(blocks.map(({ passage }) => passage.text)).toEqual(["老人在食堂窗口挑选新添的菜品。"]);
  expect(closings[0]?.people).toEqual([{ name: "贾明", role: "photographer" }]);
});

it("takes the credit off every picture of a body that is made of pictures", () => {
  const source = "收割机开进麦田。 记者 贾明 摄\n村民在翻晒稻谷。 杨叶 摄";
  const both = splitLines(source, [0, source.length]);
  const body = both.map((line) => ({
    type: "p" as const,
    piece: { kind: "caption" as const, lines: [line] },
  }));
  const { blocks, closings } = readBody(source, { ...draft, body }, {});
  expect(blocks.map(({ passage }) => passage.text)).toEqual([
    "收割机开进麦田。",
    "村民在翻晒稻谷。",
  ]);
  expect(closings.flatMap(({ people }) => people.map(({ name }) => name))).toEqual([
    "贾明",
    "杨叶",
  ]);
});

it("takes who took the picture off a text that ends with him", () => {
  const source = "桥通车了。河东日报记者 贾明 摄";
  const piece: Piece = { kind: "body", lines: splitLines(source, [0, source.length]) };
  const { blocks } = readBody(source, { ...draft, body: [{ type: "p", piece }] }, {});
  expect(blocks[0]?.passage.text).toBe("桥通车了。");
});
