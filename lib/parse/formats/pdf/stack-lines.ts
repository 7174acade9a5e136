import type { PrintedLine } from "./printed-lines.ts";
import { type Box, boxAround, sharedWidth } from "./shapes.ts";

/** Lines of one size further apart than this many times their size never belong together. */
const WIDEST_LEADING = 2.1;

interface Stack {
  readonly lines: PrintedLine[];
  extent: Box;
  open: boolean;
}

/**
 * Stacks lines that stand right below each other in one column. A line that stands below two stacks,
 * or beside another one below the same, begins a new one: there the number of columns changes.
 */
export function stackLines(lines: readonly PrintedLine[]): PrintedLine[][] {
  const stacks: Stack[] = [];
  let open: Stack[] = [];
  for (const row of rowsOf(lines)) {
    const above = row.map((line) =>
      withoutBylines(open.filter((stack) => isRightBelow(stack, line))),
    );
    const claims = new Map<Stack, number>();
    for (const stack of above.flat()) claims.set(stack, (claims.get(stack) ?? 0) + 1);
    row.forEach((line, at) => {
      const [only, second] = above[at] ?? [];
      const joins = only && !second && claims.get(only) === 1 && fits(only, line) ? only : null;
      for (const stack of open) {
        if (stack !== joins && sharedWidth(stack.extent, line) > 0.6 * line.size)
          stack.open = false;
      }
      if (joins) {
        joins.lines.push(line);
        joins.extent = boxAround([joins.extent, line]);
      } else {
        const stack = { lines: [line], extent: line, open: true };
        stacks.push(stack);
        open.push(stack);
      }
    });
    const { top } = boxAround(row);
    open = open.filter((stack) => {
      const size = stack.lines.at(-1)?.size ?? 0;
      return stack.open && stack.extent.bottom + WIDEST_LEADING * size >= top;
    });
  }
  return stacks.flatMap((stack) => splitAtStep(stack.lines));
}

/** Sizes within this share of each other are one; those that a scan's reader guesses differ more. */
const ONE_SIZE = 0.01;
/** Of the size: the least step from a subheadline to the text. */
const STEP = 0.04;

/** Parts lines of one size from those of another below them: a subheadline or a byline set hardly larger than the text. */
function splitAtStep(lines: PrintedLine[]): PrintedLine[][] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || Math.abs(first.size - last.size) < STEP * last.size) return [lines];
  const isOf = (line: PrintedLine, size: number) => Math.abs(line.size - size) < ONE_SIZE * size;
  const at = lines.findIndex((line) => !isOf(line, first.size));
  const [above, below] = [lines.slice(0, at), lines.slice(at)];
  if (below.every((line) => isOf(line, last.size))) return [above, below];
  const rest = splitAtStep(below);
  return rest.length > 1 ? [above, ...rest] : [lines];
}

export function sameSize(one: PrintedLine, other: PrintedLine): boolean {
  return Math.abs(one.size - other.size) <= 0.09 * one.size;
}

/** Lines on one base line, from the top of the page. */
function rowsOf(lines: readonly PrintedLine[]): PrintedLine[][] {
  const rows: PrintedLine[][] = [];
  for (const line of [...lines].sort((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && line.base - first.base < 0.3 * Math.min(first.size, line.size)) row?.push(line);
    else rows.push([line]);
  }
  return rows;
}

function isRightBelow({ lines, extent }: Stack, line: PrintedLine): boolean {
  const last = lines.at(-1);
  if (!last || line.base < last.base + 0.3 * last.size) return false;
  return sharedWidth(extent, line) > 0.6 * last.size || isUnderIndent(extent, line);
}

/** Ems that a paragraph's first line stands in, at most. */
const INDENT = 2.3;

/** `　　记者算了一笔⏎账：`: a line that ends where the ones above, all indented, begin. */
function isUnderIndent(extent: Box, { left, right, size }: PrintedLine): boolean {
  return (
    left < extent.left && extent.left - left < INDENT * size && right > extent.left - 0.3 * size
  );
}

/** `柳青⏎　　入冬以后…`: a line alone above the first of a paragraph that begins where it ends. */
function withoutBylines(stacks: readonly Stack[]): readonly Stack[] {
  const [byline, first] = stacks;
  if (!byline || !first || stacks.length !== 2) return stacks;
  const [name] = byline.lines;
  const [opening] = first.lines;
  if (!name || !opening || byline.lines.length > 1 || first.lines.length > 1) return stacks;
  const isBelow = opening.base - name.base > 0.8 * name.size;
  return isBelow && sameSize(name, opening) && opening.left > name.right - 0.6 * name.size
    ? [first]
    : stacks;
}

function fits({ lines }: Stack, line: PrintedLine): boolean {
  const last = lines.at(-1);
  if (!last || !sameSize(last, line)) return false;
  return line.base - last.base < WIDEST_LEADING * line.size;
}
