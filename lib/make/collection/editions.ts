import { loadDivisions } from "../../places/load.ts";
import { isDivision, level, shortPlaceName } from "../../places/names.ts";
import { type Random, seedRandom } from "../random.ts";
import { makeVocabulary } from "./vocabulary.ts";
import { type MadeArticle, writeArticle, writeName } from "./write-article.ts";

/** The paper of one day. */
export interface MadeEdition {
  readonly paper: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Code of the county that it is printed in. */
  readonly home: string;
  readonly pages: readonly (readonly MadeArticle[])[];
}

/** So many papers come out every day. */
const PAPERS = 60;
/** So many people write for each of them. */
const STAFF = 60;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY = 24 * 60 * 60 * 1000;
const PAGES = 4;

/**
 * Editions of invented local papers, day by day, the same on every machine; a larger collection begins with a
 * smaller one's. Without an end: who reads them stops.
 */
export function* makeEditions(): Generator<MadeEdition> {
  const words = makeVocabulary();
  const random = seedRandom(7);
  const papers = random
    .shuffle(counties())
    .slice(0, PAPERS)
    .map((home) => ({ home, staff: Array.from({ length: STAFF }, () => writeName(random)) }));
  const homes = papers.map(({ home }) => home);
  for (let day = 0; ; day++) {
    const date = new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
    for (const { home, staff } of papers) {
      const pages = Array.from({ length: PAGES }, () =>
        Array.from({ length: random.between(5, 10) }, () =>
          writeArticle(words, random, whereAbouts(home, homes, random), staff),
        ),
      );
      yield { paper: `${shortPlaceName(home)}日报`, date, home, pages };
    }
  }
}

/** Most of what a local paper prints happened at home. */
function whereAbouts(home: string, homes: readonly string[], random: Random): string {
  return random.chance(0.85) ? home : random.pick(homes);
}

/** Counties that stand today. */
function counties(): string[] {
  const codes = loadDivisions()
    .filter(({ last }) => last === Number.POSITIVE_INFINITY)
    .map(({ code }) => code);
  return [...new Set(codes)].filter((code) => isDivision(code) && level(code) === "county");
}
