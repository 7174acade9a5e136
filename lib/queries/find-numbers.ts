import { Prisma } from "../db/generated/client.ts";
import { reading } from "../db/reading.ts";
import { EMPTY_FILTER } from "../filters.ts";
import { isAll, type Sought, whereOf } from "./conditions.ts";
import { onlyMatch } from "./list-sql.ts";
import { matching } from "./text-conditions.ts";

const { sql } = Prisma;

const [ZERO, COMMA, MINUS] = [48, 44, 45];

/**
 * The numbers, ascending, of the articles that have what the search box asks for, whatever else the filter asks; null
 * where the box asks nothing. They come as one text, since a row for each takes the driver many times as long.
 */
export async function findNumbers(filter: Sought): Promise<Float64Array | null> {
  const { q, instead } = filter;
  const box: Sought = { ...EMPTY_FILTER, q, ...(instead && { instead }) };
  if (isAll(box, null)) return null;
  const match = onlyMatch(box);
  const numbers = match
    ? sql`SELECT rowid AS number FROM ${matching(match)} ORDER BY rowid`
    : sql`SELECT a."number" AS number FROM "Article" a WHERE ${whereOf(box)} ORDER BY a."number"`;
  const [row] = await reading().$queryRaw<{ count: number | bigint; numbers: string | null }[]>`
    SELECT count(*) AS count, group_concat(number) AS numbers FROM (${numbers})`;
  return readNumbers(row?.numbers ?? "", Number(row?.count ?? 0));
}

/** `readNumbers("12,305", 2)` */
function readNumbers(text: string, count: number): Float64Array {
  const numbers = new Float64Array(count);
  let at = 0;
  let number = 0;
  let sign = 1;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i);
    if (digit === COMMA) {
      numbers[at++] = number * sign;
      [number, sign] = [0, 1];
    } else if (digit === MINUS) sign = -1;
    else number = number * 10 + digit - ZERO;
  }
  if (count > 0) numbers[at] = number * sign;
  return numbers;
}
