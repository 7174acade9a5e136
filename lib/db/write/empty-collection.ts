import { LEAST_PER_DAY } from "../../article-number.ts";
import type { Transaction } from "../client.ts";
import { setNumbersPerDay } from "../numbering.ts";
import { createSearchIndex, dropSearchIndex } from "../search-index.ts";

/** Deletes everything but the data version, which goes on counting; returns how many articles went. */
export async function emptyCollection(tx: Transaction): Promise<number> {
  await dropSearchIndex(tx);
  await createSearchIndex(tx);
  await setNumbersPerDay(tx, LEAST_PER_DAY);
  // An article takes all that hangs on it along.
  const { count } = await tx.article.deleteMany();
  await tx.source.deleteMany();
  await tx.edition.deleteMany();
  await tx.person.deleteMany();
  await tx.topic.deleteMany();
  for (const level of ["county", "city", "province"])
    await tx.place.deleteMany({ where: { level } });
  return count;
}
