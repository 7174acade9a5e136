import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isPartOf } from "../lib/filter-values.ts";
import type { GoldArticle, GoldFile } from "../lib/parse/gold/gold.ts";
import { squash } from "../lib/parse/gold/match.ts";

const FOLDER = "lib/parse/gold";

/** What a careful reader found on the pages in `seeds/`, file by file. */
export const GOLD_FILES: readonly GoldFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")));

/** Every article of the seed pages, in printed order. */
export const GOLD: readonly GoldArticle[] = GOLD_FILES.flatMap(({ articles }) => articles);

/** The headlines an article may be shown under, without blanks and widths. */
export function headlinesOf(article: GoldArticle): string[] {
  return [article, ...(article.or ?? [])].map(({ headline }) => squash(headline));
}

/** The articles of a place and its parts: `goldIn("330100")`. */
export function goldIn(place: string): GoldArticle[] {
  return GOLD.filter(({ places = [] }) => places.some(({ code }) => isPartOf(code, place)));
}

/** Whether an article came out in a year, month or day: `isFrom("2023-06")(article)`. */
export function isFrom(period: string): (article: GoldArticle) => boolean {
  return ({ date }) => Boolean(date?.earliest.startsWith(period));
}

/** The articles one of whose texts holds every word, as a plain scan over them finds. */
export function goldWith(...words: readonly string[]): GoldArticle[] {
  const fold = (text: string) => text.normalize("NFKC").toLowerCase();
  return GOLD.filter((article) => {
    const { headline, kicker, subheadlines = [], body, captions = [] } = article;
    const blocks = [...body, ...captions].map(({ text }) => text);
    const texts = [headline, kicker ?? "", ...subheadlines, ...blocks].map(fold);
    return words.every((word) => texts.some((text) => text.includes(fold(word))));
  });
}

/** The gold article of an id; throws when there is none: `goldOf("000-3")`. */
export function goldOf(id: string): GoldArticle {
  const found = GOLD.find((article) => article.id === id);
  if (found === undefined) throw new Error(`gold has no article ${id}`);
  return found;
}
