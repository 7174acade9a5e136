import { database } from "../db/client.ts";

/** The version of the data that pages are made from; it moves with every load that changes something. */
export async function dataVersion(): Promise<number> {
  const [row] = await database().$queryRaw<{ version: number | bigint }[]>`
    SELECT "version" FROM "DataVersion" WHERE "id" = 1`;
  return Number(row?.version ?? 0);
}
