import { expect, it } from "vitest";
import { headlineUnder, learnLeadIn } from "./learn-lead-in.ts";

const WORDS = [..."山河桥田船灯溪"];
const UNDER = WORDS.flatMap((word) => WORDS.map((other) => word + other));

/** Meetings lead in to what is said there; roads are the news, and amounts follow. */
const HEADS = UNDER.flatMap((word) => [
  { lines: [`${word}乡座谈会召开`, `守好一方${word}水`], at: 1 },
  { lines: [`${word}乡公路通了`, "全程八公里"], at: 0 },
  { lines: [`${word}乡座谈会召开`, `管好一方${word}水`, "投资九百万元"], at: 1 },
]);

it("learns which line is the headline from heads that tell", () => {
  const weights = learnLeadIn(HEADS);
  expect(headlineUnder(weights, ["谷乡座谈会召开", "护好一方谷水"])).toBe(1);
  expect(headlineUnder(weights, ["谷乡公路通了", "全程六公里"])).toBe(0);
  expect(headlineUnder(weights, ["谷乡座谈会召开", "护好一方谷水", "投资六百万元"])).toBe(1);
  expect(weights.get("lamount")).toBeLessThan(0);
});

it("keeps no weight of a character that few heads have", () => {
  const rare = { lines: ["鲸落座谈会召开", "守好一方鲸落"], at: 1 };
  const names = [...learnLeadIn([...HEADS, rare]).keys()];
  expect(names).toContain("u召");
  expect(names).not.toContain("u鲸");
});
