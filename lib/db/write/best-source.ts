import type { Transaction } from "../client.ts";

/** Which of two sources, by row id, is to tell an article that both have: the lesser. */
export type Compare = (one: number, other: number) => number;

/**
 * Of two sources the one with fewer characters that could not be read goes first, of whole ones the
 * one whose location sorts first. So a damaged copy of a file tells nothing that a good
 * one can, and the order of loading does not matter.
 */
export async function compareSources(tx: Transaction, ids: Iterable<number>): Promise<Compare> {
  const ranks = new Map<number, { readonly broken: number; readonly location: string }>();
  for (const id of new Set(ids)) {
    // 65533 is the REPLACEMENT that a decoder puts in place of bytes that mean nothing
    const [row] = await tx.$queryRaw<{ broken: number; location: string }[]>`
      SELECT location, length("text") - length(replace("text", char(65533), '')) AS broken
      FROM "Source" WHERE id = ${id}`;
    if (row) ranks.set(id, { broken: Number(row.broken), location: row.location });
  }
  return (one, other) => {
    const [first, second] = [ranks.get(one), ranks.get(other)];
    if (!first || !second) throw new Error(`No rank for source ${first ? other : one}.`);
    if (first.broken !== second.broken) return first.broken - second.broken;
    return first.location < second.location ? -1 : Number(first.location > second.location);
  };
}
