import { expect, it } from "vitest";
import type { PlaceFacet } from "../../lib/queries/shapes.ts";
import { countPlaces, isOpen } from "./place-branches.ts";

const county = (code: string): PlaceFacet => ({
  code,
  name: code,
  level: "county",
  count: 1,
  children: [],
});
const city = (code: string, children: PlaceFacet[]): PlaceFacet => ({
  ...county(code),
  level: "city",
  children,
});
const one = city("330900", [county("330903")]);
const two = city("330100", [county("330102"), county("330182")]);
const province: PlaceFacet = { ...county("330000"), level: "province", children: [one, two] };

it("counts every level", () => {
  expect(countPlaces([province])).toBe(6);
});

it("folds a city with one district, and everything in a large tree", () => {
  expect(isOpen(province, [], 6)).toBe(true);
  expect(isOpen(two, [], 6)).toBe(true);
  expect(isOpen(one, [], 6)).toBe(false);
  expect([province, two, one].some((place) => isOpen(place, [], 600))).toBe(false);
});

it("unfolds down to what is chosen", () => {
  expect(isOpen(province, ["330903"], 600)).toBe(true);
  expect(isOpen(one, ["330903"], 600)).toBe(true);
  expect(isOpen(two, ["330903"], 600)).toBe(false);
  expect(isOpen(one, ["330900"], 600)).toBe(true);
});
