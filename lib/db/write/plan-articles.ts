import type { Transaction } from "../client.ts";
import { rankSources } from "./best-source.ts";
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
  /** Of those, the ones that the other has not told until now. */
  readonly handed: string[];
  /** Found in this source for the first time. */
  readonly newcomers: string[];
  /** In this source until now. */
  readonly gone: string[];
  readonly unchanged: number;
}

/**
 * Compares what a source gives with what is stored. Of several sources with the same article the best
 * tells it, see `rankSources`.
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
      dateValue: true,
      contentHash: true,
      sourceId: true,
    },
  });
  const stored = new Map(rows.map((row) => [row.id, row]));
  const rivals = await rivalsOf(tx, source.id, [...stored.keys()]);
  const others = [...new Set([...rivals.values()].flat())];
  const ranks = await rankSources(tx, others.length ? [source.id, ...others] : []);
  const plan = {
    tellings: [] as Telling[],
    displaced: [] as string[],
    aside: [] as { id: string; reading: Reading }[],
    handed: [] as string[],
    newcomers: [...readings.keys()].filter((id) => !links.has(id)),
    gone: [...links.keys()].filter((id) => !readings.has(id)),
    unchanged: 0,
  };
  for (const [id, reading] of readings) {
    const row = stored.get(id);
    if (!row) {
      plan.tellings.push({ id, teller: source, reading, stored: null });
      continue;
    }
    const best = [source.id, ...(rivals.get(id) ?? [])].sort(ranks.compare)[0];
    const isTold = row.sourceId === source.id;
    if (best === source.id) {
      if (!isTold) plan.displaced.push(id);
      if (isTold && row.contentHash === contentHash(reading, source)) plan.unchanged++;
      else plan.tellings.push({ id, teller: source, reading, stored: row });
    } else if (row.sourceId === best && links.get(id)?.reading === JSON.stringify(reading)) {
      plan.unchanged++;
    } else {
      plan.aside.push({ id, reading });
      if (row.sourceId === best) continue;
      if (!isTold) plan.displaced.push(id);
      plan.handed.push(id);
    }
  }
  return plan;
}

const BATCH = 500;

/** The other sources that have these articles, by article id; those that no other has are left out. */
async function rivalsOf(
  tx: Transaction,
  sourceId: number,
  ids: readonly string[],
): Promise<Map<string, number[]>> {
  const rivals = new Map<string, number[]>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const links = await tx.articleSource.findMany({
      where: { articleId: { in: ids.slice(start, start + BATCH) }, sourceId: { not: sourceId } },
      select: { articleId: true, sourceId: true },
    });
    for (const link of links)
      rivals.set(link.articleId, [...(rivals.get(link.articleId) ?? []), link.sourceId]);
  }
  return rivals;
}
