import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Board, bareServer, fetchPage, openBoard } from "../board.ts";
import { copyCollection } from "../collections.ts";
import { type Line, measurePairs, type Pair, quantile, settle } from "../pairs.ts";
import { latenciesAtRate } from "./at-rate.ts";
import { openEmptyApp, openFramework } from "./framework.ts";
import { openNginx, type SentPage } from "./nginx.ts";
import type { Serving } from "./serving.ts";
import { answersPerSecond } from "./wrk.ts";

const BR = { "accept-encoding": "br" };
const PAIRS = 3;
/** A page that is made each time takes its time. */
const FEW = { connections: 4, seconds: 6 };
/** Articles that nobody has asked for before. */
const FRESH = 60;
const WARM_UP = 20;

/**
 * Pages of a board with so many articles: seen before, beside nginx serving the same bytes and beside the framework
 * making them each time; and for the first time, beside the least that the framework makes. Needs nginx and wrk.
 */
export async function measurePage(articles: number): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "baolan-bench-"));
  const stops: (() => Promise<void>)[] = [];
  try {
    const DATABASE_URL = await copyCollection(articles, join(folder, "board.db"));
    const board = await openBoard(["lib/cli/start.mjs"], { DATABASE_URL });
    stops.push(board.stop);
    const paths = await pathsOf(board);
    const { kinds, fresh } = paths;
    const sent = await Promise.all(kinds.map(({ path }) => sentPage(board, path)));
    const nginx = await openNginx(sent, folder);
    stops.push(nginx.stop);
    const framework = await openFramework(process.cwd(), { DATABASE_URL });
    stops.push(framework.stop);
    const lines: Line[] = [];
    for (const [at, kind] of kinds.entries()) {
      lines.push(...(await seenBefore(kind, board, `${nginx.url}/${at}`, framework)));
    }
    lines.push(await unchanged(kinds[0]?.path ?? "/", board));
    lines.push(await bareNode(`${nginx.url}/0`, stops, folder));
    const empty = await openEmptyApp();
    stops.push(empty.stop);
    lines.push(await firstTime(fresh, board, empty));
    return lines;
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Kind {
  readonly name: string;
  readonly path: string;
}

async function pathsOf(board: Board): Promise<{ kinds: Kind[]; fresh: string[] }> {
  const found = new Set<string>();
  for (let page = 1; found.size < FRESH + 1; page++) {
    const { body } = await fetchPage(`${board.url}/articles?page=${page}`);
    const links = [...body.toString().matchAll(/href="(\/a\/[a-z0-9]+)"/g)];
    if (links.length === 0) break;
    for (const [, path = ""] of links) found.add(path);
  }
  const [article, ...fresh] = found;
  if (article === undefined) throw new Error("the list shows no article");
  const kinds = [
    { name: "an article's page", path: article },
    { name: "the front page", path: "/" },
    { name: "a list", path: "/articles?topic=health" },
  ];
  return { kinds, fresh: fresh.slice(0, FRESH) };
}

async function sentPage(board: Board, path: string): Promise<SentPage> {
  const { body } = await fetchPage(board.url + path, BR);
  return { encoding: "br", body };
}

async function seenBefore(
  { name, path }: Kind,
  board: Board,
  nginxUrl: string,
  framework: Serving,
): Promise<Line[]> {
  const ours = () => answersPerSecond(board.url + path, BR);
  const pairs = await measurePairs(PAIRS, async () => ({
    ours: await ours(),
    limit: await answersPerSecond(nginxUrl, BR),
  }));
  const seen = settle(pairs, {
    what: `${name} seen before`,
    beside: "the same bytes from nginx with two workers",
    unit: "answers/s",
    reach: { least: 0.4 },
  });
  const each = await measurePairs(1, async () => ({
    ours: await ours(),
    limit: await answersPerSecond(framework.url + path, BR, FEW),
  }));
  const late = await latenciesAtRate(() => board.url + path, seen.ours / 2, BR);
  const p99 = quantile(late, 0.99);
  return [
    seen,
    settle(each, {
      what: `${name} seen before`,
      beside: "the framework making it each time",
      unit: "answers/s",
      reach: { least: 100 },
    }),
    {
      what: `${name} at half that rate, slowest of a hundred`,
      beside: "a hundredth of a second,",
      unit: "ms",
      ours: p99,
      limit: 10,
      ratio: p99 / 10,
      reach: { most: 1 },
    },
  ];
}

async function unchanged(path: string, board: Board): Promise<Line> {
  const url = board.url + path;
  const response = await fetch(url, { headers: BR });
  await response.arrayBuffer();
  const held = { ...BR, "if-none-match": response.headers.get("etag") ?? "" };
  const pairs = await measurePairs(PAIRS, async () => ({
    ours: await answersPerSecond(url, held),
    limit: await answersPerSecond(url, BR),
  }));
  return settle(pairs, {
    what: "an article's page that the reader has",
    beside: "the page",
    unit: "answers/s",
    reach: { least: 1 },
  });
}

/** What a Node process can do at all here. */
async function bareNode(
  nginxUrl: string,
  stops: (() => Promise<void>)[],
  folder: string,
): Promise<Line> {
  const bare = await openBoard(bareServer(join(folder, "nginx", "0.page")));
  stops.push(bare.stop);
  const pairs = await measurePairs(PAIRS, async () => ({
    ours: await answersPerSecond(bare.url, BR),
    limit: await answersPerSecond(nginxUrl, BR),
  }));
  return settle(pairs, {
    what: "the same bytes from a bare Node server",
    beside: "from nginx with two workers",
    unit: "answers/s",
    reach: null,
  });
}

/** Pages that were never asked for, one after the other; the first of them warm both servers up. */
async function firstTime(fresh: readonly string[], board: Board, empty: Serving): Promise<Line> {
  const pairs: Pair[] = [];
  for (const [at, path] of fresh.entries()) {
    const ours = await millisecondsOf(board.url + path);
    pairs.push({ ours, limit: await millisecondsOf(`${empty.url}/word-${at}`) });
  }
  return settle(pairs.slice(WARM_UP), {
    what: "an article's page for the first time",
    beside: "the framework's page of one word",
    unit: "ms",
    reach: { most: 1.15 },
  });
}

async function millisecondsOf(url: string): Promise<number> {
  const began = performance.now();
  const { status } = await fetchPage(url, BR);
  if (status !== 200) throw new Error(`${url} answered ${status}`);
  return performance.now() - began;
}
