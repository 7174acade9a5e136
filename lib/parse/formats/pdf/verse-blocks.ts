import type { Block } from "./block.ts";
import { hasIndents } from "./column-ends.ts";
import { type Box, boxAround, sharedHeight, sharedWidth } from "./shapes.ts";
import { areInLine, breaksOff, isPoem } from "./verse-lines.ts";

/** Of a poem's size: the widest white between two stanzas, and between two columns. */
const WIDEST_GAP = 2.5;
const GUTTER = 1.5;
/** Ems: a line right under a headline that is no wider names the poet. */
const NAME = 4.5;
/** Of the size: how far below a headline its poet is named. */
const UNDER = 1.5;
/** Of the size: how far below a text its list of names begins. */
const UNDER_TEXT = 6;
/** Of the size: how much higher or lower a poem begins than a headline on its left. */
const LEVEL = 2;

/**
 * Marks the blocks that are verse, a poem's stanzas one below the other, and makes them as wide as the
 * columns they are set in, which ragged lines do not show.
 */
export function withVerse(blocks: readonly Block[]): Block[] {
  const heads = blocks.filter(({ display }) => display);
  const text = blocks.filter(
    (block) => !block.display && !block.vertical && !heads.some((head) => isPoet(block, head)),
  );
  const columns = columnsOf(text).map((own) => ({ ...boxAround(own), own }));
  const indented = hasIndents(text);
  const sure = columns.filter(
    ({ own }) =>
      isPoem(
        own.flatMap((block) => block.lines),
        { edge: edgeBeside(own, text), indented },
      ) && !isUnderText(own, blocks),
  );
  const verse = columns.filter(
    (column) => sure.includes(column) || sure.some((other) => goesOnBeside(column, other)),
  );
  const widths = new Map(
    verse.flatMap((column) => column.own.map((block) => [block, widthOf(column, verse, blocks)])),
  );
  return blocks.map((block) => {
    const width = widths.get(block);
    if (width === undefined) return block;
    return { ...block, right: Math.max(block.right, block.left + width), verse: true };
  });
}

interface Column extends Box {
  readonly own: readonly Block[];
}

/** `渡口⏎白帆⏎旧船卧在沙上…`: one short line under a headline. */
function isPoet({ lines, top, left, right, size }: Block, head: Block): boolean {
  const gap = top - head.bottom;
  const isUnder = gap > -0.5 * size && gap < UNDER * size;
  return (
    lines.length === 1 &&
    right - left < NAME * size &&
    isUnder &&
    sharedWidth(head, { left, right, top, bottom: top }) > 0
  );
}

/** Text blocks right below each other, alike and in line. */
function columnsOf(text: readonly Block[]): Block[][] {
  const columns: Block[][] = [];
  for (const block of [...text].sort((one, other) => one.top - other.top)) {
    const column = columns.find((each) => goesWith(each, block));
    if (column) column.push(block);
    else columns.push([block]);
  }
  return columns;
}

function goesWith(column: readonly Block[], block: Block): boolean {
  const last = column.at(-1);
  if (!last || !alike(last, block)) return false;
  const gap = block.top - last.bottom;
  if (gap < -0.5 * block.size || gap > WIDEST_GAP * block.size) return false;
  return (
    sharedWidth(last, block) > 0 && areInLine([...column, block].flatMap(({ lines }) => lines))
  );
}

function alike(one: Block, other: Block): boolean {
  return Math.abs(one.size - other.size) <= 0.02 * other.size;
}

/**
 * Whether running text, its first lines further in, ends right above and no headline stands level with
 * the lines on their left: names or signatures follow it, no poem.
 */
function isUnderText(own: readonly Block[], blocks: readonly Block[]): boolean {
  const box = boxAround(own);
  const [first] = own;
  if (!first) return false;
  const { size } = first;
  const isLevel = (head: Block) => Math.abs(head.top - box.top) < LEVEL * size;
  if (blocks.some((head) => head.display && head.right <= box.left && isLevel(head))) return false;
  const above = blocks
    .filter((other) => !own.includes(other) && other.top < box.top && sharedWidth(box, other) > 0)
    .sort((one, other) => other.bottom - one.bottom)[0];
  if (!above || above.display || !alike(above, first) || above.lines.length < 2) return false;
  return box.top - above.bottom < UNDER_TEXT * size && !areInLine(above.lines);
}

/** Right edge of the column that blocks stand flush in, as far as text above or below shows it. */
function edgeBeside(own: readonly Block[], text: readonly Block[]): number {
  const { left, right } = boxAround(own);
  const size = own[0]?.size ?? 0;
  const edges = text
    .filter((other) => Math.abs(other.left - left) < size && other.lines.length > 2)
    .map((other) => other.right);
  return Math.max(right, ...edges);
}

/** The last lines of a poem, at the head of the column beside it. */
function goesOnBeside(column: Column, poem: Column): boolean {
  const [first] = column.own;
  const [stanza] = poem.own;
  if (!first || !stanza || !alike(first, stanza) || !isRow(column, poem, first.size)) return false;
  const lines = column.own.flatMap((block) => block.lines);
  const width = Math.max(poem.right - poem.left, column.right - column.left);
  return lines.length > 1 && areInLine(lines) && breaksOff(lines, column.left + width);
}

function isRow(one: Box, other: Box, size: number): boolean {
  return Math.abs(one.top - other.top) < size;
}

/** Points; 0 where no other column of verse beside it tells. */
function widthOf(column: Column, verse: readonly Column[], blocks: readonly Block[]): number {
  const size = column.own[0]?.size ?? 0;
  const steps = verse
    .filter((other) => other !== column && isRow(column, other, size))
    .map((other) => Math.abs(other.left - column.left));
  if (!steps.length) return 0;
  const right = column.left + Math.min(...steps) - GUTTER * size;
  const walls = blocks
    .filter((other) => sharedHeight(column, other) > 0 && other.left > column.right)
    .map((other) => other.left - GUTTER * size);
  return Math.min(right, ...walls) - column.left;
}
