import type { GoldFile, Parsed } from "../parse/gold/gold.ts";
import { scoreFiles } from "../parse/gold/score.ts";
import { parse } from "../parse/index.ts";
import type { ArticleText } from "./article-text.ts";
import { makePage, type PageLayout } from "./pages.ts";
import { seedRandom } from "./random.ts";

/** A way of laying pages out by which scores are told apart. */
export interface LayoutKind {
  readonly name: string;
  readonly fixed: Partial<PageLayout>;
  /** Most stories on a page. */
  readonly most: number;
}

export const LAYOUT_KINDS: readonly LayoutKind[] = [
  { name: "columns, headline before", fixed: { kind: "columns", heads: "before" }, most: 15 },
  { name: "columns, headline after", fixed: { kind: "columns", heads: "after" }, most: 15 },
  { name: "flowed", fixed: { kind: "flowed", heads: "before" }, most: 15 },
  { name: "columns, mixed", fixed: { kind: "columns", heads: "mixed" }, most: 30 },
  { name: "flowed, mixed", fixed: { kind: "flowed", heads: "mixed" }, most: 30 },
];

/** Scores of one kind of layout over `count` pages drawn from `firstSeed` on. */
export function scoreLayout(
  texts: readonly ArticleText[],
  { fixed, most }: LayoutKind,
  count: number,
  firstSeed: number,
): { readonly figures: Readonly<Record<string, number>>; readonly misses: readonly string[] } {
  const gold: GoldFile[] = [];
  const parsed = new Map<string, readonly Parsed[]>();
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const random = seedRandom(seed * 7 + 1);
    const chosen = random.shuffle(texts).slice(0, random.between(1, most));
    const page = makePage(chosen, seed, fixed);
    const file = `page ${seed}`;
    gold.push({ file, articles: page.articles });
    parsed.set(file, parse(Buffer.from(page.text), file).articles);
  }
  return scoreFiles(gold, (file) => parsed.get(file) ?? []);
}
