import type { PrintedLine } from "./printed-lines.ts";
import { type Box, boxAround, sharedHeight, sharedWidth } from "./shapes.ts";

/** Lines of one size that stand below each other without a wider gap. */
export interface Block extends Box {
  readonly lines: readonly PrintedLine[];
  readonly size: number;
  readonly vertical: boolean;
  /** Type of display size: a headline or what belongs to one, not running text. */
  readonly display: boolean;
}

/** Of the body size, from which on a line is set to be looked at first. */
const DISPLAY = 1.2;
/** A block of more lines than this is text, however large. */
const LONGEST_DISPLAY = 5;
/** Lines further apart than this many times their size never belong together. */
const WIDEST_LEADING = 2.1;

/** Groups a page's lines into blocks; `body` is the page's body size in points. */
export function findBlocks(lines: readonly PrintedLine[], body: number): Block[] {
  const flat = lines.filter(({ vertical }) => !vertical).sort((one, other) => one.top - other.top);
  const next = followers(flat);
  const leading = usualLeading(next);
  const groups = new Map<PrintedLine, PrintedLine[]>();
  const blocks: PrintedLine[][] = [];
  for (const line of flat) {
    const group = groups.get(line) ?? [];
    if (!group.length) blocks.push(group);
    group.push(line);
    const follower = next.get(line);
    if (follower && belongs(line, follower, leading)) groups.set(follower, group);
  }
  return [...blocks, ...verticalGroups(lines)].map((group) => blockOf(group, body));
}

/** For each line the only one right below it, where that one has no other right above it. */
function followers(lines: readonly PrintedLine[]): Map<PrintedLine, PrintedLine> {
  const below = new Map<PrintedLine, PrintedLine[]>();
  const above = new Map<PrintedLine, number>();
  lines.forEach((line, at) => {
    const found: PrintedLine[] = [];
    for (let to = at + 1; to < lines.length; to++) {
      const other = lines[to];
      if (!other || other.top > line.bottom + WIDEST_LEADING * line.size) break;
      if (other.base - line.base < 0.5 * line.size || sharedWidth(line, other) <= 0) continue;
      // what stands behind a line that was found is not right below
      if (!found.some((each) => sharedWidth(each, other) > 0 && each.base < other.base - 1)) {
        found.push(other);
      }
    }
    below.set(line, found);
    for (const other of found) above.set(other, (above.get(other) ?? 0) + 1);
  });
  const only = new Map<PrintedLine, PrintedLine>();
  for (const [line, [first, second]] of below) {
    if (first && !second && above.get(first) === 1) only.set(line, first);
  }
  return only;
}

/** The commonest distance of base lines, as a multiple of the size. */
function usualLeading(next: ReadonlyMap<PrintedLine, PrintedLine>): number {
  const steps = [...next]
    .filter(([line, follower]) => sameSize(line, follower))
    .map(([line, follower]) => (follower.base - line.base) / line.size)
    .sort((one, other) => one - other);
  return steps[steps.length >> 1] ?? 1.5;
}

function belongs(line: PrintedLine, next: PrintedLine, leading: number): boolean {
  const step = (next.base - line.base) / line.size;
  return sameSize(line, next) && step < WIDEST_LEADING && step < Math.max(1.25 * leading, 1.35);
}

function sameSize(one: PrintedLine, other: PrintedLine): boolean {
  return Math.abs(one.size - other.size) <= 0.09 * one.size;
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
  return { ...boxAround(lines), lines, size, vertical, display: large || vertical };
}
