import { encodeSpelling, spellName } from "../search/spelling.ts";
import type { Transaction } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** Every name that can be typed by its sound, from the tables that hold them. */
const NAMES = Prisma.sql`
  SELECT "name" FROM "Person"
  UNION SELECT "name" FROM "Place" UNION SELECT "shortName" FROM "Place"
  UNION SELECT "section" FROM "Article" WHERE "section" IS NOT NULL
  UNION SELECT "paper" FROM "Edition" WHERE "paper" IS NOT NULL`;

/** Notes how headlines sound, in place of what stood there under their numbers. */
export async function spellHeadlines(
  tx: Transaction,
  articles: readonly { readonly number: bigint; readonly headline: string }[],
): Promise<void> {
  const rows = articles.map(({ number, headline }) => ({
    number: Number(number),
    ...encodeSpelling(headline),
  }));
  await tx.$executeRaw`
    INSERT OR REPLACE INTO "HeadlineSpelling" (rowid, syllables, initials)
    SELECT value ->> 'number', value ->> 'syllables', value ->> 'initials'
    FROM json_each(${JSON.stringify(rows)})`;
}

/** Notes how these names are typed; those known already cost a look. */
export async function spellNames(tx: Transaction, names: Iterable<string>): Promise<void> {
  const wanted = JSON.stringify([...new Set(names)]);
  const missing = await tx.$queryRaw<{ name: string }[]>`
    SELECT value AS name FROM json_each(${wanted})
    WHERE value NOT IN (SELECT name FROM "NameSpelling")`;
  await insertNames(
    tx,
    missing.map(({ name }) => name),
  );
}

/** Forgets those of these names that no table holds any more. */
export async function unspellNames(tx: Transaction, names: Iterable<string>): Promise<void> {
  const gone = JSON.stringify([...new Set(names)]);
  await tx.$executeRaw`
    DELETE FROM "NameSpelling" WHERE name IN (SELECT value FROM json_each(${gone}))
    AND NOT EXISTS (SELECT 1 FROM "Person" p WHERE p."name" = "NameSpelling".name)
    AND NOT EXISTS (SELECT 1 FROM "Place" p
      WHERE "NameSpelling".name IN (p."name", p."shortName"))
    AND NOT EXISTS (SELECT 1 FROM "Article" a WHERE a."section" = "NameSpelling".name)
    AND NOT EXISTS (SELECT 1 FROM "Edition" e WHERE e."paper" = "NameSpelling".name)`;
}

/** Notes all names of the collection, into an empty table. */
export async function spellAllNames(tx: Transaction): Promise<void> {
  const rows = await tx.$queryRaw<{ name: string }[]>`${NAMES}`;
  await insertNames(
    tx,
    rows.map(({ name }) => name),
  );
}

/** Whether exactly the names of the collection are spelled. */
export async function namesAreSpelled(tx: Transaction): Promise<boolean> {
  const strays = await tx.$queryRaw<unknown[]>`
    SELECT * FROM (SELECT * FROM (${NAMES}) EXCEPT SELECT name FROM "NameSpelling")
    UNION ALL
    SELECT * FROM (SELECT name FROM "NameSpelling" EXCEPT SELECT * FROM (${NAMES}))
    LIMIT 1`;
  return strays.length === 0;
}

const NOT_SPELLED = { spelling: "", initials: "" };

async function insertNames(tx: Transaction, names: readonly string[]): Promise<void> {
  const rows = names.flatMap((name) => {
    const ways = spellName(name);
    return (ways.length > 0 ? ways : [NOT_SPELLED]).map((way) => ({ name, ...way }));
  });
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT OR IGNORE INTO "NameSpelling" (name, spelling, initials)
    SELECT value ->> 'name', value ->> 'spelling', value ->> 'initials'
    FROM json_each(${JSON.stringify(rows)})`;
}
