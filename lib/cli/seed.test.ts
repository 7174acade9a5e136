import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databasePath } from "../db/file.ts";
import { findFaults, hashRows, type TestDatabases, testDatabases } from "../db/test-database.ts";
import { parse } from "../parse/index.ts";
import { findFiles } from "./find-files.ts";
import { threadsFor } from "./seed/read-fast.ts";
import { writePages } from "./seed/test-pages.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

function start(url: string, words: readonly string[]) {
  const child = spawn(process.execPath, ["lib/cli/ts.mjs", "lib/cli/seed.ts", ...words], {
    // The test runner has a BASE_URL of its own.
    env: { ...process.env, BASE_URL: "", DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, ended };
}

async function run(url: string, ...words: string[]) {
  const { child, ended } = start(url, words);
  let out = "";
  let complaints = "";
  child.stdout.on("data", (text) => {
    out += text;
  });
  child.stderr.on("data", (text) => {
    complaints += text;
  });
  return { code: await ended, out, complaints };
}

/** When a run is killed: at its first line, or when it has written so often to the database. */
type Moment = "first line" | { readonly writes: number };

/** Runs the command and kills it; tells by which signal it ended. */
async function runAndKill(url: string, words: readonly string[], moment: Moment) {
  const log = `${basename(databasePath(url))}-wal`;
  const { child, ended } = start(url, words);
  const kill = () => void child.kill("SIGKILL");
  if (moment === "first line") {
    child.stdout.once("data", kill);
    await ended;
  } else {
    let writes = 0;
    const watcher = watch(dirname(databasePath(url)), (event, name) => {
      if (event === "change" && name === log && ++writes === moment.writes) kill();
    });
    await ended;
    watcher.close();
  }
  return child.signalCode;
}

/** Article ids of each file as the collection has them, by base name. */
function storedIds(url: string): Map<string, string[]> {
  const db = new BetterSqlite3(databasePath(url), { readonly: true });
  try {
    const rows = db
      .prepare<[], { name: string; ids: string }>(
        `SELECT s.name, coalesce(group_concat(a."articleId"), '') AS ids
         FROM "Source" s LEFT JOIN "ArticleSource" a ON a."sourceId" = s.id GROUP BY s.id`,
      )
      .all();
    return new Map(rows.map(({ name, ids }) => [name, ids.split(",").filter(Boolean).sort()]));
  } finally {
    db.close();
  }
}

function parsedIds(folder: string): Map<string, string[]> {
  return new Map(
    readdirSync(folder).map((name) => {
      const { articles } = parse(readFileSync(join(folder, name)), name);
      return [name, articles.map(({ id }) => id).sort()];
    }),
  );
}

function dataVersion(url: string): number {
  const db = new BetterSqlite3(databasePath(url), { readonly: true });
  try {
    return Number(db.prepare(`SELECT version FROM "DataVersion"`).pluck().get());
  } finally {
    db.close();
  }
}

/** Stored together, more than go into one transaction, from files large enough to be read in threads. */
const [PAGES, STORIES, EMPTY] = [9, 60, 100_000];

test("killed at any moment, each file is old or new; run again, it comes to its end", async () => {
  const { url } = await databases.fresh();
  const folder = join(databases.folder, "killed");
  let old = new Map<string, string[]>();
  const moments: Record<string, Moment[]> = {
    春: [{ writes: 1 }, "first line"],
    秋: [{ writes: 99 }],
  };
  for (const edition of Object.keys(moments)) {
    writePages(folder, PAGES, STORIES, edition, EMPTY);
    expect(threadsFor(findFiles([folder]).files, 2)).toBe(1);
    const fresh = parsedIds(folder);
    for (const moment of moments[edition] ?? []) {
      expect(await runAndKill(url, [folder], moment)).toBe("SIGKILL");
      expect(findFaults(url)).toEqual([]);
      const stored = storedIds(url);
      for (const name of fresh.keys()) {
        expect([old.get(name), fresh.get(name)]).toContainEqual(stored.get(name));
      }
    }
    const { code } = await run(url, folder, "--json");
    expect(code).toBe(0);
    expect(storedIds(url)).toEqual(fresh);
    expect(findFaults(url)).toEqual([]);
    old = fresh;
  }
  // What was stored before the end stays, and is not stored again.
  const version = dataVersion(url);
  expect((await run(url, folder, "--json")).code).toBe(0);
  expect(dataVersion(url)).toBe(version);
}, 240_000);

test("a reset that is killed leaves the old collection", async () => {
  const { url } = await databases.fresh();
  const [old, fresh] = [join(databases.folder, "old"), join(databases.folder, "fresh")];
  writePages(old, 2, 3);
  writePages(fresh, PAGES, STORIES, "秋", EMPTY);
  await run(url, old);
  const before = hashRows(url);
  for (const moment of [{ writes: 1 }, "first line"] as const) {
    const words = ["--reset", "--yes", fresh];
    expect(await runAndKill(url, words, moment)).toBe("SIGKILL");
    expect(hashRows(url)).toBe(before);
  }
  expect(await run(url, "--reset", "--yes", fresh)).toMatchObject({ code: 0 });
  expect(storedIds(url)).toEqual(parsedIds(fresh));
  expect(findFaults(url)).toEqual([]);
  // the two files together, and the reset
  expect(dataVersion(url)).toBe(1 + 1);
}, 120_000);

test("a reset with a mistyped path or an empty folder is one line, and nothing is emptied or made", async () => {
  const { url } = await databases.fresh();
  const folder = join(databases.folder, "typo");
  writePages(folder, 1, 3);
  await run(url, folder);
  const before = hashRows(url);
  const missing = join(databases.folder, "tpyo");
  const refusal = {
    code: 1,
    out: "",
    complaints: `--reset changed nothing: ${missing} cannot be loaded: no such file or folder.\n`,
  };
  expect(await run(url, "--reset", "--yes", "--json", folder, missing)).toEqual(refusal);
  expect(hashRows(url)).toBe(before);
  const empty = join(databases.folder, "empty");
  mkdirSync(empty);
  const reset = await run(url, "--reset", "--yes", folder, empty);
  expect(reset).toMatchObject({ code: 1, out: "" });
  expect(reset.complaints).toMatch(/^--reset changed nothing: \S+\/empty cannot be loaded: .+\n$/);
  const loaded = await run(url, empty);
  expect(loaded).toMatchObject({ code: 1 });
  expect(loaded.complaints).toMatch(/^\S+\/empty: refused: a folder without files; accepted .+\n$/);
  expect(hashRows(url)).toBe(before);
  const nowhere = join(databases.folder, "not-there.db");
  expect(await run(`file:${nowhere}`, "--reset", "--yes", missing)).toEqual(refusal);
  expect(existsSync(nowhere)).toBe(false);
}, 60_000);

test("answers with its summary, its complaints and an exit code", async () => {
  const { url } = await databases.fresh();
  const folder = join(databases.folder, "answers");
  writePages(folder, 2, 3);
  const first = await run(url, folder, "--json");
  expect(first).toMatchObject({ code: 0, complaints: "" });
  expect(JSON.parse(first.out)).toEqual({
    files: 2,
    new: 6,
    changed: 0,
    unchanged: 0,
    removed: 0,
    pruned: 0,
    refused: [],
    partly: 0,
    noted: [],
    redated: [],
    dryRun: false,
  });
  const before = hashRows(url);
  const missing = join(folder, "none.txt");
  const refused = await run(url, folder, missing);
  expect(refused.code).toBe(1);
  expect(refused.complaints).toBe(`${missing}: refused: no such file or folder\n`);
  expect(refused.out.trimEnd().split("\n").at(-1)).toBe(
    "2 files; articles: 0 new, 0 changed, 6 unchanged, 0 removed; 1 file refused.",
  );
  expect(hashRows(url)).toBe(before);
  const unasked = await run(url, "--reset");
  expect(unasked).toMatchObject({ code: 1, out: "" });
  expect(unasked.complaints).toMatch(/^--reset .* add --yes\.\n$/);
  expect(hashRows(url)).toBe(before);
}, 60_000);

test("an article printed with two dates is told of in one line before the summary", async () => {
  const { url } = await databases.fresh();
  const folder = join(databases.folder, "redated");
  mkdirSync(folder);
  const story = "渡船又开了\n\n老码头修好了，渡船又开了，两岸的居民都来看热闹。\n";
  writeFileSync(join(folder, "a.txt"), `2023年6月13日 星期二\n\n${story}`);
  writeFileSync(join(folder, "b.txt"), `2023年6月15日 星期四\n\n${story}`);
  for (const change of ["1 new, 0 changed, 1 unchanged", "0 new, 0 changed, 2 unchanged"]) {
    const { code, out, complaints } = await run(url, folder);
    expect([code, complaints]).toEqual([0, ""]);
    expect(out.trimEnd().split("\n").slice(-2)).toEqual([
      `1 article is printed with different dates: 渡船又开了, 2023-06-13 in ${folder}/a.txt ` +
        `and 2023-06-15 in ${folder}/b.txt.`,
      `2 files; articles: ${change}, 0 removed; 0 files refused.`,
    ]);
  }
  expect(findFaults(url)).toEqual([]);
}, 60_000);

test("a wrong option and a wrong setting are one line each", async () => {
  const { url } = await databases.fresh();
  const wrongOption = await run(url, "--everything");
  expect(wrongOption).toMatchObject({ code: 2, out: "" });
  expect(wrongOption.complaints).toMatch(/^Unknown option '--everything'.*\n$/);
  const asked = await run("mysql://board", "-h");
  expect(asked).toMatchObject({ code: 0, complaints: "" });
  expect(asked.out).toMatch(/^npm run seed -- \[PATH\.\.\.\] /);
  const wrongSetting = await run("mysql://board");
  expect(wrongSetting).toMatchObject({ code: 1, out: "" });
  expect(wrongSetting.complaints).toMatch(/^DATABASE_URL="mysql:\/\/board" cannot be used.*\n$/);
}, 60_000);

test("the search index is built anew on request, and only that", async () => {
  const { url } = await databases.fresh();
  const folder = join(databases.folder, "reindexed");
  writePages(folder, 1, 3);
  await run(url, folder);
  const db = new BetterSqlite3(databasePath(url));
  db.exec(`DROP TABLE "ArticleSearch"`);
  db.close();
  const before = storedIds(url);
  expect(await run(url, "--reindex")).toMatchObject({
    code: 0,
    out: "The search index holds 3 articles.\n",
  });
  expect(findFaults(url)).toEqual([]);
  expect(storedIds(url)).toEqual(before);
  expect(dataVersion(url)).toBe(2);
}, 60_000);
