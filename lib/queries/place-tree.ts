import { database } from "../db/client.ts";
import type { Filter } from "../filters.ts";
import { whereOf } from "./conditions.ts";
import type { PlaceFacet } from "./shapes.ts";

interface TreeRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parentCode: string | null;
  readonly count: bigint | number;
}

/**
 * The places of what a filter finds, its own places left out, as a tree with the number of distinct
 * articles in each place and its parts; most first. Places without any are left out.
 */
export async function countPlaces(filter: Filter): Promise<readonly PlaceFacet[]> {
  // `up` pairs each place with itself and everything above it; Place holds only places that are
  // named somewhere, so that it stays a few thousand rows. Index ArticlePlace(code, articleId).
  const rows = await database().$queryRaw<TreeRow[]>`
    WITH RECURSIVE up(code, above) AS (
      SELECT "code", "code" FROM "Place"
      UNION ALL
      SELECT up.code, p."parentCode" FROM up JOIN "Place" p ON p."code" = up.above
      WHERE p."parentCode" IS NOT NULL
    )
    SELECT p."code", p."name", p."level", p."parentCode", n.count FROM (
      SELECT up.above, count(DISTINCT ap."articleId") AS count
      FROM "Article" a JOIN "ArticlePlace" ap ON ap."articleId" = a."id"
      JOIN up ON up.code = ap."code"
      WHERE ${whereOf(filter, "place")} GROUP BY up.above
    ) n JOIN "Place" p ON p."code" = n.above
    ORDER BY n.count DESC, p."code"`;
  return branches(byParent(rows), null);
}

type Rows = ReadonlyMap<string | null, readonly TreeRow[]>;

function byParent(rows: readonly TreeRow[]): Rows {
  const groups = new Map<string | null, TreeRow[]>();
  for (const row of rows) {
    const group = groups.get(row.parentCode);
    if (group) group.push(row);
    else groups.set(row.parentCode, [row]);
  }
  return groups;
}

function branches(rows: Rows, parent: string | null): PlaceFacet[] {
  return (rows.get(parent) ?? []).map((row) => ({
    code: row.code,
    name: row.name,
    level: knownLevel(row.level),
    count: Number(row.count),
    children: branches(rows, row.code),
  }));
}

/** A stored level of the tree. */
export function knownLevel(stored: string): PlaceFacet["level"] {
  return stored === "province" || stored === "city" ? stored : "county";
}
