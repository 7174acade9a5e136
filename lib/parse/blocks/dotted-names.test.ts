import { expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { namesStandInDots } from "./dotted-names.ts";

const standIn = (text: string) => namesStandInDots(splitLines(text, [0, text.length]));

it("finds writers between dots where two stories name them so", () => {
  expect(standIn("老街的灯\n·韩雪·\n　　灯亮了。\n\n河边的树\n·闻松·\n　　树绿了。")).toBe(true);
});

it.each([
  ["one alone", "老街的灯\n·韩雪·\n　　灯亮了。"],
  ["one column twice", "·方志·\n老街的灯\n　　灯亮了。\n\n·方志·\n河边的树\n　　树绿了。"],
  ["columns", "·方志·\n老街的灯\n　　灯亮了。\n\n·时评·\n河边的树\n　　树绿了。"],
  ["names without dots", "老街的灯\n韩雪\n　　灯亮了。\n\n河边的树\n闻松\n　　树绿了。"],
])("finds none in %s", (_, text) => {
  expect(standIn(text)).toBe(false);
});

it("gives every story its writer, and no column for one", () => {
  const text = "　　天黑了，老街上的灯亮起来，一直亮到河边。\n　　守灯的人姓周，今年七十岁。\n";
  const authors = (...dotted: string[]) =>
    parse(
      Buffer.from(dotted.map((words, at) => `第${at + 1}盏老街灯\n${words}\n${text}`).join("\n")),
      "page.txt",
    ).articles.map(({ contributors }) => contributors.map(({ name }) => name));
  expect(authors("·韩雪·", "·闻松·")).toEqual([["韩雪"], ["闻松"]]);
  expect(authors("·方志·", "·时评·").flat()).toEqual([]);
});
