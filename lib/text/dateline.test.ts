import { expect, it } from "vitest";
import { skipDateline, splitDateline } from "./dateline.ts";

it.each([
  ["本报讯（记者 王一）昨天开工。", "本报讯"],
  ["本报讯 (通讯员 李二)昨天开工。", "本报讯"],
  ["本网讯 昨天开工。", "本网讯"],
  ["新华社北京6月12日电（记者 王一）昨天开工。", "新华社北京6月12日电"],
])("%s opens with %s", (paragraph, slug) => {
  expect(splitDateline(paragraph)).toEqual({ slug, rest: paragraph.slice(slug.length) });
});

it.each(["昨天开工。", "本报记者从市里获悉，通讯（二期）开工。", "合作社来电（一）不断。", ""])(
  "%s has no dateline",
  (paragraph) => {
    expect(splitDateline(paragraph)).toEqual({ slug: "", rest: paragraph });
  },
);

it.each([
  ["本报讯（记者 王一）昨天开工。", "昨天开工。"],
  ["新华社北京6月12日电 (记者 王一) 昨天开工。", "昨天开工。"],
  ["（一）昨天开工。", "（一）昨天开工。"],
  ["昨天（周一）开工。", "昨天（周一）开工。"],
])("%s begins with its story: %s", (paragraph, story) => {
  expect(skipDateline(paragraph)).toBe(story);
});
