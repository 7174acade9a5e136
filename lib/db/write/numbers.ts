import { dayNumber, PER_DAY } from "../../article-number.ts";
import type { Transaction } from "../client.ts";

const MOST = BigInt(PER_DAY);

/**
 * Gives free article numbers, day number × 1,000,000 + n, counting n down, so that a walk backwards
 * along the numbers meets a page's articles in the order of reading.
 */
export function numberGiver(tx: Transaction): (date: string | null) => Promise<bigint> {
  const lowest = new Map<number, bigint>();
  return async (date) => {
    const day = dayNumber(date);
    const first = BigInt(day) * MOST;
    const below = lowest.get(day) ?? (await lowestTaken(tx, first));
    const number = below > first ? below - 1n : await highestGap(tx, first, date);
    lowest.set(day, number);
    return number;
  };
}

async function lowestTaken(tx: Transaction, first: bigint): Promise<bigint> {
  const [row] = await tx.$queryRaw<{ lowest: number | bigint | null }[]>`
    SELECT min(number) AS lowest FROM "Article"
    WHERE number >= ${first} AND number < ${first + MOST}`;
  return row?.lowest == null ? first + MOST : BigInt(row.lowest);
}

/** A number that was given once and is free again; only a day that ran through all its numbers asks. */
async function highestGap(tx: Transaction, first: bigint, date: string | null): Promise<bigint> {
  const [gap] = await tx.$queryRaw<{ number: bigint }[]>`
    SELECT above.number - 1 AS number FROM "Article" above
    WHERE above.number > ${first} AND above.number < ${first + MOST}
      AND NOT EXISTS (SELECT 1 FROM "Article" taken WHERE taken.number = above.number - 1)
    ORDER BY above.number DESC LIMIT 1`;
  if (gap) return BigInt(gap.number);
  throw new Error(`${date ?? "Undated"}: a day holds ${MOST} articles at most.`);
}
