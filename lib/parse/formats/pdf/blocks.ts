import type { Block } from "./block.ts";
import { centredBylines, partBylines } from "./part-bylines.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { withQuietHeads } from "./quiet-heads.ts";
import { boxAround, sharedHeight } from "./shapes.ts";
import { sameSize, stackLines } from "./stack-lines.ts";
import { textSizes } from "./text-sizes.ts";
import { withVerse } from "./verse-blocks.ts";

/** Of the body size, from which on a line is set to be looked at first. */
const DISPLAY = 1.1;
/** Of the body size, from which on a line may be a headline's lesser part. */
const QUIET = 1.05;
/** A block of more lines than this is text, however large. */
const LONGEST_DISPLAY = 5;

/** Groups a page's lines into blocks; `body` is the page's body size in points. */
export function findBlocks(lines: readonly PrintedLine[], body: number): Block[] {
  const upright = lines.filter(({ vertical }) => !vertical);
  const bodies = bodyOfLines(upright, body);
  const bodyOf = (line: PrintedLine | undefined) => (line && bodies.get(line)) ?? body;
  const isDisplay = (line: PrintedLine) => line.size >= DISPLAY * bodyOf(line);
  const bylines = centredBylines(upright, (line) => line.size >= QUIET * bodyOf(line));
  const stacks = stackLines(upright.filter((line) => !bylines.has(line)));
  const leading = usualLeading(stacks);
  const groups = stacks.flatMap((stack) => splitAtGaps(stack, leading));
  const parted = [...partBylines(groups, isDisplay), ...[...bylines].map((line) => [line])];
  const grouped = [...parted, ...verticalGroups(lines)];
  return withVerse(withQuietHeads(grouped.map((group) => blockOf(group, bodyOf(group[0])))));
}

function bodyOfLines(lines: readonly PrintedLine[], body: number): Map<PrintedLine, number> {
  const stacks = stackLines(lines);
  const sizes = textSizes(stacks, body);
  return new Map(stacks.flatMap((stack, at) => stack.map((line) => [line, sizes[at] ?? body])));
}

/** The commonest distance of base lines, as a multiple of the size. */
function usualLeading(stacks: readonly PrintedLine[][]): number {
  const steps = stacks.flatMap((stack) =>
    stack.slice(1).map((line, at) => stepTo(line, stack[at])),
  );
  return steps.sort((one, other) => one - other)[steps.length >> 1] ?? 1.5;
}

function splitAtGaps(stack: readonly PrintedLine[], leading: number): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  const widest = Math.max(1.25 * leading, 1.35);
  stack.forEach((line, at) => {
    const group = groups.at(-1);
    if (group && at && stepTo(line, stack[at - 1]) < widest) group.push(line);
    else groups.push([line]);
  });
  return groups;
}

function stepTo(line: PrintedLine, above: PrintedLine | undefined): number {
  return above ? (line.base - above.base) / line.size : 0;
}

/** Vertical lines side by side are one headline, read from right to left. */
function verticalGroups(lines: readonly PrintedLine[]): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  const sorted = lines
    .filter(({ vertical }) => vertical)
    .sort((one, other) => other.left - one.left);
  for (const line of sorted) {
    const group = groups.find((each) => {
      const last = each.at(-1);
      return (
        last &&
        sameSize(last, line) &&
        last.left - line.right < line.size &&
        sharedHeight(last, line) > 0
      );
    });
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function blockOf(lines: readonly PrintedLine[], body: number): Block {
  const size = lines[0]?.size ?? body;
  const vertical = lines[0]?.vertical ?? false;
  const large = size >= DISPLAY * body && lines.length <= LONGEST_DISPLAY;
  const display = large || vertical;
  return { ...boxAround(lines), lines, size, body, vertical, display, verse: false };
}
