import { reading } from "../db/reading.ts";
import { spellName } from "../search/spelling.ts";
import { topicLabel } from "../topics.ts";
import { listPlaces } from "./places.ts";
import type { PlaceFacet, Suggestion } from "./shapes.ts";

/** A name of the collection with all that it may be typed as. */
export interface KnownName extends Suggestion {
  readonly count: number;
  /** Its written forms, then its syllables and first letters. */
  readonly typed: readonly string[];
}

/** The names of each kind, those with the most articles first. */
type KnownNames = readonly (readonly KnownName[])[];

let kept: { readonly version: number; readonly names: KnownNames } | null = null;

/**
 * Places, topics, contributors, sections and papers of the collection. They are read once for each
 * version of the data and kept, so that offering them at every key costs no counting.
 */
export async function knownNames(): Promise<KnownNames> {
  const row = await reading().dataVersion.findUnique({ where: { id: 1 } });
  const version = row?.version ?? 0;
  if (kept?.version !== version) kept = { version, names: await readNames() };
  return kept.names;
}

async function readNames(): Promise<KnownNames> {
  const spellings = await readSpellings();
  const [places, topics, ...others] = await Promise.all([
    readPlaces(spellings),
    countTopics(),
    ...(["author", "section", "paper"] as const).map((kind) => countNames(kind, spellings)),
  ]);
  return [places, topics, ...others].map((names) => names.sort((a, b) => b.count - a.count));
}

type Spellings = ReadonlyMap<string, readonly string[]>;

async function readSpellings(): Promise<Spellings> {
  const rows = await reading().$queryRaw<{ name: string; typed: string }[]>`
    SELECT name, group_concat(spelling || ' ' || initials, ' ') AS typed FROM "NameSpelling"
    WHERE spelling <> '' GROUP BY name`;
  return new Map(rows.map(({ name, typed }) => [name, [...new Set(typed.split(" "))]]));
}

async function readPlaces(spellings: Spellings): Promise<KnownName[]> {
  const shortNames = await reading().place.findMany({ select: { code: true, shortName: true } });
  const short = new Map(shortNames.map(({ code, shortName }) => [code, shortName]));
  const all = (places: readonly PlaceFacet[], above: string): KnownName[] =>
    places.flatMap(({ code, name, count, children }) => {
      const names = [name, short.get(code) ?? name];
      const typed = [...names, ...names.flatMap((one) => spellings.get(one) ?? [])];
      const own = { kind: "place" as const, value: code, text: name, note: above, count, typed };
      return [own, ...all(children, above + name)];
    });
  return all(await listPlaces(), "");
}

async function countTopics(): Promise<KnownName[]> {
  const rows = await reading().$queryRaw<{ slug: string; count: bigint | number }[]>`
    SELECT "slug", count(DISTINCT "articleId") AS count FROM "ArticleTopic" GROUP BY "slug"`;
  return rows.map(({ slug, count }) => {
    const label = topicLabel(slug);
    const ways = spellName(label).flatMap(({ spelling, initials }) => [spelling, initials]);
    // 民生社会 is asked for by either of its words.
    const second = label.length === 4 ? [label.slice(2)] : [];
    // The slug is the English word for it.
    const typed = [label, ...second, slug, ...ways];
    return { kind: "topic", value: slug, text: label, note: "", count: Number(count), typed };
  });
}

async function countNames(
  kind: "author" | "section" | "paper",
  spellings: Spellings,
): Promise<KnownName[]> {
  const rows = await COUNTS[kind]();
  return rows.map(({ name, count }) => ({
    kind,
    value: name,
    text: name,
    note: "",
    count: Number(count),
    typed: [name, ...(spellings.get(name) ?? [])],
  }));
}

interface Counted {
  readonly name: string;
  readonly count: bigint | number;
}

/** An article has one section and one paper, and may have two parts of one contributor. */
const COUNTS = {
  author: () => reading().$queryRaw<Counted[]>`
    SELECT w."name" AS name, count(DISTINCT c."articleId") AS count
    FROM "Contribution" c JOIN "Person" w ON w."id" = c."personId" GROUP BY w."id"`,
  section: () => reading().$queryRaw<Counted[]>`
    SELECT "section" AS name, count(*) AS count FROM "Article"
    WHERE "section" IS NOT NULL GROUP BY "section"`,
  paper: () => reading().$queryRaw<Counted[]>`
    SELECT e."paper" AS name, count(*) AS count
    FROM "Edition" e JOIN "Article" a ON a."editionId" = e."id"
    WHERE e."paper" IS NOT NULL GROUP BY e."paper"`,
} as const;
