import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Prisma } from "../db/generated/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import { EMPTY_FILTER, type Filter, readFilter } from "../filters.ts";
import { makeCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { orderedIdsSql } from "./list-sql.ts";

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection(TOLD_PAGES);
}, SET_UP);
afterAll(() => remove());

function filterOf(address: string): Filter {
  const asked = readFilter(new URLSearchParams(address));
  if (!asked.ok) throw new Error(asked.bad.takes.rule);
  return asked.filter;
}

/** How SQLite means to run a statement, a step a line. */
const planOf = inOneReading(async (sql: Prisma.Sql): Promise<string> => {
  const steps = await reading().$queryRaw<{ detail: string }[]>(
    Prisma.sql`EXPLAIN QUERY PLAN ${sql}`,
  );
  return steps.map(({ detail }) => detail).join("\n");
});

const idsOf = inOneReading(async (sql: Prisma.Sql): Promise<string[]> => {
  const rows = await reading().$queryRaw<{ id: string }[]>(sql);
  return rows.map(({ id }) => id);
});

const FEW = 19;
const MANY = 1_000_000;

const BY_PLACE = /SEARCH part USING COVERING INDEX ArticlePlace_code_articleId_idx \(code>/;
const BY_TOPIC = /SEARCH part USING COVERING INDEX ArticleTopic_slug_articleId_idx \(slug=/;

describe("few articles", () => {
  test.each([
    ["place=330903", BY_PLACE],
    ["place=330000&place=310107", /MULTI-INDEX OR(\n.*)*ArticlePlace_code_articleId_idx/],
    ["place=330903&sort=oldest", BY_PLACE],
    ["topic=health", BY_TOPIC],
    ["topic=health&topic=law&place=330903", BY_PLACE],
  ])("of %s are fetched by the index", async (address, index) => {
    const plan = await planOf(orderedIdsSql(filterOf(address), FEW));
    expect(plan).toMatch(index);
    expect(plan).not.toMatch(/SCAN (a|part)\b/);
  });

  test.each([
    ["place=330000&date=2023-06", /SEARCH a USING .*Article_dateValue_number_idx \(dateValue>/],
    ["place=330000&q=医保", /SCAN ArticleSearch VIRTUAL TABLE/],
  ])("of %s are found by what narrows more", async (address, index) => {
    const plan = await planOf(orderedIdsSql(filterOf(address), FEW));
    expect(plan).toMatch(index);
    expect(plan).not.toMatch(/SCAN (a|part)\b/);
  });
});

describe("the newest of many", () => {
  test.each(["", "place=330000", "topic=health", "place=330000&topic=health"])(
    "%j are met walking along the numbers, and nothing is sorted",
    async (address) => {
      const plan = await planOf(orderedIdsSql(filterOf(address), MANY));
      expect(plan).toMatch(/^SCAN a USING INDEX Article_number_key/);
      expect(plan).not.toMatch(/TEMP B-TREE|SCAN part/);
    },
  );

  test("all articles are walked however few they are", async () => {
    const plan = await planOf(orderedIdsSql(EMPTY_FILTER, FEW));
    expect(plan).toBe("SCAN a USING INDEX Article_number_key");
  });

  test("of some dates are met walking back along their range", async () => {
    const plan = await planOf(orderedIdsSql(filterOf("from=2023&place=330000"), MANY));
    expect(plan).toMatch(/^SEARCH a USING INDEX Article_dateValue_number_idx \(dateValue>/);
    expect(plan).not.toMatch(/TEMP B-TREE/);
  });
});

describe("articles with certain words", () => {
  test("are met walking back along the index, and nothing is sorted", async () => {
    for (const address of ["q=医保", "q=医", "q=医保&topic=health"]) {
      const filter = filterOf(`${address}&sort=newest`);
      const plan = await planOf(orderedIdsSql(filter, MANY, { limit: 20, offset: 0 }));
      expect(plan).toMatch(/SCAN Article(Search|Characters) VIRTUAL TABLE/);
      const inside = plan.slice(0, plan.indexOf("SCAN found"));
      expect(inside).not.toMatch(/TEMP B-TREE/);
    }
  });

  test("are the same, few or many", async () => {
    for (const words of ["医保", "配药 门诊", "门", "门 医保 -船", "-船", "社区 医"]) {
      for (const more of ["", "&place=330000", "&from=2023"]) {
        const filter = filterOf(`q=${words}${more}&sort=newest`);
        const few = await idsOf(orderedIdsSql(filter, FEW));
        expect(await idsOf(orderedIdsSql(filter, MANY)), words + more).toEqual(few);
        for (const total of [FEW, MANY]) {
          const best = await idsOf(orderedIdsSql({ ...filter, sort: "relevance" }, total));
          expect(best.toSorted(), words + more).toEqual(few.toSorted());
        }
      }
    }
  });

  test("with a single character in a headline come before others with it", async () => {
    expect(await idsOf(orderedIdsSql(filterOf("q=约"), FEW))).toEqual(["clinic005"]);
    expect(await idsOf(orderedIdsSql(filterOf("q=门"), FEW))).toEqual(["clinic002", "clinic008"]);
    expect(await idsOf(orderedIdsSql(filterOf("q=海"), FEW))).toEqual(["festival3", "clinic008"]);
    expect(await idsOf(orderedIdsSql(filterOf("q=船"), FEW))).toEqual(["clinic008", "harbour01"]);
  });
});

test("the best of many come page by page as they come together", async () => {
  for (const address of ["q=医保", "q=海", "q=门诊 配药"]) {
    const all = await idsOf(orderedIdsSql(filterOf(address), MANY));
    const pages = [0, 1, 2, 3].map((offset) =>
      idsOf(orderedIdsSql(filterOf(address), MANY, { limit: 1, offset })),
    );
    expect((await Promise.all(pages)).flat(), address).toEqual(all.slice(0, 4));
  }
  // The newest of those with the words in their headlines, then the others.
  expect(await idsOf(orderedIdsSql(filterOf("q=医保"), MANY))).toEqual(["clinic002", "metro0004"]);
  expect(await idsOf(orderedIdsSql(filterOf("q=门诊"), MANY))).toEqual(["clinic002", "clinic008"]);
  expect(await idsOf(orderedIdsSql(filterOf("q=码头 改造"), MANY))).toEqual(["harbour01"]);
});

test.each([
  "place=330900",
  "topic=health",
  "place=330902&place=429004&topic=health",
  "place=650000",
])("%s gives the same articles in the same order both ways", async (address) => {
  const filter = filterOf(address);
  const few = await idsOf(orderedIdsSql(filter, FEW));
  expect(await idsOf(orderedIdsSql(filter, MANY))).toEqual(few);
});
