import { Prisma } from "../db/generated/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import { placeRange } from "../filter-values.ts";
import { readQuery } from "../search/grammar.ts";
import { spellName } from "../search/spelling.ts";
import { splitSyllables } from "../search/syllables.ts";
import { matchExpression } from "../search/tokens.ts";
import { fold } from "../text/fold.ts";
import { TOPICS } from "../topics.ts";
import { nameLinks } from "./names.ts";
import type { Suggestion } from "./shapes.ts";
import { matchSyllables } from "./sounds.ts";

const { sql } = Prisma;

const MOST = 10;
const MOST_PLACES = 3;
const MOST_TOPICS = 2;
const MOST_NAMES = 2;
/** Places looked at for those with the most articles: counting a large one takes its time. */
const PLACES_COUNTED = 12;
/** A single letter begins too many names to be of help. */
const SHORTEST_LETTERS = 2;

/**
 * What a reader may mean who has typed so much: names of places, topics, contributors, sections and
 * papers that begin so, in characters or in pinyin, with their numbers of articles, then the newest
 * headlines with these words; ten at most.
 */
export const suggest = inOneReading(async (q: string): Promise<Suggestion[]> => {
  const typed = fold(q.trim());
  const letters = /^[a-z'ü]+$/.test(typed) ? typed.replaceAll("'", "").replaceAll("ü", "v") : null;
  if (typed === "" || (letters && letters.length < SHORTEST_LETTERS)) return [];
  const begin = namesBeginning(typed, letters);
  const found = await Promise.all([
    placesOf(begin),
    topicsOf(typed, letters),
    ...NAMES.map(({ kind, rows }) => namesOf(kind, rows, begin)),
  ]);
  const names = found.flat().filter(({ count }) => count !== 0);
  const headlines = await headlinesWith(typed, letters, MOST - Math.min(names.length, MOST - 2));
  return [...names.slice(0, MOST - headlines.length), ...headlines];
});

/** Names that begin as typed, or are typed so, as SQL; along the key and the indexes of NameSpelling. */
function namesBeginning(typed: string, letters: string | null): Prisma.Sql {
  const written = sql`SELECT name FROM "NameSpelling" WHERE name >= ${typed} AND name < ${after(typed)}`;
  if (!letters) return written;
  return sql`${written}
    UNION SELECT name FROM "NameSpelling" WHERE spelling >= ${letters} AND spelling < ${after(letters)}
    UNION SELECT name FROM "NameSpelling" WHERE initials >= ${letters} AND initials < ${after(letters)}`;
}

/** The first text that begins otherwise and comes after all that begin so. */
function after(text: string): string {
  return `${text}\u{10ffff}`;
}

async function placesOf(begin: Prisma.Sql): Promise<Suggestion[]> {
  const places = await reading().$queryRaw<{ code: string; name: string; fullName: string }[]>`
    SELECT p."code", p."name", p."fullName" FROM "Place" p
    WHERE p."name" IN (${begin}) OR p."shortName" IN (${begin})
    ORDER BY p."level" = 'county', p."code" LIMIT ${PLACES_COUNTED}`;
  const counted = await Promise.all(
    places.map(async ({ code, name, fullName }) => {
      const { first, last } = placeRange(code);
      const [row] = await reading().$queryRaw<{ count: bigint | number }[]>`
        SELECT count(DISTINCT "articleId") AS count FROM "ArticlePlace"
        WHERE "code" BETWEEN ${first} AND ${last}`;
      const above = fullName.endsWith(name) ? fullName.slice(0, -name.length) : "";
      const value = code;
      return { kind: "place" as const, value, text: name, note: above, count: Number(row?.count) };
    }),
  );
  return counted.sort((a, b) => b.count - a.count).slice(0, MOST_PLACES);
}

async function topicsOf(typed: string, letters: string | null): Promise<Suggestion[]> {
  const fits = ({ label }: { label: string }) =>
    label.includes(typed) ||
    (letters !== null &&
      spellName(label).some(
        ({ spelling, initials }) => spelling.startsWith(letters) || initials.startsWith(letters),
      ));
  return Promise.all(
    TOPICS.filter(fits)
      .slice(0, MOST_TOPICS)
      .map(async ({ slug, label }) => ({
        kind: "topic" as const,
        value: slug,
        text: label,
        note: "",
        count: await reading().articleTopic.count({ where: { slug } }),
      })),
  );
}

/** Where names other than those of places are counted, each name found along its own index. */
const NAMES = [
  {
    kind: "author",
    rows: (begin: Prisma.Sql) => sql`SELECT w."name" AS name, c."articleId" AS id
      FROM "Person" w JOIN "Contribution" c ON c."personId" = w."id" WHERE w."name" IN (${begin})`,
  },
  {
    kind: "section",
    rows: (begin: Prisma.Sql) =>
      sql`SELECT "section" AS name, "id" FROM "Article" WHERE "section" IN (${begin})`,
  },
  {
    kind: "paper",
    rows: (begin: Prisma.Sql) => sql`SELECT e."paper" AS name, a."id"
      FROM "Edition" e JOIN "Article" a ON a."editionId" = e."id" WHERE e."paper" IN (${begin})`,
  },
] as const;

async function namesOf(
  kind: "author" | "section" | "paper",
  rows: (begin: Prisma.Sql) => Prisma.Sql,
  begin: Prisma.Sql,
): Promise<Suggestion[]> {
  const found = await reading().$queryRaw<{ name: string; count: bigint | number }[]>`
    SELECT name, count(DISTINCT id) AS count FROM (${rows(begin)})
    GROUP BY name ORDER BY count DESC, name LIMIT ${MOST_NAMES}`;
  return found.map(({ name, count }) => ({
    kind,
    value: name,
    text: name,
    note: "",
    count: Number(count),
  }));
}

/** The newest headlines that hold what was typed, or else that are read so. */
async function headlinesWith(
  typed: string,
  letters: string | null,
  most: number,
): Promise<Suggestion[]> {
  const match = matchExpression(readQuery(`title:"${typed.replaceAll('"', " ")}"`));
  const written = match === null ? [] : await newest(sql`"ArticleSearch"`, match, most);
  if (written.length > 0 || !letters) return written;
  const ways = splitSyllables(typed);
  return ways.length > 0 ? newest(sql`"HeadlineSpelling"`, matchSyllables(ways), most) : [];
}

async function newest(index: Prisma.Sql, match: string, most: number): Promise<Suggestion[]> {
  const rows = await reading().$queryRaw<{ id: string; headline: string }[]>`
    SELECT a."id", a."headline" FROM
      (SELECT rowid AS number FROM ${index} WHERE ${index} MATCH ${match}
       ORDER BY rowid DESC LIMIT ${most}) found
    JOIN "Article" a ON a."number" = found.number ORDER BY a."number" DESC`;
  return (await nameLinks(rows)).map(({ id, name }) => ({
    kind: "headline",
    value: id,
    text: name,
    note: "",
    count: null,
  }));
}
