import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withPlace, withTopic } from "../filter-changes.ts";
import { EMPTY_FILTER } from "../filters.ts";
import { filterOf } from "../make/filter-of.ts";
import { makeCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { countFacets } from "./facets.ts";
import { countArticles } from "./list.ts";
import { getPlace, listPlaces } from "./places.ts";
import type { PlaceFacet } from "./shapes.ts";

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection(TOLD_PAGES);
}, SET_UP);
afterAll(() => remove());

/** The tree as text: `330000 4 (330900 4 (330903 3, 330902 1))`. */
function draw(tree: readonly PlaceFacet[]): string {
  return tree
    .map(({ code, count, children }) => {
      return `${code} ${count}${children.length > 0 ? ` (${draw(children)})` : ""}`;
    })
    .join(", ");
}

const flat = (tree: readonly PlaceFacet[]): PlaceFacet[] =>
  tree.flatMap((place) => [place, ...flat(place.children)]);

describe("places", () => {
  test("are a tree that counts each article once at every level", async () => {
    expect(draw(await listPlaces())).toBe(
      "330000 4 (330900 4 (330903 3, 330902 1)), 310000 2 (310107 2), 420000 1 (429004 1)",
    );
    const { places } = await countFacets(EMPTY_FILTER);
    expect(places[0]).toMatchObject({ name: "浙江省", level: "province" });
    expect(places[0]?.children[0]).toMatchObject({ name: "舟山市", level: "city" });
    expect(places[0]?.children[0]?.children[0]).toMatchObject({ name: "普陀区", level: "county" });
  });

  test.each([
    ["topic=health", "330000 2 (330900 2 (330903 2, 330902 1)), 310000 1 (310107 1)"],
    ["topic=health&place=310107", "330000 2 (330900 2 (330903 2, 330902 1)), 310000 1 (310107 1)"],
    ["q=医保", "310000 1 (310107 1), 330000 1 (330900 1 (330902 1, 330903 1))"],
    ["date=2022", "330000 1 (330900 1 (330903 1))"],
    ["q=无此词", ""],
  ])("of %s leave the place itself out", async (address, tree) => {
    expect(draw((await countFacets(filterOf(address))).places)).toBe(tree);
  });
});

describe("topics", () => {
  test.each([
    ["place=330903", "health 2, economy 1, society 1, transport 1"],
    ["place=330903&topic=economy", "health 2, economy 1, society 1, transport 1"],
    ["place=330903&date=2022", "health 1"],
    ["q=无此词", ""],
  ])("of %s leave the topic itself out, most first", async (address, topics) => {
    const facets = await countFacets(filterOf(address));
    expect(facets.topics.map(({ slug, count }) => `${slug} ${count}`).join(", ")).toBe(topics);
  });
});

describe("months", () => {
  test.each([
    ["", "2022-12 1/1, 2023-06 3/3, 2023-07 2/2"],
    ["date=2022&topic=health", "2022-12 1/1, 2023-06 1/3, 2023-07 1/2"],
    ["from=2023-07&q=医保&place=330900", "2022-12 0/1, 2023-06 1/3"],
    ["place=429004", ""],
  ])("of %s leave the dates out and say how many there are in all", async (address, months) => {
    const facets = await countFacets(filterOf(address));
    expect(
      facets.months.map(({ month, count, total }) => `${month} ${count}/${total}`).join(", "),
    ).toBe(months);
  });
});

test("every count is what the list gives when the value is chosen", async () => {
  for (const address of ["", "topic=health", "place=330903", "q=医保", "date=2023&topic=society"]) {
    const filter = filterOf(address);
    const { places, topics } = await countFacets(filter);
    for (const { code, count } of flat(places)) {
      expect(await countArticles(withPlace({ ...filter, places: [] }, code))).toBe(count);
    }
    for (const { slug, count } of topics) {
      expect(await countArticles(withTopic({ ...filter, topics: [] }, slug))).toBe(count);
    }
  }
});

describe("one place", () => {
  test("knows what it lies in, its parts and its newest articles", async () => {
    const city = await getPlace("330900");
    expect(city).toMatchObject({
      place: { code: "330900", fullName: "浙江省舟山市", shortName: "舟山" },
      level: "city",
      ancestors: [{ code: "330000" }],
      total: 4,
    });
    expect(draw(city?.children ?? [])).toBe("330903 3, 330902 1");
    expect(city?.latest.map(({ id }) => id)).toEqual([
      "harbour01",
      "clinic002",
      "festival3",
      "clinic008",
    ]);
  });

  test("that nothing names is null", async () => {
    expect(await getPlace("650000")).toBeNull();
  });
});
