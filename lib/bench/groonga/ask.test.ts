import { expect, test } from "vitest";
import { commandFor, readAnswer } from "./ask.ts";

test("every word is a phrase of its own", () => {
  const { searchParams } = new URL(commandFor("newest", "医保 船"), "http://groonga");
  expect(searchParams.get("query")).toBe('"医保" "船"');
});

test("an answer gives the number, the ids, the values with their numbers and the time", () => {
  const found = '[[7],[["id","ShortText"]],["a1"],["b2"]]';
  expect(readAnswer(`[[0,1795885777.2,0.0015],[${found}]]`)).toEqual({
    total: 7,
    ids: ["a1", "b2"],
    milliseconds: 1.5,
  });
  const columns = '[["_key","ShortText"],["_nsubrecs","Int32"]]';
  const topics = `{"topics":[[2],${columns},["health",4],["rural",3]]}`;
  expect(readAnswer(`[[0,1795885777.2,0.0015],[${found},${topics}]]`).facets).toEqual({
    places: [],
    topics: [
      ["health", 4],
      ["rural", 3],
    ],
    papers: [],
  });
});

test("what could not be done is no answer", () => {
  expect(() => readAnswer('[[-22,1795885777.2,0.0001,"no such table"]]')).toThrow("no such table");
});
