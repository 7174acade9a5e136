import type { Transaction } from "../client.ts";
import { facetStretchOf, writeFacetStretches } from "../facet-stretches.ts";
import { unspellNames } from "../spelling-index.ts";
import { settleEditions } from "./editions.ts";
import { dropUnusedPlaces, spelledNames } from "./places.ts";

/** What rewritten and deleted articles named, and may have been the last to name. */
export interface LeftOver {
  readonly editions: Set<number>;
  readonly places: Set<string>;
  readonly persons: Set<number>;
  readonly topics: Set<string>;
  /** Stretches of the columns of facets that articles came to, changed on or went from. */
  readonly stretches: Set<number>;
  /** Names of sections, papers, people and places, which the index of spellings holds. */
  readonly names: Set<string>;
}

export function nothingLeftOver(): LeftOver {
  return {
    editions: new Set(),
    places: new Set(),
    persons: new Set(),
    topics: new Set(),
    stretches: new Set(),
    names: new Set(),
  };
}

/** Notes what these articles name, before they are rewritten or deleted. */
export async function noteLeftOver(
  tx: Transaction,
  ids: readonly string[],
  leftOver: LeftOver,
): Promise<void> {
  const articles = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      number: true,
      section: true,
      edition: { select: { id: true, homeCode: true, paper: true } },
      places: { select: { code: true } },
      contributors: { select: { personId: true, person: { select: { name: true } } } },
      topics: { select: { slug: true } },
    },
  });
  for (const { number, section, edition, places, contributors, topics } of articles) {
    for (const name of [section, edition.paper]) if (name) leftOver.names.add(name);
    leftOver.stretches.add(facetStretchOf(number));
    leftOver.editions.add(edition.id);
    if (edition.homeCode) leftOver.places.add(edition.homeCode);
    for (const { code } of places) leftOver.places.add(code);
    for (const { personId, person } of contributors) {
      leftOver.persons.add(personId);
      leftOver.names.add(person.name);
    }
    for (const { slug } of topics) leftOver.topics.add(slug);
  }
}

/**
 * Deletes what was left over and is named by nothing now, settles the editions that stay and writes the columns of
 * facets anew where they have changed.
 */
export async function sweepLeftOver(tx: Transaction, leftOver: LeftOver): Promise<void> {
  const { editions, places, persons, topics, stretches, names } = leftOver;
  if (editions.size > 0) await settleEditions(tx, editions);
  if (places.size > 0) await dropUnusedPlaces(tx, places);
  if (persons.size > 0) {
    await tx.person.deleteMany({
      where: { id: { in: [...persons] }, contributions: { none: {} } },
    });
  }
  if (topics.size > 0) {
    await tx.topic.deleteMany({ where: { slug: { in: [...topics] }, articles: { none: {} } } });
  }
  for (const name of spelledNames(places)) names.add(name);
  if (names.size > 0) await unspellNames(tx, names);
  if (stretches.size > 0) {
    const { version } = await tx.dataVersion.findUniqueOrThrow({ where: { id: 1 } });
    // The version that the transaction is about to make.
    await writeFacetStretches(tx, stretches, version + 1);
  }
}
