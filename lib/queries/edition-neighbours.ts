import { Prisma } from "../db/generated/client.ts";
import { reading } from "../db/reading.ts";

const { sql } = Prisma;

/** Ids of the editions before and after one in time, in the order of `NEWEST_FIRST`; null at either end. */
export interface EditionNeighbours {
  readonly previous: number | null;
  readonly next: number | null;
}

/**
 * The neighbours of an edition. Of each side the nearest is looked up along index Edition(date), never among all:
 * those of the same day first, then those of the nearest day, and beyond all days those without a date.
 */
export async function neighboursOf(id: number): Promise<EditionNeighbours> {
  const { date, key } = await reading().edition.findUniqueOrThrow({ where: { id } });
  if (date === null) {
    return {
      previous: await first(sql`e."date" IS NULL AND e."key" > ${key} ORDER BY e."key"`),
      next:
        (await first(sql`e."date" IS NULL AND e."key" < ${key} ORDER BY e."key" DESC`)) ??
        (await first(sql`e."date" > '' ORDER BY e."date", e."key" DESC`)),
    };
  }
  return {
    previous:
      (await first(sql`e."date" = ${date} AND e."key" > ${key} ORDER BY e."key"`)) ??
      (await first(sql`e."date" < ${date} ORDER BY e."date" DESC, e."key"`)) ??
      (await first(sql`e."date" IS NULL ORDER BY e."key"`)),
    next:
      (await first(sql`e."date" = ${date} AND e."key" < ${key} ORDER BY e."key" DESC`)) ??
      (await first(sql`e."date" > ${date} ORDER BY e."date", e."key" DESC`)),
  };
}

async function first(where: Prisma.Sql): Promise<number | null> {
  const [row] = await reading().$queryRaw<{ id: number | bigint }[]>`
    SELECT e."id" FROM "Edition" e WHERE ${where} LIMIT 1`;
  return row ? Number(row.id) : null;
}
