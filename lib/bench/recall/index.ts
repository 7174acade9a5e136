import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { database } from "../../db/client.ts";
import { EMPTY_FILTER, type Filter } from "../../filters.ts";
import { seedRandom } from "../../make/random.ts";
import { findIds } from "../../queries/list.ts";
import { readTexts } from "../made-texts.ts";
import type { Line } from "../pairs.ts";
import { type Drawn, draw } from "./draw.ts";
import { mixedCollection } from "./mixed.ts";
import { type Folded, foldTexts, scan, scanWithLike } from "./scan.ts";

const SEARCHES = 10_000;
const LIKES = 100;
/** So many searches that differ are told on the error output. */
const TOLD = 5;

/**
 * Whether search finds, in a collection of so many articles, exactly what reading every text finds: pieces of the
 * texts of one to eight characters, as phrases, in every order of a list.
 */
export async function measureRecall(articles: number): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "baolan-bench-"));
  try {
    const url = await mixedCollection(articles, folder);
    process.env.DATABASE_URL = url;
    const all = Array.from(readTexts(url), foldTexts);
    return [await compareWithReading(all), await compareWithLike(all)];
  } finally {
    await database().$disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareWithReading(all: readonly Folded[]): Promise<Line> {
  const random = seedRandom(1);
  const articles = all.map(({ article }) => article);
  let agreed = 0;
  for (let asked = 0; asked < SEARCHES; asked++) {
    const drawn = draw(articles, random);
    const filter = filterOf(drawn, random.pick(["newest", "oldest", "relevance"] as const));
    const found = await findIds(filter, { limit: all.length, offset: 0 });
    const ids = scan(all, drawn);
    if (isSame(found, ids)) agreed++;
    else if (asked - agreed < TOLD) tell(filter, found, ids);
  }
  return agreementLine("searches that find just what reading every text finds", agreed, SEARCHES);
}

async function compareWithLike(all: readonly Folded[]): Promise<Line> {
  const random = seedRandom(2);
  const articles = all.map(({ article }) => article);
  let agreed = 0;
  for (let asked = 0; asked < LIKES; ) {
    const drawn = { ...draw(articles, random), place: null, topic: null };
    if (!drawn.words.every((word) => /^\p{Unified_Ideograph}+$/u.test(word))) continue;
    const filter = filterOf(drawn, "newest");
    const found = await findIds(filter, { limit: all.length, offset: 0 });
    const ids = await scanWithLike(drawn);
    if (isSame(found, ids)) agreed++;
    else if (asked - agreed < TOLD) tell(filter, found, ids);
    asked++;
  }
  return agreementLine("searches that find just what LIKE finds in every text", agreed, LIKES);
}

type FoundIds = Awaited<ReturnType<typeof findIds>>;

function filterOf({ words, place, topic }: Drawn, sort: Filter["sort"]): Filter {
  return {
    ...EMPTY_FILTER,
    places: place === null ? [] : [place],
    topics: topic === null ? [] : [topic],
    q: words.map((word) => `"${word}"`).join(" "),
    sort,
  };
}

/** Each article once, and their number as it is told. */
function isSame({ total, ids }: FoundIds, scanned: ReadonlySet<string>): boolean {
  const found = new Set(ids);
  const isOnce = found.size === ids.length && ids.length === total;
  return isOnce && total === scanned.size && ids.every((id) => scanned.has(id));
}

function tell(filter: Filter, { total, ids }: FoundIds, scanned: ReadonlySet<string>): void {
  const found = new Set(ids);
  const missed = [...scanned].filter((id) => !found.has(id));
  const beyond = [...found].filter((id) => !scanned.has(id));
  const { q, places, topics, sort } = filter;
  console.error(JSON.stringify({ q, places, topics, sort, total, missed, beyond }));
}

function agreementLine(what: string, agreed: number, asked: number): Line {
  return {
    what,
    beside: "of all",
    unit: "searches",
    ours: agreed,
    limit: asked,
    ratio: agreed / asked,
    reach: { least: 1 },
  };
}
