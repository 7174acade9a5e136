import { measureEngines } from "./engines/index.ts";
import { measureGroonga } from "./groonga/index.ts";
import { measureGrowth } from "./growth/index.ts";
import { measureMemory } from "./memory.ts";
import { measurePage } from "./page/index.ts";
import { type Line, settle } from "./pairs.ts";
import { measureParse, measureParseMade } from "./parse.ts";
import { measureParseLarge } from "./parse-large.ts";
import { measureFacets, measureList, measureSuggest } from "./plain-sql.ts";
import { measureRecall } from "./recall/index.ts";
import { measureSearch } from "./search.ts";
import { measureSeed } from "./seed.ts";
import { measureStart } from "./start.ts";
import { measureWeight } from "./weight.ts";

/** Things measured together, in a process of their own. */
export type Trial = Readonly<{
  name: string;
  /** In a collection of so many articles, where that matters. */
  measure: (articles: number) => Promise<Line[]>;
}>;

const DECODE = "decoding them and splitting lines";

/** All trials, in the order they run. */
export const TRIALS: readonly Trial[] = [
  { name: "start", measure: measureStart },
  { name: "page", measure: measurePage },
  { name: "weight", measure: measureWeight },
  { name: "memory", measure: measureMemory },
  {
    name: "parse",
    measure: async () => [
      settle(await measureParse(), {
        what: "parsing the sample pages",
        beside: DECODE,
        unit: "MB/s",
        reach: null,
      }),
      settle(await measureParseMade(), {
        what: "parsing made pages",
        beside: DECODE,
        unit: "MB/s",
        reach: null,
      }),
    ],
  },
  {
    name: "parse-large",
    measure: async () => [
      settle(await measureParseLarge(), {
        what: "parsing one file of 50 MB",
        beside: "one of 1 MB",
        unit: "MB/s",
        reach: { least: 0.5 },
      }),
      memoryLine(),
    ],
  },
  {
    name: "seed",
    measure: async (articles) => [
      settle(await measureSeed(articles), {
        what: `loading raw pages into ${articles} articles`,
        beside: "inserting the same rows through the bare driver",
        unit: "articles/s",
        reach: { least: 0.5 },
      }),
    ],
  },
  { name: "search", measure: measureSearch },
  { name: "list", measure: measureList },
  { name: "facets", measure: measureFacets },
  { name: "suggest", measure: measureSuggest },
  { name: "growth", measure: measureGrowth },
  { name: "groonga", measure: measureGroonga },
  { name: "engines", measure: measureEngines },
  { name: "recall", measure: measureRecall },
];

/** The most memory that this process took, beside what a Node process takes at least. */
function memoryLine(): Line {
  const limit = 50;
  const ours = process.resourceUsage().maxRSS / 1000;
  return {
    what: "memory that it took at most",
    beside: "an idle Node process",
    unit: "MB",
    ours,
    limit,
    ratio: ours / limit,
    reach: null,
  };
}
