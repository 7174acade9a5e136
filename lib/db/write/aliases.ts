import type { Transaction } from "../client.ts";

/** An article's id and all its printed text. */
export interface PrintedText {
  readonly id: string;
  readonly text: string;
}

/** Part of the shorter text that two readings of one article share at least. */
const ENOUGH = 0.6;

/** How often each pair of neighbouring characters occurs; spaces and line ends do not count. */
function countPairs(text: string): Map<string, number> {
  const characters = text.replace(/\s+/g, "");
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = characters.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function total(pairs: Map<string, number>): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}

function countShared(one: Map<string, number>, other: Map<string, number>): number {
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  return shared;
}

/**
 * Which of the new articles of a file stands where an old one was: the one that shares most of its
 * text. An article that was cut in two goes to its larger part; one that is simply gone is left out.
 */
export function matchReplacements(
  gone: readonly PrintedText[],
  newcomers: readonly PrintedText[],
): Map<string, string> {
  const candidates = newcomers.map(({ id, text }) => ({ id, pairs: countPairs(text) }));
  const replacements = new Map<string, string>();
  for (const { id, text } of gone) {
    const pairs = countPairs(text);
    let most = 0;
    for (const candidate of candidates) {
      const shared = countShared(pairs, candidate.pairs);
      const shorter = Math.min(total(pairs), total(candidate.pairs));
      if (shared <= most || shared < shorter * ENOUGH) continue;
      most = shared;
      replacements.set(id, candidate.id);
    }
  }
  return replacements;
}

/** Moves the addresses that led to these old articles on to the new ones: chains stay one step long. */
export async function repointAliases(
  tx: Transaction,
  replacements: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [old, articleId] of replacements) {
    await tx.alias.updateMany({ where: { articleId: old }, data: { articleId } });
  }
}

/** Makes the ids of articles that are gone addresses of those that stand in their place. */
export async function addAliases(
  tx: Transaction,
  replacements: ReadonlyMap<string, string>,
): Promise<void> {
  if (replacements.size === 0) return;
  await tx.alias.createMany({
    data: [...replacements].map(([id, articleId]) => ({ id, articleId })),
  });
}
