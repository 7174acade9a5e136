import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Filter, readFilter } from "../filters.ts";
import { makeCollection, SET_UP, type ToldPage } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { suggestDrops } from "./articles.ts";
import { countFacets } from "./facets.ts";
import { findInstead } from "./instead.ts";
import { countArticles, listArticles } from "./list.ts";
import { suggest } from "./suggest.ts";
import { offerPlaces } from "./taken-for-places.ts";

/** The longest name an address asks for. */
const LONGEST = "很长".repeat(50);

const MORE: readonly ToldPage[] = [
  {
    file: "signed.txt",
    home: "330903",
    paper: "普陀报",
    articles: [
      {
        id: "column001",
        headline: "灯塔与灯塔下的人",
        section: "日月谈",
        reporters: ["单小乐", "王芳"],
        body: ["守塔人说，灯亮着就好。"],
        places: ["330903"],
        date: "2023-07-01",
      },
      {
        id: "column002",
        headline: "重庆来客",
        section: "日月谈",
        reporters: ["王芳", LONGEST, `${LONGEST}衔`],
        body: ["客人看了渔港，也看了平台。"],
        places: ["330902"],
        topics: ["culture"],
        date: "2023-07-02",
      },
    ],
  },
];

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection([...TOLD_PAGES, ...MORE]);
}, SET_UP);
afterAll(() => remove());

function filterOf(parameters: Readonly<Record<string, string>>): Filter {
  const reading = readFilter(new URLSearchParams(parameters));
  if (!reading.ok) throw new Error(reading.bad.takes.rule);
  return reading.filter;
}

async function idsOf(parameters: Readonly<Record<string, string>>): Promise<string[]> {
  const { hits, total } = await listArticles(filterOf(parameters));
  expect(total).toBe(hits.length);
  return hits.map(({ id }) => id).sort();
}

describe("operators", () => {
  test.each([
    ["门诊 -船", ["clinic002"]],
    ["-灯塔 place:普陀 date:2023-06", ["clinic002", "harbour01"]],
    ["title:医保", ["clinic002"]],
    ["title:配药", []],
    ['"服务站 设在"', []],
    ["author:王", ["column001", "column002"]],
    ["author:王芳 -灯塔", ["column002"]],
    ["-author:王芳 渔港", ["harbour01"]],
    ["place:舟山 author:王芳", ["column001", "column002"]],
    ["place:普陀", ["clinic002", "clinic005", "clinic008", "column001", "harbour01", "metro0004"]],
    ["place:普陀区 -place:上海", ["clinic002", "clinic008", "column001", "harbour01"]],
    ["place:330900 date:2023-07-02", ["column002"]],
    ["place:无此地", []],
    ["date:2022", ["clinic008"]],
    ["date:..2022", ["clinic008"]],
    ["date:2023-07..", ["clinic005", "column001", "column002", "metro0004"]],
    ["date:昨天", []],
    ["-date:2023", ["clinic008", "lotus0006", "verse0007"]],
    ["门诊 -date:2023-06", ["clinic008"]],
    ["门诊 -date:2023.. -date:..2022", []],
    ["门诊 -title:船", ["clinic002"]],
    ["place:普陀区 -place:普陀", []],
    ["topic:health -topic:民生", ["clinic005", "clinic008"]],
    ["topic:Tourism", ["column002", "festival3"]],
    ["门诊 topic:健康医保 -date:2023", ["clinic008"]],
    ["topic:天气", []],
    ["foo:bar", []],
  ])("%s", async (q, ids) => expect(await idsOf({ q, sort: "newest" })).toEqual(ids));

  test("the most relevant come first in whatever order the operators ask", async () => {
    expect(await idsOf({ q: "place:普陀 门诊" })).toEqual(["clinic002", "clinic008"]);
    expect(await idsOf({ q: "author:王芳" })).toEqual(["column001", "column002"]);
  });
});

