import { topicLabel } from "../../topics.ts";
import type { Transaction } from "../client.ts";

/** Makes sure that these topics are there, under today's labels. */
export async function keepTopics(tx: Transaction, slugs: ReadonlySet<string>): Promise<void> {
  const rows = await tx.topic.findMany({ where: { slug: { in: [...slugs] } } });
  const stored = new Map(rows.map((row) => [row.slug, row.label]));
  for (const slug of slugs) {
    const label = topicLabel(slug);
    if (stored.get(slug) === label) continue;
    await tx.topic.upsert({ where: { slug }, create: { slug, label }, update: { label } });
  }
}
