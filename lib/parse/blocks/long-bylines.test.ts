import { expect, it } from "vitest";
import type { Layout } from "../layout.ts";
import { splitLines } from "../lines.ts";
import { bylineLength } from "./long-bylines.ts";

/** How many lines a byline has on a page of columns fifteen ems wide. */
function lengthOf(text: string, kind: Layout["kind"] = "columns"): number {
  const lines = splitLines(text, [0, text.length]);
  const columns = lines.map(() => [15, 15] as const);
  const layout: Layout = {
    kind,
    indent: "none",
    parted: false,
    strayCost: 0,
    closeHeads: false,
    columns,
  };
  return bylineLength(lines, 0, layout);
}

it.each(["　河东日报全媒体记者 柳青 韩\n雪 闻松", "　河东日报全媒体记者 柳青青\n通讯员 韩雪"])(
  "goes on: %s",
  (byline) => {
    expect(lengthOf(byline)).toBe(2);
    expect(lengthOf(byline, "flowed")).toBe(1);
  },
);

it.each([
  "　本报记者 柳青\n通讯员 韩雪",
  "　河东日报全媒体记者 柳青 韩雪",
  "　河东日报全媒体记者 柳青青\n老街的灯亮了",
  "　河东日报全媒体记者 柳青青\n\n通讯员 韩雪",
])("ends with its line: %s", (byline) => {
  expect(lengthOf(byline)).toBe(1);
});