describe("sections, papers, contributors", () => {
  test.each([
    [{ section: "日月谈" }, ["column001", "column002"]],
    [{ paper: "普陀报" }, ["clinic005", "column001", "column002", "metro0004"]],
    [{ paper: "普陀报", date: "2023-07-01", place: "330903" }, ["column001"]],
    [{ author: "单小乐" }, ["column001"]],
    [{ author: "小乐" }, []],
    [{ author: "王芳", topic: "culture" }, ["column002"]],
    [{ section: "没有的栏目" }, []],
  ] as const)("%j", async (parameters, ids) => expect(await idsOf(parameters)).toEqual(ids));

  test("are counted with all other filters, and the chosen ones whatever their number", async () => {
    const names = async (parameters: Readonly<Record<string, string>>) =>
      (await countFacets(filterOf(parameters))).names;
    expect(await names({ place: "330903", section: "日月谈" })).toEqual({
      sections: [{ name: "日月谈", count: 1 }],
      papers: [{ name: "普陀报", count: 1 }],
      authors: [
        { name: "单小乐", count: 1 },
        { name: "王芳", count: 1 },
      ],
    });
    expect((await names({ author: "王芳", date: "2022" })).authors).toEqual([
      { name: "李小红", count: 1 },
      { name: "王芳", count: 0 },
    ]);
  });

  test("each count is what choosing the name finds", async () => {
    const filter = filterOf({ place: "330900" });
    const { names } = await countFacets(filter);
    for (const kind of ["sections", "papers", "authors"] as const) {
      expect(names[kind].length).toBeGreaterThan(0);
      for (const { name, count } of names[kind]) {
        expect(await countArticles({ ...filter, [kind]: [name] })).toBe(count);
      }
    }
  });

  test("what empties a list is named with what dropping it gives", async () => {
    const two = filterOf({ section: "日月谈", author: "李小红", q: "码头" });
    expect(await suggestDrops(two)).toEqual([{ parameter: "section", value: "日月谈", count: 1 }]);
    expect(await suggestDrops(filterOf({ section: "日月谈", author: "李小红" }))).toEqual([
      { parameter: "section", value: "日月谈", count: 8 },
      { parameter: "author", value: "李小红", count: 2 },
    ]);
    expect(await suggestDrops(filterOf({ q: "渔港 -码头 -平台" }))).toEqual([
      { parameter: "q", value: "", count: 10 },
      { parameter: "operator", value: "-码头", count: 1 },
      { parameter: "operator", value: "-平台", count: 1 },
    ]);
    const traditional = filterOf({ q: "渔港 -碼頭 -平臺" });
    const { query: instead } = (await findInstead(traditional.q)) ?? {};
    expect(await suggestDrops({ ...traditional, ...(instead && { instead }) })).toEqual([
      { parameter: "q", value: "", count: 10 },
      { parameter: "operator", value: "-碼頭", count: 1 },
      { parameter: "operator", value: "-平臺", count: 1 },
    ]);
  });
});

test("no name is offered that an address cannot ask for", async () => {
  const { names } = await countFacets(filterOf({}));
  expect(names.authors.map(({ name }) => name)).toContain(LONGEST);
  expect(names.authors.map(({ name }) => name)).not.toContain(`${LONGEST}衔`);
  expect((await suggest("很长")).map(({ text }) => text)).toEqual([LONGEST]);
});

