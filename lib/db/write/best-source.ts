import type { Transaction } from "../client.ts";

/** How sources, by row id, stand to each other. */
export interface SourceRanks {
  /** Which of two is to tell an article that both have: the lesser. */
  compare(one: number, other: number): number;
}

/**
 * Of two sources the one with fewer characters that could not be read goes first, of whole ones the
 * one whose location sorts first. So a damaged copy of a file tells nothing that a good
 * one can, and the order of loading does not matter.
 */
export async function rankSources(tx: Transaction, ids: Iterable<number>): Promise<SourceRanks> {
  const ranks = new Map<number, { readonly broken: number; readonly location: string }>();
  for (const id of new Set(ids)) {
    // 65533 is the REPLACEMENT that a decoder puts in place of bytes that mean nothing
    const [row] = await tx.$queryRaw<{ broken: number; location: string }[]>`
      SELECT location, length("text") - length(replace("text", char(65533), '')) AS broken
      FROM "Source" WHERE id = ${id}`;
    if (row) ranks.set(id, { broken: Number(row.broken), location: row.location });
  }
  const rankOf = (id: number) => {
    const rank = ranks.get(id);
    if (!rank) throw new Error(`No rank for source ${id}.`);
    return rank;
  };
  return {
    compare(one, other) {
      const [first, second] = [rankOf(one), rankOf(other)];
      if (first.broken !== second.broken) return first.broken - second.broken;
      return first.location < second.location ? -1 : Number(first.location > second.location);
    },
  };
}
