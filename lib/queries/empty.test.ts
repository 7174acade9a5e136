import { afterAll, beforeAll, expect, test } from "vitest";
import { EMPTY_FILTER } from "../filters.ts";
import { makeCollection, SET_UP } from "../make/told-collection.ts";
import { getArticle, listArticles, suggestDrops } from "./articles.ts";
import { dataVersion } from "./data-version.ts";
import { editionCalendar } from "./edition-calendar.ts";
import { newestEdition, pastEditions } from "./editions.ts";
import { countFacets } from "./facets.ts";
import { getPlace, listPlaces } from "./places.ts";

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection([]);
}, SET_UP);
afterAll(() => remove());

test("an empty collection answers every question", async () => {
  const searching = { ...EMPTY_FILTER, q: "医保", sort: "relevance" as const };
  expect(await listArticles(EMPTY_FILTER)).toEqual({ total: 0, pages: 1, hits: [] });
  expect(await listArticles(searching)).toEqual({ total: 0, pages: 1, hits: [] });
  expect(await suggestDrops(searching)).toEqual([]);
  expect(await countFacets(EMPTY_FILTER)).toEqual({
    places: [],
    topics: [],
    months: [],
    names: { sections: [], papers: [], authors: [] },
  });
  expect(await newestEdition()).toBeNull();
  expect(await pastEditions([], 9)).toEqual({ all: 0, editions: [] });
  expect(await editionCalendar(2023)).toEqual({ months: [], year: null, ofYear: [], loose: [] });
  expect(await listPlaces()).toEqual([]);
  expect(await getPlace("330903")).toBeNull();
  expect(await getArticle("harbour01")).toBeNull();
  expect(await dataVersion()).toBe(0);
});