describe("what is nowhere as typed", () => {
  async function found(q: string) {
    const instead = await findInstead(q);
    if (!instead) return null;
    const list = await listArticles({ ...filterOf({ q }), instead: instead.query });
    const { replaced, taken } = instead;
    const how = replaced.map(({ as, found }) => `${as}: ${found.join(" ")}`);
    if (taken) how.push(`${taken.q} = ${taken.places.map((names) => names.join("/")).join(" + ")}`);
    return [how.join("; "), ...list.hits.map(({ id }) => id).sort()];
  }

  test.each([
    ["醫保", ["words: 医保", "clinic002", "metro0004"]],
    ["單小樂", ["authors: 单小乐", "column001"]],
    ["王芳", ["authors: 王芳", "column001", "column002"]],
    ["yugang", ["words: 渔港", "column002", "harbour01"]],
    ["chongqing", ["words: 重庆", "column002"]],
    ["cqlk 平台", ["words: 重庆来客", "column002"]],
    ["yu gang", ["words: 渔港", "column002", "harbour01"]],
    ["yúgǎng", ["words: 渔港", "column002", "harbour01"]],
    ["Yú Gǎng", ["words: 渔港", "column002", "harbour01"]],
    ["yu gang date:2023-07", ["words: 渔港", "column002"]],
    ['title:"yu gang"', ["words: 渔港", "harbour01"]],
    ["title:yugang", ["words: 渔港", "harbour01"]],
    [
      "yugang yugang yugang yugang",
      [Array(4).fill("words: 渔港").join("; "), "column002", "harbour01"],
    ],
    ["yugang yugang yugang yugang yugang", null],
    ["yugang zzz", null],
    ["xiantao", ["words: 仙桃", "lotus0006"]],
    ["taiping", null],
    [
      "zhoushan",
      [
        "places: 舟山",
        "clinic002",
        "clinic008",
        "column001",
        "column002",
        "festival3",
        "harbour01",
      ],
    ],
    ["place:xiantao", ["places: 仙桃", "lotus0006"]],
    ["author:danxiaole", ["authors: 单小乐", "column001"]],
    ["gdp", null],
    ["yg", ["words: 渔港", "column002", "harbour01"]],
    ["mz -date:2022", ["words: 门诊", "clinic002"]],
    ["渔港码头平台", null],
    ["渔港平台", ["parts: 渔港 平台", "column002"]],
    ["平台渔港", ["parts: 平台 渔港", "column002"]],
    ["漁港平臺", ["parts: 渔港 平台", "column002"]],
    ["普陀区门诊", ["parts: 普陀区 门诊", "clinic002", "clinic008"]],
    ["门诊舟山", ["parts: 门诊 舟山", "clinic002", "clinic008"]],
    ["舟山普陀门诊", ["parts: 舟山 普陀 门诊", "clinic002", "clinic008"]],
    ["上海门诊 -船", null],
    ["灯塔渔港", null],
    ["舟山龘龘", null],
    ["title:渔港码头舟山", ["parts: 渔港码头 舟山", "harbour01"]],
    ["“渔港平台”", null],
    ["place:普陀门诊", null],
    ["Health", ["topics: health", "clinic002", "clinic005", "clinic008"]],
    ["健康医保", ["topics: health", "clinic002", "clinic005", "clinic008"]],
    ["culture and tourism", ["topics: culture", "column002", "festival3"]],
    ["healthy", null],
    ["医保 渔港", null],
    ["龘龘", null],
    ["zzz", null],
    ["", null],
    ["-yugang", null],
    ["门诊 -船", null],
    ["门诊 -醫保", ["", "clinic008"]],
    ["渔港 -平臺", ["", "harbour01"]],
    ["渔港 -平臺 -碼頭", [""]],
    ["author:王芳 -author:單小樂", ["", "column002"]],
    ["yugang -平臺", ["words: 渔港", "harbour01"]],
    ["门诊 舟山", ["门诊 place:舟山 = 舟山市", "clinic002", "clinic008"]],
    ["舟山市 门诊", ["place:舟山市 门诊 = 舟山市", "clinic002", "clinic008"]],
    ["门诊 普陀", ["门诊 place:普陀 = 普陀区", "clinic002", "clinic008"]],
    ["签约 普陀", ["签约 place:普陀 = 普陀区", "clinic005"]],
    [
      "门诊 浙江省舟山市普陀区",
      ["门诊 place:浙江省舟山市普陀区 = 普陀区", "clinic002", "clinic008"],
    ],
    ["舟山 普陀 门诊", ["place:舟山 place:普陀 门诊 = 舟山市 + 普陀区", "clinic002", "clinic008"]],
    ["湖北 仙桃", ["place:湖北 place:仙桃 = 湖北省 + 仙桃市", "lotus0006"]],
    ["上海 仙桃", null],
    ["门诊 舟山 -船", ["门诊 place:舟山 -船 = 舟山市", "clinic002"]],
    ["title:渔港 舟山", ["title:渔港 place:舟山 = 舟山市", "harbour01"]],
    ["門診 舟山", ["words: 门诊; 門診 place:舟山 = 舟山市", "clinic002", "clinic008"]],
    ["签约 湖北", null],
    ["门诊 “舟山”", null],
    ["门诊 title:舟山", null],
    ["门诊 -舟山", null],
    ["门诊 舟", null],
    ["门诊 北京", null],
  ])("%j", async (q, expected) => expect(await found(q)).toEqual(expected));

  test("names taken for places ask what the box they tell asks, and quoted they are words", async () => {
    const { query } = (await findInstead("门诊 舟山")) ?? {};
    const asked = filterOf({ q: "门诊 place:舟山" });
    const taken = { ...filterOf({ q: "门诊 舟山" }), ...(query && { instead: query }) };
    expect((await listArticles(taken)).hits).toEqual((await listArticles(asked)).hits);
    expect((await countFacets(taken)).topics).toEqual((await countFacets(asked)).topics);
  });

  test("is marked as what was found", async () => {
    const instead = await findInstead("yugang");
    const query = instead?.query;
    const list = await listArticles({
      ...filterOf({ q: "yugang" }),
      ...(query && { instead: query }),
    });
    const marked = list.hits.flatMap(({ name }) => name).filter((part) => part.marked);
    expect(marked.map(({ text }) => text)).toEqual(["渔港"]);
  });
});

