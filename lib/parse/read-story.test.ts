import { expect, it } from "vitest";
import { parse } from "./index.ts";

function people(...paragraphs: readonly string[]): string[] {
  const page = new TextEncoder().encode(["老街添了新路灯", ...paragraphs].join("\n\n"));
  return parse(page, "page.txt").articles.flatMap(({ contributors }) =>
    contributors.map(({ name, role }) => `${role}:${name}`),
  );
}

const LEAD = "河东网讯（记者 柳青）昨天，老街装上了二十盏新路灯，居民说夜里走路亮堂多了。";
const MORE = "据了解，街道还要把剩下的十盏也换掉，月底前全部完工，往后夜里出门不用再打手电。";

it("reads who reported behind a picture's few words", () => {
  expect(people("新装的路灯亮了。", LEAD, MORE)).toEqual(["reporter:柳青"]);
  expect(people(LEAD, MORE)).toEqual(["reporter:柳青"]);
});

it("but not behind a paragraph of its own, nor where nobody is named", () => {
  expect(people(MORE, "居民说（记者 柳青）这句话不对。")).toEqual([]);
  expect(people("新装的路灯亮了。", MORE)).toEqual([]);
});
