import { describe, expect, test } from "vitest";
import type { EditionStory } from "../queries/shapes.ts";
import { layOutFront } from "./lay-out.ts";
import { splitRows } from "./rest.ts";
import type { Cell, FrontLayout } from "./shapes.ts";
import { OPINION, storyOf } from "./story-of.ts";

function storiesOf(cell: Cell): EditionStory[] {
  return cell.form === "stories" ? cell.stories.map(({ story }) => story) : [cell.story];
}

function placed(layout: FrontLayout): string[] {
  const inRows = layout.rows.flatMap((row) => row.cells.flatMap(storiesOf));
  return [...layout.whole, ...(layout.ear ? [layout.ear] : []), ...inRows, ...layout.more]
    .map(({ id }) => id)
    .sort();
}

/** An edition of all kinds: long and short, op-eds, pictures, headlines without a story. */
function edition(size: number, kind: number): EditionStory[] {
  return Array.from({ length: size }, (_, ordinal) => {
    if (kind === 1 && ordinal % 4 === 1) return storyOf(480, { ordinal, topics: OPINION });
    if (kind === 2 && ordinal % 2 === 1) {
      return storyOf(80, { ordinal, body: [{ type: "p", text: "1日，图为现场。".repeat(10) }] });
    }
    if (kind === 3 && ordinal % 3 === 0) return storyOf(0, { ordinal });
    return storyOf(120 + ((ordinal * 397) % 1100), {
      ordinal,
      headline: "标题".repeat(3 + (ordinal % 12)),
    });
  });
}

const SIZES = Array.from({ length: 16 }, (_, index) => index + 1);

describe.each(["plain", "with op-eds", "with pictures", "with bare headlines"])(
  "editions %s",
  (name) => {
    const kind = ["plain", "with op-eds", "with pictures", "with bare headlines"].indexOf(name);

    test.each(SIZES)("of %i stories: each has one place, each row five columns", (size) => {
      for (const past of [0, 1, 4]) {
        const stories = edition(size, kind);
        const layout = layOutFront(stories, past);
        expect(placed(layout)).toEqual(stories.map(({ id }) => id).sort());
        for (const [index, row] of layout.rows.entries()) {
          const columns = row.cells.reduce((sum, cell) => sum + cell.columns, 0);
          const beside = index === layout.rows.length - 1 && layout.pastColumns === 3 ? 3 : 0;
          expect(columns + beside).toBe(5);
        }
        expect(layout.pastColumns > 0).toBe(past > 0 || layout.whole.length > 0);
      }
    });
  },
);

test.each([0, 1, 2, 3])(
  "an edition of hundreds sets the heaviest and names the rest (%i)",
  (kind) => {
    const stories = edition(300, kind);
    const layout = layOutFront(stories, 4);
    expect(placed(layout)).toEqual(stories.map(({ id }) => id).sort());
    expect(layout.more.length).toBeGreaterThan(240);
    expect(layout.rows.length).toBeLessThan(24);
  },
);

test("one or two stories are printed whole, lead first", () => {
  const [light, heavy] = [storyOf(100, { ordinal: 0 }), storyOf(900, { ordinal: 1 })];
  expect(layOutFront([light, heavy], 3)).toMatchObject({ whole: [heavy, light], rows: [] });
});

test("the lead takes three columns, the second story two, both to the same foot", () => {
  const layout = layOutFront(edition(6, 0), 4);
  const [lead, second] = layout.rows[0]?.cells ?? [];
  expect(lead).toMatchObject({ columns: 3, stories: [{ rank: "lead" }] });
  expect(second).toMatchObject({ columns: 2, stories: [{ rank: "second" }] });
});

test("without a picture the ear names further stories", () => {
  const layout = layOutFront(edition(9, 0), 4);
  expect(layout.ear).toBeNull();
  expect(layout.contents).toHaveLength(5);
  expect(layOutFront(edition(9, 2), 4).contents).toEqual([]);
});

test.each([
  [0, { full: [], beside: 0 }],
  [1, { full: [], beside: 1 }],
  [2, { full: [], beside: 2 }],
  [3, { full: [3], beside: 0 }],
  [6, { full: [4], beside: 2 }],
  [7, { full: [3, 3], beside: 1 }],
  [9, { full: [4, 3], beside: 2 }],
])("%i further stories with 往期", (items, rows) => expect(splitRows(items, true)).toEqual(rows));

test.each([
  [0, []],
  [1, [1]],
  [2, [2]],
  [4, [4]],
  [5, [2, 3]],
  [7, [4, 3]],
])("%i further stories alone", (items, full) =>
  expect(splitRows(items, false)).toEqual({ full, beside: 0 }),
);
