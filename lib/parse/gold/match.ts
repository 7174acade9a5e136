import type { GoldArticle, Parsed } from "./gold.ts";

/** Text without blanks and unseen marks, widths unified. */
export function squash(text: string | null | undefined): string {
  return (text ?? "").normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
}

/** Text with single spaces, widths unified. */
export function tidy(text: string | null | undefined): string {
  return (text ?? "").normalize("NFKC").replace(/\s+/gu, " ").trim();
}

export function bodyText(article: { readonly body: readonly { readonly text: string }[] }): string {
  return article.body.map(({ text }) => squash(text)).join("");
}

/** How often each run of five characters comes in a text. */
export type Shingles = ReadonlyMap<string, number>;

export function shinglesOf(text: string): Shingles {
  const counts = new Map<string, number>();
  for (let at = 0; at + 5 <= text.length; at++) {
    const shingle = text.slice(at, at + 5);
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export function sizeOf(shingles: Shingles): number {
  let size = 0;
  for (const count of shingles.values()) size += count;
  return size;
}

export function commonCount(one: Shingles, other: Shingles): number {
  let common = 0;
  for (const [shingle, count] of one) common += Math.min(count, other.get(shingle) ?? 0);
  return common;
}

/** F1 of `hits` among so many found and so many wanted; 1 when there was nothing to find. */
export function f1(hits: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);
}

export interface Pair {
  readonly gold: GoldArticle;
  /** The parsed article most like it, if one is at all. */
  readonly parsed: Parsed | null;
  /** Likeness of the two bodies, 0 to 1. */
  readonly likeness: number;
}

/** Gives each gold article the parsed one whose body is most like its own, each but once. */
export function matchArticles(gold: readonly GoldArticle[], parsed: readonly Parsed[]): Pair[] {
  const left = new Set(parsed);
  const shingles = new Map(parsed.map((article) => [article, shinglesOf(bodyText(article))]));
  return gold.map((article) => {
    const wanted = shinglesOf(bodyText(article));
    let best: Parsed | null = null;
    let likeness = 0;
    for (const candidate of left) {
      const alike = likenessOf(article, wanted, candidate, shingles.get(candidate) ?? new Map());
      if (alike > likeness) {
        best = candidate;
        likeness = alike;
      }
    }
    if (best && likeness >= 0.5) left.delete(best);
    else best = null;
    return { gold: article, parsed: best, likeness };
  });
}

function likenessOf(gold: GoldArticle, wanted: Shingles, parsed: Parsed, found: Shingles): number {
  if (sizeOf(wanted) > 0) return f1(commonCount(wanted, found), sizeOf(found), sizeOf(wanted));
  const heads = [gold, ...(gold.or ?? [])].map(({ headline }) => tidy(headline));
  return sizeOf(found) === 0 && heads.includes(tidy(parsed.headline)) ? 1 : 0;
}
