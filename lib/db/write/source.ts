import { posix } from "node:path";
import type { FileRecord } from "../../article.ts";
import type { Transaction } from "../client.ts";
import { insertRows } from "./insert-rows.ts";
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

/** The row of a file, but for its id. */
function sourceRow(location: string, { hash, record, text }: SourceContent) {
  return {
    location,
    name: posix.basename(location),
    hash,
    encoding: record.encoding,
    layout: record.layout,
    paper: record.paper,
    homeCode: record.home,
    text,
    discarded: JSON.stringify(record.discarded.map(({ span, reason }) => ({ span, reason }))),
  };
}

/** Writes the row of a file, if it is not there as it should be. */
export async function keepSource(
  tx: Transaction,
  location: string,
  content: SourceContent,
  leftOver: LeftOver,
): Promise<StoredSource> {
  const row = sourceRow(location, content);
  const old = await tx.source.findUnique({ where: { location } });
  if (old && JSON.stringify(old) === JSON.stringify({ ...old, ...row })) return old;
  if (old?.homeCode) leftOver.places.add(old.homeCode);
  if (row.homeCode) await keepPlaces(tx, [row.homeCode]);
  return old
    ? tx.source.update({ where: { id: old.id }, data: row })
    : tx.source.create({ data: row });
}

/** Writes the rows of files that are not in the collection yet; gives them by location. */
export async function addSources(
  tx: Transaction,
  files: readonly (SourceContent & { readonly location: string })[],
): Promise<Map<string, StoredSource>> {
  const rows = files.map((file) => sourceRow(file.location, file));
  await keepPlaces(tx, new Set(rows.flatMap(({ homeCode }) => homeCode ?? [])));
  await insertRows(tx, "Source", rows);
  const locations = JSON.stringify(rows.map(({ location }) => location));
  const ids = await tx.$queryRaw<{ id: number | bigint; location: string }[]>`
    SELECT "id", "location" FROM "Source"
    WHERE "location" IN (SELECT value FROM json_each(${locations}))`;
  const idOf = new Map(ids.map(({ id, location }) => [location, Number(id)]));
  return new Map(
    rows.map(({ location, paper, homeCode }) => {
      const id = idOf.get(location);
      if (id === undefined) throw new Error(`No row for the source ${location}.`);
      return [location, { id, location, paper, homeCode }];
    }),
  );
}
