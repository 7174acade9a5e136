import { AsyncLocalStorage } from "node:async_hooks";
import { database, type Transaction } from "./client.ts";

/** Readings wait for each other on the one connection; none is turned away for a long queue. */
const QUEUE_LIMIT = 60 * 60 * 1000;

/** How long one reading may take, in milliseconds; Prisma's own limit is five seconds. */
const TIME_LIMIT = 60_000;

const current = new AsyncLocalStorage<Transaction>();

/** What the queries of the reading at hand ask. Throws outside `inOneReading`. */
export function reading(): Transaction {
  const tx = current.getStore();
  if (!tx) throw new Error("A query was run outside inOneReading.");
  return tx;
}

/**
 * Makes all queries of `work` see the collection as it stood at the first of them, whatever is loaded
 * meanwhile: they are one transaction, which hinders no writer. A reading within a reading is part
 * of it.
 *
 * The driver begins a transaction deferred, so that it takes no lock and is allowed on a connection
 * that only reads. Transactions on one connection stand in a queue, which costs nothing: the driver
 * runs one statement at a time anyway.
 */
export function inOneReading<Arguments extends readonly unknown[], Result>(
  work: (...values: Arguments) => Promise<Result>,
): (...values: Arguments) => Promise<Result> {
  return async (...values) => {
    if (current.getStore()) return work(...values);
    return database().$transaction((tx) => current.run(tx, () => work(...values)), {
      maxWait: QUEUE_LIMIT,
      timeout: TIME_LIMIT,
    });
  };
}
