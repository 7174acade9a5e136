import { expect, it } from "vitest";
import { readFilter, writeFilter } from "../../lib/filters.ts";
import { conditionsOf, datesInWords, labelsOf, placeNames, plainWords } from "./conditions.ts";

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
  const label = (q: string) => conditionsOf({ ...filterOf(""), q }, names).at(-1)?.label;
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

it("says what the operators of the search box ask, and how to drop each", () => {
  const filter = filterOf(
    `q=${encodeURIComponent('医保 "两个 词" -消防 title:亚运 -title:赛 author:小井 -place:上海 date:2023-06..2023-08')}`,
  );
  const operators = conditionsOf(filter, names).filter(({ parameter }) => parameter === "operator");
  expect(operators.map(({ label }) => label)).toEqual([
    "原句“两个 词”",
    "不含“消防”",
    "标题有“亚运”",
    "标题没有“赛”",
    "署名有“小井”",
    "地方不是“上海”",
    "2023年6月至2023年8月",
  ]);
  expect(operators[1]?.without.q).toBe(
    '医保 "两个 词" title:亚运 -title:赛 author:小井 -place:上海 date:2023-06..2023-08',
  );
  expect(plainWords(filter.q)).toBe("医保");
});

it("names sections, papers and contributors", () => {
  const filter = filterOf("section=日月谈&paper=普陀报&author=小井&author=李小红");
  const conditions = conditionsOf(filter, names);
  expect(conditions.map(({ label }) => label)).toEqual([
    "栏目：日月谈",
    "《普陀报》",
    "署名：小井",
    "署名：李小红",
  ]);
  expect(conditions.map(({ without }) => writeFilter(without).split("&").length)).toEqual([
    3, 3, 3, 3,
  ]);
});
