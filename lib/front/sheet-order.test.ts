import { expect, test } from "vitest";
import { placeOnSheet, sheetOrder } from "./sheet-order.ts";
import { OPINION, storyOf } from "./story-of.ts";

const idsOf = (stories: readonly { readonly id: string }[]) => stories.map(({ id }) => id);

const BRIEF = storyOf(700, { id: "brief", ordinal: 0 });
const OP_ED = storyOf(900, { id: "op-ed", ordinal: 1, topics: OPINION });
const SECOND = storyOf(1500, { id: "second", ordinal: 2 });
const LEAD = storyOf(2500, { id: "lead", ordinal: 3 });
const SHEET = [BRIEF, OP_ED, SECOND, LEAD];

test("reading goes from the lead on, wherever the page had it", () => {
  expect(idsOf(sheetOrder(SHEET))).toEqual(["lead", "second", "op-ed", "brief"]);
});

test("every story is met once, in an edition of any size", () => {
  for (const size of [0, 1, 2, 3, 7, 12, 60]) {
    const stories = Array.from({ length: size }, (_, ordinal) =>
      storyOf((ordinal * 137) % 900, {
        id: `of${ordinal}`,
        ordinal,
        topics: ordinal % 5 === 4 ? OPINION : [],
      }),
    );
    expect(idsOf(sheetOrder(stories)).sort()).toEqual(idsOf(stories).sort());
  }
});

test("the ends of the sheet have one neighbour, what lies between has two", () => {
  expect(placeOnSheet(SHEET, "lead")).toMatchObject({ position: 1, previous: null });
  expect(placeOnSheet(SHEET, "second")).toEqual({
    position: 2,
    previous: { id: "lead", name: LEAD.name },
    next: { id: "op-ed", name: OP_ED.name },
  });
  expect(placeOnSheet(SHEET, "brief")).toMatchObject({ position: 4, next: null });
});

test("a story of another sheet has no place on it", () => {
  expect(placeOnSheet(SHEET, "elsewhere")).toEqual({ position: 0, previous: null, next: null });
});
