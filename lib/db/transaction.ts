import type { Database, Transaction } from "./client.ts";

/** A load may be a whole year of a paper in one file; Prisma's own limit is five seconds. */
const TIME_LIMIT = 24 * 60 * 60 * 1000;

/** Ends a transaction that is not to be kept, and brings its result out. */
class TakenBack<T> extends Error {
  readonly result: T;

  constructor(result: T) {
    super("taken back");
    this.result = result;
  }
}

/** Rows that this connection has inserted, changed or deleted since it was opened. */
async function rowsChanged(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<{ changes: bigint }[]>`SELECT total_changes() AS changes`;
  return Number(row?.changes);
}

/** Says that pages made until now are stale. */
export async function moveDataVersion(tx: Transaction): Promise<void> {
  await tx.dataVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
}

/** A transaction that the database itself has taken back, as it does when the disk is full. */
export class LostTransaction extends Error {
  override name = "LostTransaction";
}

/** Runs `work` as a part of a transaction: an error takes back what it did, and no more. */
export async function inPart<T>(
  tx: Transaction,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  await tx.$executeRaw`SAVEPOINT part`;
  const result = await work(tx).catch(async (error) => {
    try {
      await tx.$executeRaw`ROLLBACK TO part`;
      await tx.$executeRaw`RELEASE part`;
    } catch {
      throw new LostTransaction(String(error), { cause: error });
    }
    throw error;
  });
  await tx.$executeRaw`RELEASE part`;
  return result;
}

/**
 * Runs `work` as one transaction and moves the data version by one if it changed any row; an error
 * leaves everything as it was. With `keep: false` it is taken back at its end: a rehearsal.
 */
export async function inTransaction<T>(
  db: Database,
  work: (tx: Transaction) => Promise<T>,
  { keep = true }: { readonly keep?: boolean } = {},
): Promise<T> {
  try {
    return await db.$transaction(
      async (tx) => {
        // Touches no row, but takes the write lock now: a transaction that first reads and then
        // wants to write is refused outright when another process has written in between.
        await tx.$executeRaw`UPDATE "DataVersion" SET "version" = 0 WHERE 0`;
        const before = await rowsChanged(tx);
        const result = await work(tx);
        if (!keep) throw new TakenBack(result);
        if ((await rowsChanged(tx)) !== before) {
          await moveDataVersion(tx);
        }
        return result;
      },
      { timeout: TIME_LIMIT, maxWait: TIME_LIMIT },
    );
  } catch (error) {
    if (error instanceof TakenBack) return error.result;
    throw error;
  }
}
