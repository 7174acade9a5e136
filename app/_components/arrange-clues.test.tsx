import { expect, it } from "vitest";
import type { ShownEvidence } from "../../lib/queries/shapes.ts";
import { arrangeClues } from "./arrange-clues.ts";

const clues = (pattern: string): ShownEvidence[] =>
  [...pattern].map((sign, at) => ({
    field: "place",
    value: "330903",
    span: [at, at + 1],
    rule: "short-name",
    text: "普陀",
    rejected: sign === "x",
    context: [],
    story: null,
  }));
const signs = (list: readonly ShownEvidence[]) =>
  list.map((clue) => (clue.rejected ? "x" : "o")).join("");

it.each([
  ["oxo", "oox", ""],
  ["xoooo", "oooox", ""],
  ["xoooxoxo", "oooxx", "oox"],
  ["", "", ""],
])("%s shows %s and folds %s", (all, shown, folded) => {
  const arranged = arrangeClues(clues(all));
  expect([signs(arranged.shown), signs(arranged.folded)]).toEqual([shown, folded]);
});

it("lets every place have its first clue before any has its second", () => {
  const [a, b, c, d] = clues("oooo");
  const order = [a, b, c, d].flatMap((clue, n) =>
    clue ? [{ ...clue, value: n < 3 ? "330903" : "330182" }] : [],
  );
  expect(arrangeClues(order).shown.map((clue) => clue.value)).toEqual([
    "330903",
    "330182",
    "330903",
    "330903",
  ]);
});
