import { readQuery } from "./grammar.ts";

/**
 * What a part of a search box looks like that was read as the plain words it is written with: an operator
 * without a value it takes, an operator that does not exist, a quotation mark or a sign alone.
 */
export type AsWords = "title" | "author" | "place" | "topic" | "date" | "quote" | "sign" | "field";

export interface ReadAsWords {
  readonly part: string;
  readonly as: AsWords;
}

const KNOWN = /^[-－]?(title|author|place|topic|date)[:：]/iu;
/** `subtitle:医保`; but no address of the web, and no time of the day or score. */
const UNKNOWN = /^[-－]?[a-z]{2,12}[:：](?!\/\/)/iu;
/** A straight mark that opens, or a curly one whose other is not in the word: `“培训+演练”消防` is a headline. */
const OPEN_QUOTE = /^[-－]?(?:["＂]|“[^”]*$)/u;

/**
 * The parts of a search box that are searched for as they stand though they look like more: `title:` with
 * nothing after it, `date:abc`, a lone `"`. In the order they stand in, each once.
 */
export function readAsWords(q: string): ReadAsWords[] {
  const parts = readQuery(q).terms.flatMap(({ field, shown, quoted, span }) => {
    const part = q.slice(...span);
    if (quoted) return [];
    if (OPEN_QUOTE.test(shown)) return [{ part, as: "quote" as const }];
    if (field !== "any") return [];
    const as = asPlain(shown);
    return as ? [{ part, as }] : [];
  });
  return parts.filter(({ part }, at) => parts.findIndex((other) => other.part === part) === at);
}

function asPlain(word: string): AsWords | null {
  const known = KNOWN.exec(word)?.[1]?.toLowerCase();
  if (known) return known as AsWords;
  if (UNKNOWN.test(word)) return "field";
  return /^[-－]+$/u.test(word) ? "sign" : null;
}
