import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../db/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import { withPlace, withQuery, withTopic } from "../filter-changes.ts";
import { EMPTY_FILTER } from "../filters.ts";
import { makeCollection, replaceCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { getArticle, getSourcePage, listArticles, suggestDrops } from "./articles.ts";
import { dataVersion, dataVersionNow } from "./data-version.ts";
import { editionCalendar } from "./edition-calendar.ts";
import { editionsOf, newestEdition } from "./editions.ts";
import { countFacets } from "./facets.ts";
import { getPlace, listPlaces } from "./places.ts";

/** One page of the collection, its articles fewer and otherwise told. */
const OTHER_PAGES = TOLD_PAGES.slice(0, 1).map((page) => ({
  ...page,
  articles: page.articles.slice(1).map((told) => ({ ...told, topics: ["health"] })),
}));

const ROUNDS = 6;

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection(TOLD_PAGES);
}, SET_UP);
afterAll(() => remove());

const QUERIES: readonly (() => Promise<unknown>)[] = [
  () => listArticles(EMPTY_FILTER),
  () => listArticles(withQuery(EMPTY_FILTER, "医")),
  () => listArticles(withPlace(EMPTY_FILTER, "330900")),
  () => countFacets(withTopic(EMPTY_FILTER, "health")),
  () => suggestDrops(withTopic(withPlace(EMPTY_FILTER, "330902"), "economy")),
  () => getArticle("clinic002"),
  () => getSourcePage("clinic002"),
  () => newestEdition(),
  () => editionsOf("2023-06-13"),
  () => editionCalendar(null),
  () => listPlaces(),
  () => getPlace("330900"),
];

/** What a query gives, to be compared; an edition gets another number each time it is made. */
async function answerOf(query: () => Promise<unknown>): Promise<string> {
  return JSON.stringify(await query(), (key, value) =>
    key === "id" && typeof value === "number" ? "edition" : value,
  );
}

function answers(): Promise<string[]> {
  return Promise.all(QUERIES.map(answerOf));
}

test(
  "a query sees one collection or the next, whole, while they replace each other",
  async () => {
    const collections = [TOLD_PAGES, OTHER_PAGES];
    const allowed: string[][] = QUERIES.map(() => []);
    for (const pages of collections) {
      await replaceCollection(pages);
      for (const [i, answer] of (await answers()).entries()) allowed[i]?.push(answer);
    }
    let replacing = true;
    const replace = async () => {
      for (let round = 0; round < ROUNDS; round++) {
        for (const pages of collections) await replaceCollection(pages);
      }
      replacing = false;
    };
    const seen = QUERIES.map(() => new Set<string>());
    const read = async () => {
      while (replacing) {
        for (const [i, answer] of (await answers()).entries()) seen[i]?.add(answer);
      }
    };
    await Promise.all([replace(), read()]);
    for (const [i, found] of seen.entries()) {
      expect(allowed[i]).toEqual(expect.arrayContaining([...found]));
    }
    // Both were met, so the replacing did happen between the readings.
    expect(seen[0]?.size).toBe(2);
  },
  SET_UP,
);

test("what is asked outside a reading is refused, not answered from several states", () => {
  expect(() => reading()).toThrow("outside inOneReading");
});

test("a reading that began before a load hides the new version from who does not wait for it", async () => {
  const before = await dataVersion();
  const writer = openDatabase();
  const move = () => writer.dataVersion.update({ where: { id: 1 }, data: { version: before + 1 } });
  const older = inOneReading(async () => {
    await reading().article.count();
    await move();
    return dataVersion();
  })();
  // asked before the load, and answered after the reading that it came in
  const newer = dataVersionNow();
  expect(await older).toBe(before);
  expect(await newer).toBe(before + 1);
  await writer.$disconnect();
});
