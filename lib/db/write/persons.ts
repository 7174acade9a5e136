import type { Transaction } from "../client.ts";
import { insertRows } from "./insert-rows.ts";

/** Row ids of these people by name; those not met before get a row. */
export async function keepPersons(
  tx: Transaction,
  names: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const ids = await idsOf(tx, names);
  const missing = [...names].filter((name) => !ids.has(name));
  if (missing.length === 0) return ids;
  const rows = missing.map((name) => ({ name }));
  await insertRows(tx, "Person", rows);
  return new Map([...ids, ...(await idsOf(tx, missing))]);
}

async function idsOf(tx: Transaction, names: Iterable<string>): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: number | bigint; name: string }[]>`
    SELECT "id", "name" FROM "Person"
    WHERE "name" IN (SELECT value FROM json_each(${JSON.stringify([...names])}))`;
  return new Map(rows.map(({ id, name }) => [name, Number(id)]));
}
