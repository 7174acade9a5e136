import { Prisma } from "../db/generated/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import { countEditions } from "./edition-heads.ts";
import { summariesOf } from "./editions.ts";
import type { EditionCalendar, EditionMonth } from "./shapes.ts";

const { sql } = Prisma;

/**
 * How many editions there are in every month, and those of one year: of the newest that has any where this one has
 * none. Other years are counted and no more, however many there are.
 */
export const editionCalendar = inOneReading(
  async (asked: number | null): Promise<EditionCalendar> => {
    const months = await countMonths();
    const years = months.flatMap(({ year }) => year ?? []);
    const year = years.find((one) => one === asked) ?? years.at(-1) ?? null;
    const [first, last] = [`${digits(year)}-01-01`, `${digits(year)}-12-31`];
    const inYear = (day: Prisma.Sql) => sql`${day} BETWEEN ${first} AND ${last}`;
    const isOfYear = inYear(sql`"date"`);
    const mayBe = sql`${isOfYear} OR coalesce("precision", 'day') <> 'year'
      AND (${inYear(sql`"earliest"`)} OR ${inYear(sql`"latest"`)})`;
    const isLoose = sql`"date" IS NULL OR "precision" = 'year' AND NOT (${isOfYear})`;
    return {
      months,
      year,
      ofYear: await countEditions(year === null ? [] : await idsOf(mayBe)),
      loose: await summariesOf(await idsOf(isLoose)),
    };
  },
);

interface MonthRow {
  readonly month: string | null;
  readonly isLoose: number | bigint;
  readonly editions: number | bigint;
  readonly articles: number | bigint;
  readonly days: number | bigint;
  readonly date: string | null;
}

/** Oldest first. Articles are counted along index Article(editionId, sourceId, ordinal). */
async function countMonths(): Promise<EditionMonth[]> {
  const rows = await reading().$queryRaw<MonthRow[]>`
    SELECT substr(e."date", 1, 7) AS month, coalesce(e."precision" = 'year', e."date" IS NULL) AS isLoose,
      count(*) AS editions, sum(own.articles) AS articles,
      sum(e."date" IS NOT NULL AND coalesce(e."precision", 'day') = 'day') AS days, min(e."date") AS date
    FROM (SELECT "editionId", count(*) AS articles FROM "Article" GROUP BY "editionId") own
    JOIN "Edition" e ON e."id" = own."editionId"
    GROUP BY 1, 2 ORDER BY 1, 2`;
  return rows.map(({ month, isLoose, editions, articles, days, date }) => ({
    year: month === null ? null : Number(month.slice(0, 4)),
    month: month === null || Number(isLoose) === 1 ? null : Number(month.slice(5)),
    editions: Number(editions),
    stories: Number(articles),
    dayUnknown: Number(days) === 0,
    only: Number(editions) === 1 ? date : null,
  }));
}

async function idsOf(condition: Prisma.Sql): Promise<number[]> {
  const rows = await reading().$queryRaw<{ id: number | bigint }[]>`
    SELECT "id" FROM "Edition" WHERE ${condition}`;
  return rows.map(({ id }) => Number(id));
}

function digits(year: number | null): string {
  return String(year ?? 0).padStart(4, "0");
}
