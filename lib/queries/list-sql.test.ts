import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Prisma } from "../db/generated/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import type { Filter } from "../filters.ts";
import { filterOf } from "../make/filter-of.ts";
import { makeCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { readQuery } from "../search/grammar.ts";
import { textsOf } from "./conditions.ts";
import { findIds } from "./list.ts";
import { newestSql, rankedSql } from "./list-sql.ts";
import { leadingMatch, type TextMatch } from "./text-conditions.ts";

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection(TOLD_PAGES);
}, SET_UP);
afterAll(() => remove());

function matchOf(filter: Filter): TextMatch {
  const match = leadingMatch(textsOf(filter));
  if (!match) throw new Error(`${filter.q} asks for no word`);
  return match;
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
const ALL = { limit: -1, offset: 0 };
const PAGE = { limit: 20, offset: 0 };

/** What a filter finds best first, if it were so many. */
const ranked = (address: string, total: number, window = ALL) => {
  const filter = filterOf(address);
  return idsOf(rankedSql(filter, matchOf(filter), total, window));
};

test.each(["q=医保", "q=医"])(
  "%s: the newest are read back along the index, unsorted",
  async (address) => {
    const plan = await planOf(newestSql(matchOf(filterOf(address)), PAGE));
    expect(plan).toMatch(/SCAN Article(Search|Characters) VIRTUAL TABLE/);
    expect(plan.slice(0, plan.indexOf("SCAN found"))).not.toMatch(/TEMP B-TREE/);
  },
);

test("of many, a page costs no more than itself: nothing is sorted but what is shown", async () => {
  for (const address of ["q=医保", "q=医", "q=医保&topic=health"]) {
    const filter = filterOf(address);
    const plan = await planOf(rankedSql(filter, matchOf(filter), MANY, PAGE));
    const walks = plan.match(/SCAN Article\w+ VIRTUAL TABLE[\s\S]*?(?=SCAN \(subquery)/g);
    expect(walks).toHaveLength(2);
    expect(walks?.join("")).not.toMatch(/TEMP B-TREE/);
  }
});

test("whatever the order and however many, the same are found", async () => {
  for (const words of ["医保", "配药 门诊", "门", "门 医保 -船", "社区 医"]) {
    for (const more of ["", "&place=330000", "&from=2023", "&author=李小红&topic=health"]) {
      const address = `q=${words}${more}`;
      const newest = await findIds(filterOf(`${address}&sort=newest`), ALL);
      const oldest = await findIds(filterOf(`${address}&sort=oldest`), ALL);
      expect(newest.total).toBe(newest.ids.length);
      expect(oldest.ids.toSorted(), address).toEqual(newest.ids.toSorted());
      for (const total of [FEW, MANY])
        expect((await ranked(address, total)).toSorted(), address).toEqual(newest.ids.toSorted());
    }
  }
});

describe("the best", () => {
  test("with a single character have it in a headline", async () => {
    expect(await ranked("q=约", FEW)).toEqual(["clinic005"]);
    expect(await ranked("q=门", FEW)).toEqual(["clinic002", "clinic008"]);
    expect(await ranked("q=海", FEW)).toEqual(["festival3", "clinic008"]);
    expect(await ranked("q=船", FEW)).toEqual(["clinic008", "harbour01"]);
  });

  test("of many are the newest with the words in their headlines, then the others", async () => {
    expect(await ranked("q=医保", MANY)).toEqual(["clinic002", "metro0004"]);
    expect(await ranked("q=门诊", MANY)).toEqual(["clinic002", "clinic008"]);
    expect(await ranked("q=码头 改造", MANY)).toEqual(["harbour01"]);
  });

  test("with a word that may be short or long have it in a headline, whatever else is asked", async () => {
    const found = async (texts: string[], address = "", window = ALL) => {
      const [term] = readQuery(texts[0] ?? "").terms;
      const instead = { terms: term ? [{ ...term, texts }] : [], dates: [] };
      const filter = { ...filterOf(`q=x&sort=relevance${address}`), instead };
      const { total, ids } = await findIds(filter, window);
      if (window === ALL) expect(total).toBe(ids.length);
      return ids;
    };
    const all = await found(["门诊", "船"]);
    expect(all).toEqual(["clinic002", "clinic008", "harbour01"]);
    expect(await found(["门诊", "船"], "&topic=health")).toEqual(["clinic002", "clinic008"]);
    const pages = all.map((_, offset) => found(["门诊", "船"], "", { limit: 1, offset }));
    expect((await Promise.all(pages)).flat()).toEqual(all);
  });

  test("of many come page by page as they come together", async () => {
    for (const address of ["q=医保", "q=海", "q=门诊 配药"]) {
      const all = await ranked(address, MANY);
      const pages = [0, 1, 2, 3].map((offset) => ranked(address, MANY, { limit: 1, offset }));
      expect((await Promise.all(pages)).flat(), address).toEqual(all.slice(0, 4));
    }
  });
});
