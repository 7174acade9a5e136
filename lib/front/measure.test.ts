import { describe, expect, test } from "vitest";
import {
  columnsWidth,
  countHeadlineLines,
  countTextLines,
  crossheadLines,
  HEADLINE_SIZES,
  setHead,
} from "./measure.ts";
import { storyOf } from "./story-of.ts";

test("columns with their gutters", () => {
  expect([1, 2, 3, 5].map(columnsWidth)).toEqual([224, 480, 736, 1248]);
});

describe("headline lines", () => {
  test.each([
    ["四字标题", 10, 1],
    ["这个标题比一行更长得多", 6, 2],
    ["基层治理 清风徐来", 5, 2],
  ])("%s in %i em", (headline, room, lines) =>
    expect(countHeadlineLines(headline, room)).toBe(lines),
  );
});

describe("headline blocks", () => {
  const headline = "重点项目建设加快推进 全年目标任务提前完成";

  test("the first size that needs two lines or fewer", () => {
    expect(setHead(storyOf(500), 3, [61, 49, 39], true).size).toBe(61);
    expect(setHead(storyOf(500, { headline }), 3, [61, 49, 39], true).lines).toBe(2);
    expect(
      setHead(storyOf(500, { headline: headline.repeat(3) }), 3, [61, 49, 39], true).size,
    ).toBe(39);
  });

  test("words that stand in for a headline are set in the last size", () => {
    expect(setHead(storyOf(500, { headline: "" }), 3, [61, 49, 39], true).size).toBe(39);
  });

  test("a dash of the subheadline's own needs no room for another", () => {
    const linesOf = (subheadline: string) =>
      setHead(storyOf(500, { subheadlines: [subheadline] }), 1, [25], false).height;
    const line = "长".repeat(12);
    expect(linesOf(`——${line}`)).toBe(linesOf(line));
    expect(linesOf(line.slice(1))).toBe(linesOf(`——${line.slice(1)}`));
    expect(linesOf(`长长${line}`)).toBeGreaterThan(linesOf(`——${line}`));
  });

  test("every block ends on the lines of its row", () => {
    for (const size of HEADLINE_SIZES) {
      for (const repeat of [1, 2, 3, 4]) {
        for (const extra of [{}, { kicker: "引题" }, { section: "栏目", subheadlines: ["副题"] }]) {
          for (const half of [true, false]) {
            const story = storyOf(500, { ...extra, headline: headline.repeat(repeat) });
            const head = setHead(story, 2, [size], half);
            expect(head.height % 28).toBe(half ? 14 : 0);
            expect([12, 14, 26, 28]).toContain(head.gap);
          }
        }
      }
    }
  });
});

test("text lines: two characters of indent, at least one line", () => {
  expect(countTextLines({ type: "p", text: "短。" })).toBe(1);
  expect(countTextLines({ type: "p", text: "字".repeat(140) })).toBe(11);
  expect(countTextLines({ type: "p", text: "风把芦苇\n压成一封信\n寄给对岸" })).toBe(3);
  expect(countTextLines({ type: "crosshead", text: "上一行小标题 下一行小标题" })).toBe(2);
});

test("a crosshead keeps its printed lines", () => {
  expect(crossheadLines("上一行　下一行")).toEqual(["上一行", "下一行"]);
});
