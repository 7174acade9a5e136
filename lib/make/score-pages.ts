import type { GoldFile, Parsed } from "../parse/gold/gold.ts";
import { type Scores, scoreFiles } from "../parse/gold/score.ts";
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

/** What reads a page: this project's parser, or what it is held against. */
export type Reader = (page: string, file: string) => readonly Parsed[];

/** Scores of each reader on one kind of layout, over `count` pages drawn from `firstSeed` on. */
export function scoreLayout(
  texts: readonly ArticleText[],
  { fixed, most }: LayoutKind,
  count: number,
  firstSeed: number,
  readers: readonly Reader[],
): Scores[] {
  const gold: GoldFile[] = [];
  const read = readers.map(() => new Map<string, readonly Parsed[]>());
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const random = seedRandom(seed * 7 + 1);
    const chosen = random.shuffle(texts).slice(0, random.between(1, most));
    const page = makePage(chosen, seed, fixed);
    const file = `page ${seed}`;
    gold.push({ file, articles: page.articles });
    readers.forEach((reader, at) => {
      read[at]?.set(file, reader(page.text, file));
    });
  }
  return read.map((parsed) => scoreFiles(gold, (file) => parsed.get(file) ?? []));
}
