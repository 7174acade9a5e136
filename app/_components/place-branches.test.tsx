import { expect, it } from "vitest";
import type { PlaceFacet } from "../../lib/queries/shapes.ts";
import { openBranches } from "./place-branches.ts";

const county = (code: string): PlaceFacet => ({
  code,
  name: code,
  level: "county",
  count: 1,
  children: [],
});
const parts = (city: string, count: number) =>
  Array.from({ length: count }, (_, at) => county(`${city.slice(0, 4)}${10 + at}`));
const city = (code: string, count: number, of: number): PlaceFacet => ({
  ...county(code),
  level: "city",
  count,
  children: parts(code, of),
});
const provinceOf = (...children: PlaceFacet[]): PlaceFacet => ({
  ...county("330000"),
  level: "province",
  children,
});
const one = city("330900", 13, 1);
const two = city("330100", 8, 2);
const opened = (tree: PlaceFacet[], chosen: string[] = []) => [...openBranches(tree, chosen)];

it("folds a city with one district, and everything in a large tree", () => {
  expect(opened([provinceOf(one, two)])).toEqual(["330000", "330100"]);
  const large = Array.from({ length: 20 }, (_, at) => city(`33${at + 10}00`, 1, 3));
  expect(opened([provinceOf(...large)])).toEqual([]);
});

it("unfolds the cities with most articles, as long as what follows stays in reach", () => {
  const cities = [city("330200", 2, 7), city("330300", 9, 6), city("330400", 1, 4)];
  expect(opened([provinceOf(...cities)])).toEqual(["330000", "330300", "330400"]);
});

it("unfolds down to what is chosen", () => {
  expect(opened([provinceOf(one, two)], ["330910"])).toContain("330900");
  expect(opened([provinceOf(one, two)], ["330900"])).toContain("330900");
  const large = Array.from({ length: 20 }, (_, at) => city(`33${at + 10}00`, 1, 3));
  expect(opened([provinceOf(...large)], ["331511"])).toEqual(["330000", "331500", "331511"]);
});
