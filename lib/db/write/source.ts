import { posix } from "node:path";
import type { FileRecord } from "../../article.ts";
import type { Transaction } from "../client.ts";
import type { LeftOver } from "./left-over.ts";
import { keepPlaces } from "./places.ts";
import type { Teller } from "./tell-articles.ts";

/** A source's row, as far as writing its articles needs it. */
export interface StoredSource extends Teller {
  readonly location: string;
}

/** What a file's row says, but for its location. */
export interface SourceContent {
  readonly hash: string;
  readonly record: FileRecord;
  readonly text: string;
}

/** Writes the row of a file, if it is not there as it should be. */
export async function keepSource(
  tx: Transaction,
  location: string,
  { hash, record, text }: SourceContent,
  leftOver: LeftOver,
): Promise<StoredSource> {
  const row = {
    name: posix.basename(location),
    hash,
    encoding: record.encoding,
    layout: record.layout,
    paper: record.paper,
    homeCode: record.home,
    text,
    discarded: JSON.stringify(record.discarded.map(({ span, reason }) => ({ span, reason }))),
  };
  const old = await tx.source.findUnique({ where: { location } });
  if (old) {
    const { id, location: _, ...before } = old;
    if (JSON.stringify(before) === JSON.stringify({ ...before, ...row })) return old;
    if (old.homeCode) leftOver.places.add(old.homeCode);
    if (row.homeCode) await keepPlaces(tx, [row.homeCode]);
    return tx.source.update({ where: { id }, data: row });
  }
  if (row.homeCode) await keepPlaces(tx, [row.homeCode]);
  return tx.source.create({ data: { location, ...row } });
}
