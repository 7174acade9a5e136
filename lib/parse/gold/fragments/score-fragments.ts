import type { Article } from "../../../article.ts";
import { parseAll } from "../../index.ts";
import { type Scores, scoreFiles } from "../score.ts";
import { type FragmentPrint, PRINTS, withInfo } from "./print-fragment.ts";
import { type Fragment, goldOf, readFragments, SETS } from "./read-fragments.ts";

/** The figures of one set of fragments in one print. */
export interface FragmentScores extends Scores {
  readonly set: string;
  readonly print: string;
}

/** Every set in every print. */
export async function scoreFragments(sets: readonly (typeof SETS)[number][] = SETS) {
  const scores: FragmentScores[] = [];
  for (const set of sets) {
    const fragments = readFragments(set);
    for (const print of PRINTS) {
      scores.push({ set, print: print.name, ...(await scorePrint(fragments, print)) });
    }
  }
  return scores;
}

async function scorePrint(fragments: readonly Fragment[], { isDated, print }: FragmentPrint) {
  const gold = [];
  const parsed = new Map<string, readonly Article[]>();
  for (const [at, fragment] of fragments.entries()) {
    const whole = isDated ? withInfo(fragment) : fragment;
    const file = `${at}`;
    gold.push({ file, articles: [goldOf(whole, isDated)] });
    parsed.set(file, await articlesOf(print(whole), file));
  }
  return scoreFiles(gold, (file) => parsed.get(file) ?? []);
}

/** What a text of any format is read to. */
export async function articlesOf(text: string, file: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const read of parseAll(new TextEncoder().encode(text), file)) {
    articles.push(...read.articles);
  }
  return articles;
}