describe("a word that names a place is offered as one", () => {
  test.each([
    [{ q: "灯塔 人" }, null],
    [{ q: "码头 舟山", topic: "health" }, null],
    [{ q: "门诊 舟山" }, "门诊 place:舟山 2"],
    [{ q: "门诊 舟山", topic: "society" }, "门诊 place:舟山 1"],
    [{ q: "门诊 舟山", topic: "sports" }, null],
    [{ q: "门诊 -舟山" }, null],
    [{ q: "藕农 仙桃" }, null],
    [{ q: "步道 上海" }, "步道 place:上海 1"],
  ])("%j", async (parameters, offer) => {
    const { q = "", count } = (await offerPlaces(filterOf(parameters))) ?? {};
    expect(count === undefined ? null : `${q} ${count}`).toBe(offer);
  });
});

describe("while typing", () => {
  const drawn = async (q: string) =>
    (await suggest(q)).map(({ kind, text, count }) => `${kind} ${text} ${count ?? ""}`.trim());

  test.each([
    ["普", ["place 普陀区 4", "place 普陀区 2", "paper 普陀报 4"]],
    ["pu", ["place 普陀区 4", "place 普陀区 2", "paper 普陀报 4"]],
    ["pt", ["place 普陀区 4", "place 普陀区 2", "paper 普陀报 4"]],
    ["王", ["author 王芳 2"]],
    ["wangf", ["author 王芳 2"]],
    ["riyue", ["section 日月谈 2"]],
    ["健康", ["topic 健康医保 3"]],
    ["Health", ["topic 健康医保 3"]],
    ["heal", ["topic 健康医保 3"]],
    ["jkyb", ["topic 健康医保 3"]],
    ["码头", ["headline 渔港码头换新装"]],
    ["yugang", ["headline 渔港码头换新装"]],
    ["yu gang", ["headline 渔港码头换新装"]],
    ["yúgǎng", ["headline 渔港码头换新装"]],
    ["wáng f", ["author 王芳 2"]],
    ["yugangm", ["headline 渔港码头换新装"]],
    ["yugangx", []],
    ["hdyyj", ["headline 海岛音乐节本周开唱"]],
    ["mtou", []],
    ["Touris", ["topic 文化旅游 2"]],
    ["门诊", ["headline 社区门诊开到家门口", "headline 流动门诊船出海"]],
    ["", []],
    ["p", []],
    ["龘", []],
    ['" OR -', []],
  ])("%j", async (q, entries) => expect(await drawn(q)).toEqual(entries));

  test("ten at most, and none without an article", async () => {
    for (const q of ["市", "区", "s", "sh", "x", "xi", "普", "浙"]) {
      const entries = await suggest(q);
      expect(entries.length).toBeLessThanOrEqual(10);
      expect(entries.every(({ count }) => count !== 0)).toBe(true);
    }
  });
});
