/** Rows for the stories after the first ranks, and the place of 往期 under or beside them. */
import type { EditionStory } from "../queries/shapes.ts";
import { countLines, isShortPoem } from "./cut.ts";
import { place, wholeHeight } from "./fill.ts";
import { type HeadlineSize, LINE, setHead } from "./measure.ts";
import type { Cell, Columns, Row } from "./shapes.ts";
import { isPhotoNews, weigh } from "./weigh.ts";

/** Text of a further story: 12 lines, that is 168 characters in one column and 336 in two. */
const REST_LINES = 12;
const HEAVY = 30;

/** Stories that stand together in one cell; those without a body are gathered in one. */
type Item = readonly [EditionStory, ...EditionStory[]];

/** Rows for what is left of an edition, and how many columns 往期 takes at their end. */
export function arrangeRest(
  queue: readonly EditionStory[],
  boxes: readonly EditionStory[],
  pastEditions: number,
): { rows: Row[]; pastColumns: 0 | 3 | 5 } {
  const items = gatherItems(queue, boxes);
  const { full, beside } = splitRows(items.length, pastEditions > 0);
  const rows: Row[] = [];
  let next = 0;
  for (const size of full) {
    rows.push(fillRow(items.slice(next, next + size), rows.length % 2 === 1));
    next += size;
  }
  if (beside === 0) return { rows, pastColumns: pastEditions > 0 ? 5 : 0 };
  rows.push(fillLastRow(items.slice(next), pastEditions));
  return { rows, pastColumns: 3 };
}

function gatherItems(queue: readonly EditionStory[], boxes: readonly EditionStory[]): Item[] {
  const items = queue.filter((story) => story.body.length > 0).map((story): Item => [story]);
  items.splice(1, 0, ...boxes.map((story): Item => [story]));
  const [first, ...more] = queue.filter((story) => story.body.length === 0);
  if (first) items.push([first, ...more]);
  return items;
}

/**
 * How many items go in each full row, and how many beside 往期 in the last.
 *
 * `splitRows(7, true)` → `{ full: [3, 3], beside: 1 }`
 */
export function splitRows(items: number, past: boolean): { full: number[]; beside: number } {
  const rest = items % 3;
  const threes = (count: number) => Array<number>(count).fill(3);
  if (!past) {
    if (rest === 1 && items > 1) return { full: [4, ...threes((items - 4) / 3)], beside: 0 };
    return { full: [...(rest > 0 ? [rest] : []), ...threes((items - rest) / 3)], beside: 0 };
  }
  if (rest > 0) return { full: threes((items - rest) / 3), beside: rest };
  if (items < 6) return { full: threes(items / 3), beside: 0 };
  return { full: [4, ...threes((items - 6) / 3)], beside: 2 };
}

const WIDTHS: Readonly<Record<number, readonly Columns[]>> = {
  1: [5],
  2: [3, 2],
  3: [2, 2, 1],
  4: [2, 1, 1, 1],
};

/** One full row. The shortest stories take the single columns, at the right or, mirrored, the left. */
function fillRow(items: readonly Item[], mirrored: boolean): Row {
  const widths = WIDTHS[items.length] ?? [];
  const longestFirst = [...items].sort((a, b) => textLines(b) - textLines(a));
  const wide = new Map(longestFirst.map((item, index) => [item, widths[index] ?? 1]));
  const order = [...items].sort((a, b) => (wide.get(b) ?? 1) - (wide.get(a) ?? 1));
  const cells = fillCells(order.map((item) => [item, wide.get(item) ?? 1]));
  return { cells: mirrored ? cells.reverse() : cells };
}

function textLines(item: Item): number {
  return item.reduce((sum, story) => sum + countLines(story.body), 0);
}

/** As tall as the second-tallest item; each is cut to that. */
function fillCells(items: readonly (readonly [Item, Columns])[]): Cell[] {
  const heights = items.map(([item, columns]) => itemHeight(item, columns)).sort((a, b) => b - a);
  const height = heights[1] ?? heights[0] ?? 0;
  return items.map(([item, columns]) => fillCell(item, columns, height));
}

function itemHeight(item: Item, columns: Columns): number {
  return Math.max(
    ...item.map((story) => {
      const sizes = headlineSizes(story, columns);
      const head = setHead(story, columns, sizes, false).height;
      const whole = wholeHeight(story, columns, sizes, false);
      return isShortPoem(story.body) ? whole : Math.min(whole, head + REST_LINES * LINE);
    }),
  );
}

function fillCell(item: Item, columns: Columns, height: number): Cell {
  const [story] = item;
  if (item.length === 1 && isPhotoNews(story)) return { form: "photo", columns, story };
  return {
    form: "stories",
    columns,
    stories: item.map((each) =>
      place(each, "brief", headlineSizes(each, columns), { columns, height, half: false }),
    ),
  };
}

function headlineSizes(
  story: EditionStory,
  columns: Columns,
): readonly [HeadlineSize, ...HeadlineSize[]] {
  return columns > 1 && weigh(story) >= HEAVY ? [31, 25] : [25];
}

/** Height of the 往期 block at three columns: its head and two editions to a row. */
function pastHeight(editions: number): number {
  return 44 + Math.ceil(editions / 2) * 206;
}

/** The last row: one item on two columns or two on one each, with 往期 right of them. */
function fillLastRow(items: readonly Item[], pastEditions: number): Row {
  const columns: Columns = items.length > 1 ? 1 : 2;
  const tallest = Math.max(...items.map((item) => itemHeight(item, columns)));
  const height = Math.max(tallest, pastHeight(pastEditions));
  return { cells: items.map((item) => fillCell(item, columns, height - (height % LINE))) };
}
