import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** What a column of a row to be inserted may hold. */
export type Value = string | number | boolean | null;

/** So many rows go in at once: a few megabytes of text at most. */
const BATCH = 5000;

/**
 * Inserts rows, which all have the columns of the first, in order. They go in as one JSON text: to bind each
 * value by itself, and to plan a statement for each number of rows, takes many times as long as storing them.
 */
export async function insertRows<Row extends Readonly<Record<keyof Row, Value>>>(
  tx: Transaction,
  table: Prisma.ModelName,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first) as (keyof Row & string)[];
  const names = columns.map((column) => `"${column}"`).join(", ");
  const values = columns.map((_, at) => `value ->> ${at}`).join(", ");
  const into = Prisma.raw(`INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(`);
  for (let start = 0; start < rows.length; start += BATCH) {
    const cells = rows.slice(start, start + BATCH).map((row) => columns.map((name) => row[name]));
    await tx.$executeRaw`${into}${JSON.stringify(cells)})`;
  }
}
