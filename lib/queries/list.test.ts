import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EMPTY_FILTER } from "../filters.ts";
import { filterOf } from "../make/filter-of.ts";
import { makeCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { listArticles, suggestDrops } from "./articles.ts";
import type { Dropped, MarkedText } from "./shapes.ts";

let remove: () => Promise<void>;
beforeAll(async () => {
  const many = Array.from({ length: 45 }, (_, i) => ({
    id: `many${String(i).padStart(4, "0")}`,
    headline: `旧报第${i}则`,
    date: "1999-01-01",
    places: ["110101"],
    ...(i === 0 ? { body: ["编辑同志：", "村口的路灯坏了。"] } : {}),
  }));
  remove = await makeCollection([...TOLD_PAGES, { file: "many.txt", articles: many }]);
}, SET_UP);
afterAll(() => remove());

const shown = (text: MarkedText | null) =>
  (text ?? []).map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");

async function idsOf(address: string): Promise<string[]> {
  return (await listArticles(filterOf(address))).hits.map((hit) => hit.id);
}

describe("each parameter", () => {
  test.each([
    ["place=330903", ["harbour01", "clinic002", "clinic008"]],
    ["place=330900", ["harbour01", "clinic002", "festival3", "clinic008"]],
    ["place=330902", ["clinic002"]],
    ["place=310000", ["metro0004", "clinic005"]],
    ["place=310107", ["metro0004", "clinic005"]],
    ["place=420000", ["lotus0006"]],
    ["place=429004", ["lotus0006"]],
    ["place=330902&place=429004", ["clinic002", "lotus0006"]],
    ["place=650000", []],
    ["topic=health", ["clinic005", "clinic002", "clinic008"]],
    ["topic=rural&topic=culture", ["festival3", "lotus0006"]],
    ["date=2023&topic=health", ["clinic005", "clinic002"]],
    ["date=2023-06", ["harbour01", "clinic002", "festival3"]],
    ["date=2023-07-01", ["metro0004", "clinic005"]],
    ["date=2023-07-02", []],
    ["from=2023-06-14", ["metro0004", "clinic005"]],
    ["from=2022&to=2022-12", ["clinic008"]],
    ["to=2022-12-30&from=2022-12-30", ["clinic008"]],
    ["place=330903&topic=health&date=2023&q=医保", ["clinic002"]],
    ["q=医保&sort=newest", ["metro0004", "clinic002"]],
    ["q=量血压&sort=newest", ["clinic002"]],
    ["q=普陀", []],
    ["q=gdp", ["festival3"]],
    ["q=西西东", ["verse0007"]],
    ["q=口医", []],
    ["q=门诊 船", ["clinic008"]],
    ["q=%27 OR 1=1 --", []],
    ["q=%25", []],
    ['q="', []],
    ["q=NEAR(", []],
    ["q=*", []],
    ["q=😀", []],
  ])("%s", async (address, ids) => expect(await idsOf(address)).toEqual(ids));

  test("a hit in the headline stands before hits in the body", async () => {
    expect((await idsOf("q=门诊")).slice(0, 2).sort()).toEqual(["clinic002", "clinic008"]);
    expect(await idsOf("q=步道")).toEqual(["metro0004"]);
  });
});

describe("order and pages", () => {
  test("newest first in reading order, undated last; oldest first, undated last", async () => {
    expect((await idsOf("from=2022")).at(0)).toBe("metro0004");
    expect(await idsOf("page=3")).toHaveLength(13);
    expect((await idsOf("page=3")).slice(-2)).toEqual(["lotus0006", "verse0007"]);
    expect((await idsOf("sort=oldest")).slice(0, 2)).toEqual(["many0000", "many0001"]);
    expect((await idsOf("sort=oldest&page=3")).slice(-3)).toEqual([
      "clinic005",
      "lotus0006",
      "verse0007",
    ]);
  });

  test("twenty a page, each article on one page", async () => {
    const pages = await Promise.all(["1", "2", "3"].map((page) => idsOf(`page=${page}`)));
    expect(pages.map((ids) => ids.length)).toEqual([20, 20, 13]);
    expect(new Set(pages.flat()).size).toBe(53);
  });

  test("a page after the last has no hits but the right total", async () => {
    expect(await listArticles(filterOf("page=4"))).toEqual({ total: 53, pages: 3, hits: [] });
    expect(await listArticles(filterOf("q=无此词"))).toEqual({ total: 0, pages: 1, hits: [] });
  });
});

describe("a hit", () => {
  test("without words shows how the article begins", async () => {
    const { hits } = await listArticles(filterOf("date=2023-06"));
    expect(hits[0]).toMatchObject({
      id: "harbour01",
      section: null,
      date: { value: "2023-06-13", precision: "day", basis: "inferred" },
      topics: [
        { slug: "transport", label: "交通" },
        { slug: "economy", label: "经济产业" },
      ],
      characters: [..."6月12日，码头改造动工。工期八个月，完工后可停靠渔船百艘。"].length,
    });
    expect(hits[0]?.places).toMatchObject([
      { code: "330903", name: "普陀区", fullName: "浙江省舟山市普陀区", primary: true },
    ]);
    expect(shown(hits[0]?.snippet ?? null)).toBe("6月12日，码头改造动工。");
    expect(hits[1]?.places.map((place) => place.primary)).toEqual([true, false]);
  });

  test.each([
    ["q=项目 码头", "全区三季度[项目]集中开工", "渔港[码头]换新装", "6月12日，[码头]改造动工。"],
    ["q=百艘", "全区三季度项目集中开工", "渔港码头换新装", "工期八个月，完工后可停靠渔船[百艘]。"],
    [
      "q=当场",
      "",
      "社区门诊开到家门口",
      "门诊设在菜场旁，配药、量血压都不用出社区。",
      "医保[当场]结算",
    ],
    ["q=为老人", "", "社区门诊开到家门口", "医生在门诊[为老人]量血压"],
  ])("%s is marked where it stands", async (address, kicker, name, snippet, ...subheadlines) => {
    const [hit] = (await listArticles(filterOf(address))).hits;
    expect([hit?.kicker ?? null, hit?.name ?? null, hit?.snippet ?? null].map(shown)).toEqual([
      kicker,
      name,
      snippet,
    ]);
    expect(hit?.subheadlines.map(shown)).toEqual(subheadlines);
  });

  test("a letter shows how it begins below whom it is to", async () => {
    const [hit] = (await listArticles(filterOf("date=1999"))).hits;
    expect([hit?.id, shown(hit?.snippet ?? null)]).toEqual(["many0000", "村口的路灯坏了。"]);
  });

  test("without a body has an empty snippet", async () => {
    const [hit] = (await listArticles(filterOf("q=⻄"))).hits;
    expect([hit?.id, hit?.snippet, hit?.date, hit?.places]).toEqual(["verse0007", [], null, []]);
  });
});

const dropped = (parameter: Dropped["parameter"], value: string) => ({ parameter, value });

describe("what to drop from a filter that finds nothing", () => {
  test.each([
    [
      "place=310107&date=2022&topic=health",
      [
        { parameter: "place", value: "310107", count: 1 },
        { parameter: "date", value: "", count: 1 },
      ],
    ],
    [
      "place=429004&q=医保",
      [
        { parameter: "place", value: "429004", count: 2 },
        { parameter: "q", value: "", count: 1 },
      ],
    ],
    ["topic=sports&from=2023-07&place=310107", [{ parameter: "topic", value: "sports", count: 2 }]],
    [
      "topic=sports&q=医保&place=650000",
      [{ ...dropped("place", "650000"), and: dropped("topic", "sports"), count: 2 }],
    ],
    [
      "place=650000&place=640000&q=无此词",
      [{ ...dropped("place", ""), and: dropped("q", ""), count: 53 }],
    ],
    [
      "place=650000&q=医保 -甲乙 -丙丁 -戊己 -庚辛 -壬癸 -子丑 -寅卯 -医保",
      [{ ...dropped("place", "650000"), and: dropped("q", ""), count: 53 }],
    ],
    ["place=650000&place=640000&topic=health", [{ ...dropped("place", ""), count: 3 }]],
    ["place=650000&date=1900&topic=sports&q=无此词", []],
  ])("%s", async (address, hints) => expect(await suggestDrops(filterOf(address))).toEqual(hints));

  test("what lets most be found comes first, and no more than six ways are told", async () => {
    // Each of the 45 ends in one of these: five in each of the first, four in each of the last.
    const ends = Array.from({ length: 10 }, (_, n) => `-${n}则`);
    const operators = ends.slice(0, 4).map((value) => dropped("operator", value));
    expect(await suggestDrops(filterOf(`place=110101&q=${ends.join(" ")}`))).toEqual([
      { ...dropped("q", ""), count: 45 },
      { ...dropped("place", "110101"), count: 8 },
      ...operators.map((one) => ({ ...one, count: 5 })),
    ]);
    const place = dropped("place", "650000");
    expect(await suggestDrops(filterOf(`place=650000&date=1999&q=${ends.join(" ")}`))).toEqual([
      { ...place, and: dropped("q", ""), count: 45 },
      { ...place, and: dropped("date", ""), count: 8 },
      ...operators.map((one) => ({ ...place, and: one, count: 5 })),
    ]);
  });

  test("nothing asked, nothing to drop", async () => {
    expect(await suggestDrops(EMPTY_FILTER)).toEqual([]);
  });
});
