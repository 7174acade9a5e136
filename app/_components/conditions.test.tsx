import { expect, it } from "vitest";
import { readFilter, writeFilter } from "../../lib/filters.ts";
import { conditionsOf, datesInWords, labelsOf, placeNames } from "./conditions.ts";

function filterOf(query: string) {
  const reading = readFilter(new URLSearchParams(query));
  if (!reading.ok) throw new Error(reading.bad.parameter);
  return reading.filter;
}

const names = placeNames([
  {
    code: "330000",
    name: "浙江省",
    level: "province",
    count: 2,
    children: [{ code: "330100", name: "杭州市", level: "city", count: 2, children: [] }],
  },
]);

it("says every condition and how to drop it", () => {
  const filter = filterOf("place=330100&place=110000&date=2023-06&topic=health&q=医保");
  const conditions = conditionsOf(filter, names);
  expect(conditions.map((condition) => condition.label)).toEqual([
    "未知地方 110000",
    "杭州市",
    "2023年6月",
    "健康医保",
    "“医保”",
  ]);
  expect(labelsOf(conditions, "place")).toBe("未知地方 110000、杭州市");
  expect(conditions.map((condition) => writeFilter(condition.without).split("&").length)).toEqual([
    4, 4, 4, 4, 4,
  ]);
});

it("adds no quotation marks to words that bring their own", () => {
  const label = (q: string) => conditionsOf({ ...filterOf(""), q }, names)[0]?.label;
  expect(label("异乡有“医靠”")).toBe("异乡有“医靠”");
  expect(label('"医保"')).toBe('"医保"');
  expect(label("《办法》")).toBe("“《办法》”");
});

it.each([
  ["date=2023", "2023年"],
  ["date=2023-06-03", "2023年6月3日"],
  ["from=2023-01&to=2024-08", "2023年1月至2024年8月"],
  ["from=2023-01", "2023年1月以后"],
  ["to=2023", "2023年以前"],
  ["", ""],
])("%s reads %s", (query, words) => {
  expect(datesInWords(filterOf(query))).toBe(words);
});
