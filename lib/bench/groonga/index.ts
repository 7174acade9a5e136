import { database } from "../../db/client.ts";
import { type Answerer, openOwn } from "../answerer.ts";
import { madeCollection } from "../collections.ts";
import { drawQueries, KINDS } from "../draw-queries.ts";
import type { Found } from "../ours.ts";
import { type Line, median, quantile, type Reach } from "../pairs.ts";
import { commandFor, readAnswer, type Told } from "./ask.ts";
import { openLoadedGroonga } from "./load.ts";

const ASKINGS = [
  { ask: "newest", name: "newest 20", reach: { most: 0.25 } },
  { ask: "best", name: "best 20", reach: null },
  { ask: "facets", name: "newest 20 with three facets", reach: { most: 1 } },
] as const;

const SEARCHES = 60;
const WARM_UP = 5;

/**
 * Searches in a collection of so many articles beside Groonga's in the same texts: each is a process of its own that
 * is asked through a pipe, word by word in turn. Throws a Complaint where there is no Groonga.
 */
export async function measureGroonga(articles: number): Promise<Line[]> {
  const open: Answerer[] = [];
  try {
    const url = await madeCollection(articles);
    process.env.DATABASE_URL = url;
    const groonga = await openLoadedGroonga(url);
    open.push(groonga);
    const ours = await openOwn("lib/bench/ours.ts", [], { DATABASE_URL: url });
    open.push(ours);
    return await compare(ours, groonga, `, ${articles} articles`);
  } finally {
    for (const answerer of open) await answerer.end();
    await database().$disconnect();
  }
}

async function compare(ours: Answerer, groonga: Answerer, size: string): Promise<Line[]> {
  const lines: Line[] = [];
  const all: Both[] = [];
  for (const { ask, name, reach } of ASKINGS) {
    for (const kind of KINDS) {
      const queries = await drawQueries(kind.lengths, SEARCHES);
      for (const q of queries.slice(0, WARM_UP)) await askBoth(ours, groonga, ask, q);
      const asked: Both[] = [];
      for (const q of queries) asked.push(await askBoth(ours, groonga, ask, q));
      all.push(...asked);
      lines.push(timesLine(`${name}, ${kind.name}${size}`, asked, reach));
    }
  }
  return [...lines, agreementLine("as many articles", all, foundAsMany), ...facetsLine(all)];
}

interface Timed<Answer> {
  readonly answer: Answer;
  readonly milliseconds: number;
}

interface Both {
  readonly ours: Timed<Found>;
  readonly theirs: Timed<Told>;
}

async function askBoth(
  ours: Answerer,
  groonga: Answerer,
  ask: (typeof ASKINGS)[number]["ask"],
  q: string,
): Promise<Both> {
  return {
    ours: await timed(ours, JSON.stringify({ ask, q }), (line) => JSON.parse(line)),
    theirs: await timed(groonga, commandFor(ask, q), readAnswer),
  };
}

async function timed<Answer>(
  answerer: Answerer,
  line: string,
  read: (line: string) => Answer,
): Promise<Timed<Answer>> {
  const began = performance.now();
  const answered = await answerer.ask(line);
  const milliseconds = performance.now() - began;
  return { answer: read(answered), milliseconds };
}

function timesLine(what: string, asked: readonly Both[], reach: Reach | null): Line {
  const own = asked.map(({ ours }) => ours.milliseconds);
  const peer = asked.map(({ theirs }) => theirs.milliseconds);
  const clock = median(asked.map(({ theirs }) => theirs.answer.milliseconds)).toFixed(1);
  const [ours, limit] = [median(own), median(peer)];
  return {
    what: `${what} (p99 ${quantile(own, 0.99).toFixed(1)} ms)`,
    beside: `Groonga (p99 ${quantile(peer, 0.99).toFixed(1)} ms, ${clock} by its own clock)`,
    unit: "ms",
    ours,
    limit,
    ratio: ours / limit,
    reach,
  };
}

function agreementLine(what: string, asked: readonly Both[], agree: (both: Both) => boolean): Line {
  const agreed = asked.filter(agree).length;
  return {
    what: `${what} found as by Groonga`,
    beside: "of all",
    unit: "searches",
    ours: agreed,
    limit: asked.length,
    ratio: agreed / asked.length,
    reach: null,
  };
}

const foundAsMany = ({ ours, theirs }: Both) => ours.answer.total === theirs.answer.total;

/** Facets can be the same only where the same articles were found. */
function facetsLine(all: readonly Both[]): Line[] {
  const counted = all.filter((both) => both.ours.answer.facets && foundAsMany(both));
  if (counted.length === 0) return [];
  return [agreementLine("as many of each topic and paper", counted, countedAlike)];
}

function countedAlike({ ours, theirs }: Both): boolean {
  return (["topics", "papers"] as const).every((kind) => {
    const peer = new Map(theirs.answer.facets?.[kind]);
    return ours.answer.facets?.[kind].every(([value, count]) => peer.get(value) === count);
  });
}
