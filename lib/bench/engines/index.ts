import { database } from "../../db/client.ts";
import { type Answerer, openOwn } from "../answerer.ts";
import { madeCollection } from "../collections.ts";
import { drawQueries, KINDS } from "../draw-queries.ts";
import { type MadeText, readTexts } from "../made-texts.ts";
import { type Line, median, quantile, type Reach } from "../pairs.ts";
import type { Given } from "./answer.ts";

const ENGINES = [
  { name: "MiniSearch", path: "lib/bench/engines/minisearch.ts" },
  { name: "FlexSearch", path: "lib/bench/engines/flexsearch.ts" },
  { name: "Orama", path: "lib/bench/engines/orama.ts" },
] as const;

const SEARCHES = 60;
/** The first answers are given by functions that are not compiled yet. */
const WARM_UP = 30;
const BATCH = 200;

/**
 * Searches in a collection of so many articles, and the memory of the process that answers them, beside engines that
 * hold the same texts in memory. Each is a process of its own that is asked through a pipe, one after the other.
 */
export async function measureEngines(articles: number): Promise<Line[]> {
  const url = await madeCollection(articles);
  process.env.DATABASE_URL = url;
  const queries = await drawAll();
  await database().$disconnect();
  const empty = await measure(await openOwn("lib/bench/engines/empty.ts"), queries);
  const openOurs = () => openOwn("lib/bench/ours.ts", [], { DATABASE_URL: url });
  const lines: Line[] = [];
  for (const { name, path } of ENGINES) {
    const theirs = await measure(await openFilled(path, url), queries);
    const ours = await measure(await openOurs(), queries);
    lines.push(...compare(name, ours, theirs, empty.megabytes, `, ${articles} articles`));
  }
  return lines;
}

/** Of every kind as many, one after the other. */
async function drawAll(): Promise<string[]> {
  const queries: string[] = [];
  for (const { lengths } of KINDS) queries.push(...(await drawQueries(lengths, SEARCHES)));
  return queries;
}

/** An engine with the texts of all articles. */
async function openFilled(path: string, url: string): Promise<Answerer> {
  const engine = await openOwn(path);
  let batch: Given[] = [];
  const add = () => engine.ask(JSON.stringify({ ask: "add", articles: batch }));
  for (const text of readTexts(url)) {
    batch.push(givenOf(text));
    if (batch.length < BATCH) continue;
    await add();
    batch = [];
  }
  await add();
  return engine;
}

function givenOf({ id, headlines, others }: MadeText): Given {
  return { id, headline: headlines.join("\n"), body: others.join("\n") };
}

interface Measured {
  readonly milliseconds: readonly number[];
  /** Of the whole process, when all has been asked and its garbage is gone. */
  readonly megabytes: number;
}

/** Asks for the best 20 of each, and ends the process. */
async function measure(engine: Answerer, queries: readonly string[]): Promise<Measured> {
  try {
    const milliseconds: number[] = [];
    const warm = queries.filter((_, at) => at % Math.ceil(queries.length / WARM_UP) === 0);
    for (const q of [...warm, ...queries]) {
      const began = performance.now();
      await engine.ask(JSON.stringify({ ask: "best", q }));
      milliseconds.push(performance.now() - began);
    }
    const megabytes = Number(await engine.ask(JSON.stringify({ ask: "memory" })));
    return { milliseconds: milliseconds.slice(warm.length), megabytes };
  } finally {
    await engine.end();
  }
}

function compare(
  name: string,
  ours: Measured,
  theirs: Measured,
  empty: number,
  size: string,
): Line[] {
  const p99 = (all: readonly number[]) => `p99 ${quantile(all, 0.99).toFixed(1)} ms`;
  const slow = [p99(ours.milliseconds), p99(theirs.milliseconds)] as const;
  const [own, peer] = [median(ours.milliseconds), median(theirs.milliseconds)];
  const fifth = { most: 0.2 };
  const grown = `memory beyond the ${empty.toFixed(0)} MB of a process that holds nothing`;
  return [
    line(`best 20${size} (${slow[0]})`, `${name} (${slow[1]})`, "ms", own, peer, { most: 1 }),
    line(`memory of the whole process${size}`, name, "MB", ours.megabytes, theirs.megabytes, fifth),
    line(`${grown}${size}`, name, "MB", ours.megabytes - empty, theirs.megabytes - empty, null),
  ];
}

function line(
  what: string,
  beside: string,
  unit: string,
  ours: number,
  limit: number,
  reach: Reach | null,
): Line {
  return { what, beside, unit, ours, limit, ratio: ours / limit, reach };
}
