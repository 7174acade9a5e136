import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../db/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import { inTransaction } from "../db/transaction.ts";
import { dropSource } from "../db/write.ts";
import type { Filter } from "../filters.ts";
import { filterOf } from "../make/filter-of.ts";
import { loadPage, makeCollection, replaceCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { whereOf } from "./conditions.ts";
import { facetColumns } from "./facet-columns.ts";
import { countFacets } from "./facets.ts";
import { findIds } from "./list.ts";
import { sift } from "./sift.ts";
import { siftNumbers } from "./sift-numbers.ts";

const ALL = { limit: -1, offset: 0 };

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection(TOLD_PAGES);
}, SET_UP);
afterAll(() => remove());

/** How many articles the columns give, and how many the tables do. */
const bothWays = inOneReading(async (filter: Filter) => {
  const rows = await reading().$queryRaw<unknown[]>`
    SELECT 1 FROM "Article" a WHERE ${whereOf(filter)}`;
  const { total } = await siftNumbers(filter, "newest", { limit: 0, offset: 0 });
  expect(total).toBe((await sift(filter)).total);
  return { columns: total, tables: rows.length };
});

const ADDRESSES = [
  "",
  "place=330000",
  "place=330902&place=310107",
  "topic=health&topic=rural",
  "author=李小红",
  "paper=普陀报",
  "section=要闻",
  "date=2023-06-13",
  "from=2023-07",
  "to=2023-06",
  "to=2023-06&place=330900&topic=health",
  "q=医保",
  "q=医",
  "q=-医保",
  "q=医保&place=310107",
  "q=author:李",
  "q=place:普陀 -topic:health",
  "q=date:2023 门诊",
  "q=无此词",
];

test.each(ADDRESSES)(
  "%s finds as many articles in the columns as in the tables",
  async (address) => {
    const { columns, tables } = await bothWays(filterOf(address));
    expect(columns).toBe(tables);
  },
);

test("where the newest day is gone, the days before it are counted", async () => {
  const months = async () => (await countFacets(filterOf(""))).months.map(({ month }) => month);
  expect(await months()).toEqual(["2022-12", "2023-06", "2023-07"]);
  const db = openDatabase();
  await inTransaction(db, (tx) => dropSource(tx, "shanghai.txt"));
  expect(await months()).toEqual(["2022-12", "2023-06"]);
  expect(await bothWays(filterOf(""))).toEqual({ columns: 6, tables: 6 });
  await inTransaction(db, (tx) => dropSource(tx, "hubei.txt"));
  expect(await months()).toEqual(["2022-12", "2023-06"]);
  await db.$disconnect();
  await replaceCollection(TOLD_PAGES);
});

test("what is loaded is counted at once, and what is gone no more", async () => {
  const [first, ...others] = TOLD_PAGES;
  if (!first) throw new Error("no page is told");
  expect(await bothWays(filterOf(""))).toEqual({ columns: 8, tables: 8 });
  await replaceCollection(others);
  expect(await bothWays(filterOf(""))).toEqual({ columns: 5, tables: 5 });
  await replaceCollection([first]);
  expect(await bothWays(filterOf("place=330900"))).toEqual({ columns: 3, tables: 3 });
  expect(await bothWays(filterOf("place=310107"))).toEqual({ columns: 0, tables: 0 });
  await replaceCollection([]);
  expect(await bothWays(filterOf(""))).toEqual({ columns: 0, tables: 0 });
});

test("the first day of 1900 is a day, and an undated article is of none", async () => {
  const told = (id: string, date?: string) => ({ id, headline: id, ...(date && { date }) });
  const articles = [
    told("newyear1", "1900-01-01"),
    told("undated1"),
    told("century1", "1899-12-31"),
    told("another1", "2023-06-13"),
  ];
  await replaceCollection([{ file: "old.txt", articles }]);
  const idsOf = async (address: string) => (await findIds(filterOf(address), ALL)).ids;
  expect(await idsOf("date=1900-01-01")).toEqual(["newyear1"]);
  expect(await idsOf("to=1999&sort=newest")).toEqual(["newyear1", "century1"]);
  expect(await idsOf("sort=newest")).toEqual(["another1", "newyear1", "century1", "undated1"]);
  expect(await idsOf("sort=oldest")).toEqual(["century1", "newyear1", "another1", "undated1"]);
  expect((await countFacets(filterOf(""))).months).toEqual([
    { month: "1899-12", count: 1, total: 1 },
    { month: "1900-01", count: 1, total: 1 },
    { month: "2023-06", count: 1, total: 1 },
  ]);
  expect(await bothWays(filterOf("date=1900"))).toEqual({ columns: 1, tables: 1 });
  await replaceCollection([{ file: "old.txt", articles: [told("undated1")] }]);
  expect((await countFacets(filterOf(""))).months).toEqual([]);
  expect(await bothWays(filterOf("from=1900"))).toEqual({ columns: 0, tables: 0 });
});

test("values that no article has any more are not held for ever", async () => {
  const day = (file: string, date: string, names: string[]) => ({
    file,
    articles: names.map((name, i) => ({
      id: `${date.replaceAll("-", "")}${i}`,
      headline: name,
      reporters: [name],
      date,
    })),
  });
  const stays = day("stays.txt", "2023-06-13", ["张稳", "李定", "王常"]);
  const authors = async () => (await inOneReading(facetColumns)()).values.authors.length;
  for (let load = 0; load < 8; load++) {
    const names = Array.from({ length: 5 }, (_, i) => `记者${load}之${i}`);
    const changes = day("changes.txt", "2023-07-01", names);
    if (load === 0) await replaceCollection([stays, changes]);
    else await loadPage(changes);
    expect(await authors()).toBeLessThanOrEqual(2 * (3 + 5) + 5);
    for (const [name, total] of [
      ["王常", 1],
      [`记者${load}之4`, 1],
      [`记者${load - 1}之4`, 0],
    ] as const)
      expect(await bothWays(filterOf(`author=${name}`))).toEqual({ columns: total, tables: total });
    const counted = (await countFacets(filterOf(""))).names.authors.map(({ name }) => name);
    expect(counted.toSorted()).toEqual([...names, "张稳", "李定", "王常"].toSorted());
  }
});
