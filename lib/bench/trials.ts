import { measurePage } from "./page.ts";
import type { Pair } from "./pairs.ts";
import { measureParse, measureParseMade } from "./parse.ts";
import { measureParseLarge } from "./parse-large.ts";
import { measureStart } from "./start.ts";

/** One thing measured, beside the limit it could at best come near. */
export type Trial = Readonly<{
  name: string;
  what: string;
  beside: string;
  unit: string;
  measure: () => Promise<Pair[]>;
  /** Whether the most memory that the process took is part of the finding. */
  tellsMemory?: boolean;
}>;

/** All trials, in the order they run. */
export const TRIALS: readonly Trial[] = [
  {
    name: "start",
    what: "second start to first answer",
    beside: "a bare Node server's",
    unit: "ms",
    measure: measureStart,
  },
  {
    name: "page",
    what: "an article's page, 8 readers",
    beside: "the same bytes from a bare Node server",
    unit: "pages/s",
    measure: measurePage,
  },
  {
    name: "parse",
    what: "parsing the sample pages",
    beside: "decoding them and splitting lines",
    unit: "MB/s",
    measure: measureParse,
  },
  {
    name: "parse-made",
    what: "parsing made pages",
    beside: "decoding them and splitting lines",
    unit: "MB/s",
    measure: measureParseMade,
  },
  {
    name: "parse-large",
    what: "parsing one file of 50 MB",
    beside: "one of 1 MB",
    unit: "MB/s",
    measure: measureParseLarge,
    tellsMemory: true,
  },
];
