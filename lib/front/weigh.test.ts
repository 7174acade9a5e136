import { describe, expect, test } from "vitest";
import { OPINION, storyOf } from "./story-of.ts";
import { isOpEd, isPhotoNews, sortStories, weigh } from "./weigh.ts";

describe("weight", () => {
  test("a body counts by the root of its length", () => expect(weigh(storyOf(900))).toBe(30));

  test.each([
    [{ kicker: "引题" }, 38],
    [{ subheadlines: ["副题", "又一行"] }, 36],
    [{ ordinal: 0 }, 33],
    [{ body: [{ type: "p", text: "昨天上午，启动。" }] as const }, 34],
    [
      {
        body: [
          { type: "p", text: "开头。" },
          { type: "crosshead", text: "小标题" },
          { type: "crosshead", text: "又一个" },
        ] as const,
      },
      34,
    ],
  ])("%o", (given, weight) => expect(weigh(storyOf(900, given))).toBe(weight));
});

const photo = (ordinal: number) =>
  storyOf(60, { ordinal, body: [{ type: "p", text: "1日，志愿者清理河道。图为现场。" }] });

test("photo-news is one short paragraph without dateline, kicker or subheadline", () => {
  expect(isPhotoNews(photo(1))).toBe(true);
  expect(isPhotoNews({ ...photo(1), kicker: "引题" })).toBe(false);
  expect(isPhotoNews(storyOf(60))).toBe(false);
  expect(isPhotoNews({ ...photo(1), characters: 400 })).toBe(false);
  expect(isPhotoNews(storyOf(0))).toBe(false);
});

test("a poem of one stanza is no photo-news", () => {
  const lines = "井台边的青苔\n认得每一双草鞋\n桶落下去";
  const poem = storyOf(60, { body: [{ type: "p", text: lines }] });
  expect(isPhotoNews(poem)).toBe(false);
  expect(isPhotoNews({ ...poem, body: [{ type: "p", text: lines.replaceAll("\n", "，") }] })).toBe(
    true,
  );
});

test("an opinion without a body is only a headline", () => {
  expect(isOpEd(storyOf(500, { topics: OPINION }))).toBe(true);
  expect(isOpEd(storyOf(0, { topics: OPINION }))).toBe(false);
});

describe("sorting", () => {
  test("op-eds and photo-news stand apart, the rest is ranked", () => {
    const light = storyOf(300, { ordinal: 1 });
    const heavy = storyOf(900, { ordinal: 2 });
    const opEd = storyOf(500, { ordinal: 3, topics: OPINION });
    const picture = photo(4);
    expect(sortStories([light, opEd, heavy, picture])).toEqual({
      ranked: [heavy, light],
      opEds: [opEd],
      photoNews: [picture],
    });
  });

  test("a page of pictures still has a lead and a second story", () => {
    const sorted = sortStories([photo(1), photo(2), photo(3)]);
    expect(sorted.ranked.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(sorted.photoNews.map(({ ordinal }) => ordinal)).toEqual([3]);
  });
});
