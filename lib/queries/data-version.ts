import { database } from "../db/client.ts";
import { inOneReading } from "../db/reading.ts";

/**
 * The version of the data that pages are made from; it moves with every load that changes something. Within a reading
 * it is that of the reading. Outside it waits for nobody, and may be that of another reading which is going on.
 */
export async function dataVersion(): Promise<number> {
  const [row] = await database().$queryRaw<{ version: number | bigint }[]>`
    SELECT "version" FROM "DataVersion" WHERE "id" = 1`;
  return Number(row?.version ?? 0);
}

/** The version as of now, after the readings that wait. */
export const dataVersionNow = inOneReading(dataVersion);
