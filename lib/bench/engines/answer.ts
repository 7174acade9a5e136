import { answerLines, residentMemory } from "../answer-lines.ts";

/** An article as an engine is given it; texts of one field are lines of it. */
export interface Given {
  readonly id: string;
  readonly headline: string;
  readonly body: string;
}

/** What an engine can be asked on a line. */
export type Asked =
  | { readonly ask: "add"; readonly articles: readonly Given[] }
  | { readonly ask: "best"; readonly q: string }
  | { readonly ask: "memory" };

/** An engine that holds its articles in memory. */
export interface Engine {
  readonly add: (article: Given) => unknown;
  /** Ids of the best 20 articles that have all tokens of these words. */
  readonly best: (q: string) => Promise<readonly unknown[]> | readonly unknown[];
}

/** Answers lines from an engine, until the input ends. */
export function answerFrom({ add, best }: Engine): void {
  answerLines<Asked>(async (asked) => {
    if (asked.ask === "memory") return residentMemory();
    if (asked.ask === "best") return { ids: await best(asked.q) };
    for (const article of asked.articles) await add(article);
    return null;
  });
}
