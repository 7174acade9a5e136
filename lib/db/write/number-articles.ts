import type { Transaction } from "../client.ts";
import type { LeftOver } from "./left-over.ts";
import { giveNumbers } from "./numbers.ts";
import type { Telling } from "./tell-articles.ts";

/** By the ids of articles. */
export type Numbers = ReadonlyMap<string, { readonly old: bigint | null; readonly number: bigint }>;

/** What number each article has and is to have: another where it is new or of another day. */
export async function numberArticles(
  tx: Transaction,
  batch: readonly Telling[],
  leftOver: LeftOver,
): Promise<Numbers> {
  const dateOf = ({ reading }: Telling) => reading.date?.value ?? null;
  const asking = batch.filter((one) => !one.stored || one.stored.dateValue !== dateOf(one));
  const given = await giveNumbers(tx, asking.map(dateOf), leftOver);
  const fresh = new Map(asking.map(({ id }, i) => [id, given[i]]));
  // Read only now: all are numbered anew where a day had not enough.
  const stored = await tx.article.findMany({
    where: { id: { in: batch.flatMap(({ id, stored }) => (stored ? [id] : [])) } },
    select: { id: true, number: true },
  });
  const olds = new Map(stored.map(({ id, number }) => [id, number]));
  return new Map(
    batch.map(({ id }) => {
      const old = olds.get(id) ?? null;
      const number = fresh.get(id) ?? old;
      if (number === null) throw new Error(`No number for article ${id}.`);
      return [id, { old, number }];
    }),
  );
}
