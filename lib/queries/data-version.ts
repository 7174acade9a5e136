import { database } from "../db/client.ts";

/** The version of the data that pages are made from; it moves with every load that changes something. */
export async function dataVersion(): Promise<number> {
  const row = await database().dataVersion.findUnique({ where: { id: 1 } });
  return row?.version ?? 0;
}
