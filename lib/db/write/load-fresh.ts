import type { Transaction } from "../client.ts";
import type { LoadedFile } from "../write.ts";
import { nothingLeftOver, sweepLeftOver } from "./left-over.ts";
import { readingOf } from "./reading.ts";
import { addSources } from "./source.ts";
import { tellArticles } from "./tell-articles.ts";

/**
 * Which of these files can be stored together, without asking what each changes: those that are not in the
 * collection yet and of whose articles none is, nor stands in another of them.
 */
export async function freshAmong(
  tx: Transaction,
  files: readonly LoadedFile[],
): Promise<Set<LoadedFile>> {
  const times = new Map<string, number>();
  for (const { parsed } of files)
    for (const { id } of parsed.articles) times.set(id, (times.get(id) ?? 0) + 1);
  const stored = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Article"
    WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify([...times.keys()])}))`;
  const locations = JSON.stringify(files.map(({ location }) => location));
  const known = await tx.$queryRaw<{ location: string }[]>`
    SELECT "location" FROM "Source"
    WHERE "location" IN (SELECT value FROM json_each(${locations}))`;
  const taken = new Set(stored.map(({ id }) => id));
  const loaded = new Set(known.map(({ location }) => location));
  const places = new Map<string, number>();
  for (const { location } of files) places.set(location, (places.get(location) ?? 0) + 1);
  const isOnly = ({ id }: { readonly id: string }) => times.get(id) === 1 && !taken.has(id);
  return new Set(
    files.filter(
      ({ location, parsed }) =>
        !loaded.has(location) && places.get(location) === 1 && parsed.articles.every(isOnly),
    ),
  );
}

/** Stores files that are fresh, see `freshAmong`: all their articles are new. */
export async function loadFresh(tx: Transaction, files: readonly LoadedFile[]): Promise<void> {
  if (files.length === 0) return;
  const leftOver = nothingLeftOver();
  const sources = await addSources(
    tx,
    files.map(({ location, hash, parsed }) => ({ location, hash, ...parsed })),
  );
  const tellings = files.flatMap(({ location, parsed }) => {
    const teller = sources.get(location);
    if (!teller) throw new Error(`No row for the source ${location}.`);
    return parsed.articles.map((article) => ({
      id: article.id,
      teller,
      reading: readingOf(article),
      stored: null,
    }));
  });
  await tellArticles(tx, tellings, leftOver);
  // An id that comes back is an article's own address again.
  await tx.$executeRaw`
    DELETE FROM "Alias"
    WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(tellings.map(({ id }) => id))}))`;
  await sweepLeftOver(tx, leftOver);
}
