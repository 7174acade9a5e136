import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  makeCollection,
  replaceCollection,
  SET_UP,
  type ToldPage,
} from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import type { PlaceMap } from "./place-shapes.ts";
import { getPlace, overviewPlaces } from "./places.ts";
import type { PlaceFacet } from "./shapes.ts";

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection(TOLD_PAGES);
}, SET_UP);
afterAll(() => remove());

/** A page whose articles are about these places, one each. */
const page = (file: string, places: readonly (readonly string[])[]): ToldPage => ({
  file,
  articles: places.map((codes, n) => ({
    id: `${file}${String(n).padStart(8, "0")}`,
    headline: `第${n}篇`,
    body: ["正文在此。"],
    places: codes,
  })),
});

const flat = (tree: readonly PlaceFacet[]): PlaceFacet[] =>
  tree.flatMap((place) => [place, ...flat(place.children)]);

const numbers = (places: readonly { readonly code: string; readonly count: number }[]) =>
  Object.fromEntries(places.map(({ code, count }) => [code, count]));

async function mapOf(code: string): Promise<PlaceMap> {
  const detail = await getPlace(code);
  if (!detail) throw new Error(`no ${code}`);
  return detail.map;
}

describe("the map of a collection in several provinces", () => {
  test("is that of the country, with the same numbers as the tree", async () => {
    const { map, tree, total, provinces } = await overviewPlaces();
    expect(map).toMatchObject({ region: null, chosen: null, outside: [], unplaced: [] });
    expect([total, provinces]).toEqual([7, ["浙江", "上海", "湖北"]]);
    expect(numbers(map?.shapes.filter(({ count }) => count > 0) ?? [])).toEqual(numbers(tree));
    const dots = map?.marks.filter(({ kind }) => kind === "dot") ?? [];
    // Cities, and 上海 as one.
    expect(numbers(dots)).toEqual({ "330900": 4, "310000": 2, "420000": 1 });
    const names = map?.marks.filter(({ kind }) => kind === "label") ?? [];
    expect(numbers(names)).toEqual(numbers(tree));
    expect(map?.corner?.islands).toMatch(/^M/);
  });

  test("has 34 provinces and 钓鱼岛", async () => {
    const { map } = await overviewPlaces();
    expect(map?.shapes).toHaveLength(34);
    expect(map?.shapes.find(({ code }) => code === "710000")?.name).toBe("台湾省");
    expect(map?.diaoyu).toMatch(/^M/);
  });
});

describe("the map of a place", () => {
  test("is its own region with its parts", async () => {
    const map = await mapOf("330900");
    expect(map).toMatchObject({ region: "舟山市", chosen: null, outside: [] });
    // 海岛音乐节 goes no further down than to the city.
    expect(map.marks.map(({ code, count, kind }) => [code, count, kind])).toEqual([
      ["330903", 3, "dot"],
      ["330900", 1, "alone"],
      ["330902", 1, "dot"],
    ]);
    expect(map.others).toHaveLength(2);
  });

  test("shows a county within its city, or its province where there is no city", async () => {
    expect(await mapOf("330903")).toMatchObject({ region: "舟山市", chosen: "330903" });
    const xiantao = await mapOf("429004");
    expect(xiantao).toMatchObject({ region: "湖北省", chosen: "429004" });
    expect(xiantao.shapes.find(({ code }) => code === "429004")).toMatchObject({
      count: 1,
      shaded: true,
    });
    expect(xiantao.marks).toMatchObject([{ code: "429004", kind: "label" }]);
  });

  test("shades the districts of a municipality", async () => {
    const map = await mapOf("310000");
    const shaded = map.shapes.filter(({ count }) => count > 0);
    expect(shaded).toMatchObject([{ code: "310107", count: 2, shaded: true }]);
  });
});

test("a place tells its namesakes, its months and what goes no further down", async () => {
  const detail = await getPlace("330903");
  expect(detail?.namesakes).toEqual([{ code: "310107", fullName: "上海市普陀区", count: 2 }]);
  expect(detail?.months).toEqual([
    { month: "2022-12", count: 1, total: 1 },
    { month: "2023-06", count: 2, total: 2 },
  ]);
  expect((await getPlace("330900"))?.own).toBe(1);
});

describe("the region shown", () => {
  test("is the province most articles are about, others standing around it", async () => {
    const home = Array.from({ length: 9 }, (_, n) => [n % 2 ? "330903" : "330110"]);
    await replaceCollection([page("a", [...home, ["310116"]])]);
    const { map, tree } = await overviewPlaces();
    expect(map?.region).toBe("浙江省");
    expect(map?.outside).toMatchObject([{ code: "310116", shortName: "上海金山", count: 1 }]);
    const [shanghai] = map?.outside ?? [];
    expect(shanghai?.x).toBeGreaterThan(0);
    expect(shanghai?.y).toBeLessThan(0);
    const marked = new Set(
      [...(map?.marks ?? []), ...(map?.shapes ?? []), ...(map?.outside ?? [])].map(
        ({ code }) => code,
      ),
    );
    const leaves = flat(tree).filter(({ children }) => children.length === 0);
    expect(leaves.every(({ code }) => marked.has(code))).toBe(true);
  });

  test("is the country when a good part lies elsewhere, or in too many places", async () => {
    await replaceCollection([page("a", [["330903"], ["330110"], ["310116"]])]);
    expect((await overviewPlaces()).map?.region).toBeNull();
    const scattered = ["310116", "320102", "340102", "350102", "360102", "370102", "410102"];
    const home = Array.from({ length: 60 }, () => ["330903"]);
    await replaceCollection([page("a", [...home, ...scattered.map((code) => [code])])]);
    expect((await overviewPlaces()).map?.region).toBeNull();
  });

  test("is a city when all is about it, and nothing when nothing is about a place", async () => {
    await replaceCollection([page("a", [["330903"], ["330902"]])]);
    expect((await overviewPlaces()).map?.region).toBe("舟山市");
    await replaceCollection([page("a", [[]])]);
    expect(await overviewPlaces()).toMatchObject({ map: null, tree: [], total: 0 });
  });

  test("names the places it has no point for", async () => {
    await replaceCollection([page("a", [["330723"], ["330723"], ["330702"]])]);
    const { map } = await overviewPlaces();
    expect(map?.unplaced).toEqual([
      { code: "330723", name: "武义县", shortName: "武义", count: 2 },
    ]);
  });
});
