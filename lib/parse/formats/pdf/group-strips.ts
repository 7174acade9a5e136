import type { Block } from "./block.ts";
import { goesOn } from "./goes-on.ts";
import { type Box, boxAround } from "./shapes.ts";

/** In points, as the other costs of a bound: more than a headline is ever set out of its place. */
const PARTED_SENTENCE = 60;

/**
 * Joins strips side by side to the stories they are columns of. A headline centred over three columns
 * stands above the middle one only; the others begin lower, with white above them. Which headline a
 * column between two belongs to: the one that then stands best over its columns, in the middle or
 * flush left.
 */
export function groupStrips(strips: readonly Block[][], body: number): Block[][][] {
  const top = boxAround(strips.flat()).top;
  const heads = strips.map((strip) => headOf(strip, top, body));
  const starts = heads.flatMap((head, at) => (head ? [at] : []));
  if (!starts.length) return strips.map((strip) => [strip]);
  const [start = 0] = starts;
  const first = firstLow(strips, start, heads[start]);
  const bounds = [first, ...bestBounds(strips, heads, starts, first)];
  const groups = strips.slice(0, bounds[0]).map((strip) => [strip]);
  bounds.forEach((bound, index) => {
    groups.push(strips.slice(bound, bounds[index + 1]));
  });
  return groups;
}

/** The display lines a strip begins with, when it begins as high as the others. */
function headOf(strip: readonly Block[], top: number, body: number): Box | null {
  const sorted = [...strip].sort((one, other) => one.top - other.top);
  const end = sorted.findIndex(({ display, vertical }) => !display || vertical);
  const head = sorted.slice(0, end < 0 ? sorted.length : end);
  const [first] = head;
  return first?.display && first.top - top < 1.5 * body ? boxAround(head) : null;
}

/** The first of the strips before `start` that begin with text below its headline and so stand under it. */
function firstLow(strips: readonly Block[][], start: number, head: Box | null | undefined): number {
  let at = start;
  while (at > 0 && head && standsUnder(strips[at - 1] ?? [], head)) at--;
  return at;
}

/** A strip that begins with a headline of its own is no column of another story. */
function standsUnder(strip: readonly Block[], head: Box): boolean {
  const { top } = boxAround(strip);
  return top >= head.bottom - 1 && !strip.some((block) => block.display && block.top <= top + 1);
}

/** Where the columns of each headline but the first begin, weighed for all of them together. */
function bestBounds(
  strips: readonly Block[][],
  heads: readonly (Box | null)[],
  starts: readonly number[],
  from: number,
): number[] {
  const [start = 0, next, ...rest] = starts;
  const head = heads[start];
  if (next === undefined) return [];
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let bound = next; bound > start; bound--) {
    const later = bestBounds(strips, heads, [next, ...rest], bound);
    const end = later[0] ?? strips.length;
    const cost =
      offset(head, strips.slice(from, bound)) +
      offset(heads[next], strips.slice(bound, end)) +
      (runsOver(strips, bound) ? PARTED_SENTENCE : 0) -
      gutter(strips, bound);
    if (cost < least - 0.5) {
      least = cost;
      best = [bound, ...later];
    }
  }
  return best;
}

/** Whether text breaks off in mid-sentence at the foot of one strip and goes on at the head of the next. */
function runsOver(strips: readonly Block[][], bound: number): boolean {
  const last = [...(strips[bound - 1] ?? [])].sort((one, other) => other.bottom - one.bottom)[0];
  const first = [...(strips[bound] ?? [])].sort((one, other) => one.top - other.top)[0];
  return Boolean(last && first && goesOn([last], [first], { flows: false }));
}

/** Points of white before a strip: stories stand further apart than the columns of one. */
function gutter(strips: readonly Block[][], bound: number): number {
  return boxAround(strips[bound] ?? []).left - boxAround(strips[bound - 1] ?? []).right;
}

/** Points by which a headline misses the middle or the left edge of its columns. */
function offset(head: Box | null | undefined, columns: readonly Block[][]): number {
  if (!head || !columns.length) return 0;
  const { left, right } = boxAround(columns.flat());
  const middle = Math.abs(head.left + head.right - left - right) / 2;
  return Math.min(middle, Math.abs(head.left - left) + 0.1 * Math.max(0, right - head.right));
}
