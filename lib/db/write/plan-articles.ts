import type { Transaction } from "../client.ts";
import { contentHash, type Reading } from "./reading.ts";
import type { StoredSource } from "./source.ts";
import type { Telling } from "./tell-articles.ts";

/** What loading a source is going to do to its articles. */
export interface Plan {
  /** To be written as this source tells them, new or in place of what is stored. */
  readonly tellings: Telling[];
  /** Of those, the ones that another source has told until now. */
  readonly displaced: string[];
  /** Told by another source: this one's reading is kept beside. */
  readonly aside: { readonly id: string; readonly reading: Reading }[];
  /** Found in this source for the first time. */
  readonly newcomers: string[];
  /** In this source until now. */
  readonly gone: string[];
  readonly unchanged: number;
}

/**
 * Compares what a source gives with what is stored. Of several sources with the same article the one
 * whose location sorts first tells it, so that the order of loading does not matter.
 */
export async function planArticles(
  tx: Transaction,
  source: StoredSource,
  readings: ReadonlyMap<string, Reading>,
): Promise<Plan> {
  const links = new Map(
    (await tx.articleSource.findMany({ where: { sourceId: source.id } })).map((link) => [
      link.articleId,
      link,
    ]),
  );
  const rows = await tx.article.findMany({
    where: { id: { in: [...readings.keys()] } },
    select: {
      id: true,
      number: true,
      dateValue: true,
      contentHash: true,
      source: { select: { id: true, location: true } },
    },
  });
  const stored = new Map(rows.map((row) => [row.id, row]));
  const plan = {
    tellings: [] as Telling[],
    displaced: [] as string[],
    aside: [] as { id: string; reading: Reading }[],
    newcomers: [...readings.keys()].filter((id) => !links.has(id)),
    gone: [...links.keys()].filter((id) => !readings.has(id)),
    unchanged: 0,
  };
  for (const [id, reading] of readings) {
    const row = stored.get(id);
    if (!row) {
      plan.tellings.push({ id, reading, stored: null });
    } else if (row.source.id === source.id) {
      if (row.contentHash === contentHash(reading, source)) plan.unchanged++;
      else plan.tellings.push({ id, reading, stored: row });
    } else if (source.location < row.source.location) {
      plan.displaced.push(id);
      plan.tellings.push({ id, reading, stored: row });
    } else if (links.get(id)?.reading === JSON.stringify(reading)) {
      plan.unchanged++;
    } else {
      plan.aside.push({ id, reading });
    }
  }
  return plan;
}
