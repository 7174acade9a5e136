import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Database, openDatabase } from "../../db/client.ts";
import { findFaults, hashRows, type TestDatabases, testDatabases } from "../../db/test-database.ts";
import { inPart, inTransaction } from "../../db/transaction.ts";
import { parse, parseAll } from "../../parse/index.ts";
import { type Parse, readHere } from "./read-files.ts";
import { rehearse } from "./rehearse.ts";
import { type LoadArguments, runLoad } from "./run-load.ts";
import { summaryLine } from "./summary.ts";
import { pageText, writePages } from "./test-pages.ts";

const STORIES = 3;

let databases: TestDatabases;
let db: Database;
let url: string;
let pages: string;
let runs = 0;
beforeAll(async () => {
  databases = await testDatabases();
});
beforeEach(async () => {
  ({ db, url } = await databases.fresh());
  pages = join(databases.folder, `pages-${runs++}`);
  writePages(pages, 3, STORIES);
});
afterAll(() => databases.end());

const asked = (more: Partial<LoadArguments> = {}): LoadArguments => ({
  paths: [pages],
  dryRun: false,
  prune: false,
  reset: false,
  json: true,
  ...more,
});

const load = (more?: Partial<LoadArguments>) =>
  runLoad((work) => inTransaction(db, work), asked(more), readHere(parseAll));

const articles = (files: number) => files * STORIES;

describe("runLoad", () => {
  test("loads a folder, and the second time changes nothing", async () => {
    const nothing = {
      new: 0,
      changed: 0,
      unchanged: 0,
      removed: 0,
      pruned: 0,
      refused: [],
      partly: 0,
      noted: [],
      redated: [],
    };
    expect(await load()).toEqual({ ...nothing, files: 3, new: articles(3), dryRun: false });
    expect(findFaults(url)).toEqual([]);
    const before = hashRows(url);
    expect(await load()).toMatchObject({ ...nothing, files: 3, unchanged: articles(3) });
    expect(hashRows(url)).toBe(before);
  });

  test("a bad file among good ones is told of with its reason, and the good ones load", async () => {
    writeFileSync(join(pages, "001.txt"), Buffer.from([0, 1, 2, 0, 255, 254, 0, 7, 0, 0, 1, 3]));
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    const summary = await load();
    expect(complaints.mock.calls).toEqual([
      [expect.stringMatching(/001\.txt: refused: not text;/)],
    ]);
    complaints.mockRestore();
    expect(summary).toMatchObject({ files: 2, new: articles(2) });
    expect(summary.refused).toEqual([
      { file: join(pages, "001.txt"), reason: expect.stringMatching(/^not text;/) },
    ]);
  });

  /** Makes the database refuse whatever article of this file is stored; returns the complaint. */
  async function refuseArticlesOf(name: string): Promise<string> {
    const parsed = parse(readFileSync(join(pages, name)), name);
    const ids = parsed.articles.map(({ id }) => `'${id}'`).join();
    await db.$executeRawUnsafe(`CREATE TRIGGER refuse BEFORE INSERT ON "Article"
      WHEN NEW."id" IN (${ids}) BEGIN SELECT RAISE(ABORT, 'no room for it'); END`);
    return "it could not be stored: no room for it";
  }

  test("a file that cannot be stored is told of in one line, and those before and after it are stored", async () => {
    const reason = await refuseArticlesOf("001.txt");
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    const refused = [{ file: join(pages, "001.txt"), reason }];
    expect(await load()).toMatchObject({ files: 2, new: articles(2), refused });
    expect(complaints.mock.calls).toEqual([[`${join(pages, "001.txt")}: refused: ${reason}`]]);
    expect(await db.source.findMany({ select: { name: true }, orderBy: { name: "asc" } })).toEqual([
      { name: "000.txt" },
      { name: "002.txt" },
    ]);
    expect(findFaults(url)).toEqual([]);

    // So it is in a reset, which is one transaction with all its files.
    const reset = await load({ reset: true });
    expect(reset).toMatchObject({ files: 2, new: articles(2), removed: articles(2), refused });
    expect(findFaults(url)).toEqual([]);

    await db.$executeRaw`DROP TRIGGER refuse`;
    expect(await load()).toMatchObject({ new: articles(1), unchanged: articles(2), refused: [] });
    complaints.mockRestore();
  });

  test("where the database cannot be written to, the run ends", async () => {
    await load();
    const before = hashRows(url);
    writePages(pages, 3, STORIES, "秋");
    await db.$executeRaw`PRAGMA query_only = ON`;
    await expect(load()).rejects.toThrow(/readonly database/);
    await db.$executeRaw`PRAGMA query_only = OFF`;
    expect(hashRows(url)).toBe(before);
  });

  test("a file that has become bad keeps the articles it had", async () => {
    await load();
    writeFileSync(join(pages, "001.txt"), Buffer.alloc(64));
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await load({ prune: true })).toMatchObject({ files: 2, unchanged: articles(2) });
    complaints.mockRestore();
    expect(await db.article.count()).toBe(articles(3));
  });

  test("the articles of a vanished file go with --prune and only then", async () => {
    await load();
    rmSync(join(pages, "001.txt"));
    expect(await load()).toMatchObject({ removed: 0, pruned: 0 });
    expect(await db.article.count()).toBe(articles(3));
    expect(await load({ prune: true })).toMatchObject({ removed: articles(1), pruned: 1 });
    expect(await db.article.count()).toBe(articles(2));
    expect(findFaults(url)).toEqual([]);
  });

  test("a folder that was emptied is told of, and with --prune is no failure", async () => {
    await load();
    for (const name of ["000", "001", "002"]) rmSync(join(pages, `${name}.txt`));
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    const emptied = { file: pages, reason: expect.stringMatching(/^a folder without files; /) };
    expect(await load()).toMatchObject({ removed: 0, refused: [emptied], noted: [] });
    expect(await load({ prune: true })).toMatchObject({
      pruned: 3,
      removed: articles(3),
      refused: [],
      noted: [emptied],
    });
    const missing = join(pages, "none");
    expect(await load({ paths: [missing], prune: true })).toMatchObject({
      refused: [{ file: missing }],
    });
    expect(complaints.mock.calls.flat()).toMatchObject(
      [/refused: a folder/, /: a folder/, /none/].map((said) => expect.stringMatching(said)),
    );
    complaints.mockRestore();
    expect(await db.article.count()).toBe(0);
  });

  test("a file under another name keeps its articles and their addresses", async () => {
    await load();
    const before = await db.article.findMany({ orderBy: { id: "asc" } });
    writeFileSync(join(pages, "900.txt"), readFileSync(join(pages, "001.txt")));
    rmSync(join(pages, "001.txt"));
    expect(await load({ prune: true })).toMatchObject({ new: 0, removed: 0, pruned: 1 });
    const after = await db.article.findMany({ orderBy: { id: "asc" } });
    expect(after.map(({ id, number }) => [id, number])).toEqual(
      before.map(({ id, number }) => [id, number]),
    );
    expect(findFaults(url)).toEqual([]);
    const settled = hashRows(url);
    await load();
    expect(hashRows(url)).toBe(settled);
  });

  test("each member of an archive is a source of its own; loaded again, nothing changes", async () => {
    const folder = join(databases.folder, `archives-${runs}`);
    mkdirSync(folder);
    const path = join(folder, "issue.zip");
    const page = (number: number) => strToU8(pageText(number, STORIES));
    writeFileSync(
      path,
      zipSync({ "1.txt": page(11), 版: { "2.txt": page(12) }, "3.txt": page(13) }),
    );
    expect(await load({ paths: [folder] })).toMatchObject({ files: 3, new: articles(3) });
    const locations = async () =>
      (await db.source.findMany()).map(({ location }) => location).sort();
    const members = ["1.txt", "3.txt", "版/2.txt"].map((name) => `${path}/${name}`);
    expect(await locations()).toEqual(members);
    const before = hashRows(url);
    const again = await load({ paths: [folder], prune: true });
    expect(again).toMatchObject({ unchanged: articles(3), pruned: 0 });
    expect(hashRows(url)).toBe(before);

    // one member has become bad, one has gone: the first keeps its articles
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    writeFileSync(path, zipSync({ "1.txt": new Uint8Array(9), "3.txt": page(13) }));
    expect(await load({ paths: [folder] })).toMatchObject({ files: 1, removed: 0 });
    const pruned = await load({ paths: [folder], prune: true });
    complaints.mockRestore();
    expect(pruned).toMatchObject({ files: 1, pruned: 1, removed: articles(1) });
    expect(pruned.refused).toMatchObject([{ file: `${path}/1.txt` }]);
    expect(await locations()).toEqual(members.slice(0, 2));
    // the archive is there, but was not among what was loaded
    expect(await load({ prune: true })).toMatchObject({ pruned: 0 });
    rmSync(path);
    expect(await load({ prune: true })).toMatchObject({ pruned: 2, removed: articles(2) });
    expect(findFaults(url)).toEqual([]);
  });

  test("members of one name are sources of their own, however another is called", async () => {
    const path = join(pages, "twice.zip");
    const names = ["1.txt", "2.txt", "1.txt~2", "3.txt"];
    const packed = zipSync(
      Object.fromEntries(names.map((name, at) => [name, strToU8(pageText(20 + at, STORIES))])),
    );
    const bytes = Buffer.from(packed)
      .toString("latin1")
      .replace(/[23]\.txt/gu, "1.txt");
    writeFileSync(path, Buffer.from(bytes, "latin1"));
    expect(await load({ paths: [path] })).toMatchObject({ files: 4, new: articles(4) });
    const locations = (await db.source.findMany()).map(({ location }) => location);
    expect(locations.sort()).toEqual(
      ["1.txt", "1.txt~2", "1.txt~3", "1.txt~4"].map((name) => `${path}/${name}`),
    );
    const before = hashRows(url);
    const again = await load({ paths: [path], prune: true });
    expect(again).toMatchObject({ new: 0, changed: 0, unchanged: articles(4), pruned: 0 });
    expect(hashRows(url)).toBe(before);
  });

  test("a damaged copy of a file tells nothing that the good file can", async () => {
    const good = readFileSync(join(pages, "001.txt"));
    const damaged = Buffer.from(good);
    // one byte of each full stop: the articles are the same by their letters
    for (let at = damaged.indexOf("。"); at >= 0; at = damaged.indexOf("。", at + 3))
      damaged[at] = 0xff;
    await load();
    const told = () => db.block.findMany({ orderBy: [{ articleId: "asc" }, { position: "asc" }] });
    const before = await told();
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    writeFileSync(join(pages, "0001.txt"), damaged);
    expect(await load()).toMatchObject({ files: 4, new: 0, changed: 0 });
    expect(await told()).toEqual(before);
    rmSync(join(pages, "0001.txt"));
    expect(await load({ prune: true })).toMatchObject({ pruned: 1, removed: 0 });
    // the file itself is damaged and mended again
    writeFileSync(join(pages, "001.txt"), damaged);
    expect(await load()).toMatchObject({ new: 0, changed: articles(1) });
    expect(await told()).not.toEqual(before);
    expect(complaints.mock.calls).toEqual(
      ["0001", "001"].map((name) => [
        expect.stringMatching(`/${name}\\.txt: \\d+ characters could not be read .* in line 2, `),
      ]),
    );
    complaints.mockRestore();
    writeFileSync(join(pages, "001.txt"), good);
    expect(await load()).toMatchObject({ new: 0, changed: articles(1), noted: [] });
    expect(await told()).toEqual(before);
    expect(findFaults(url)).toEqual([]);
  });

  test("wrong records of a JSON file are told of, the others load", async () => {
    const path = join(pages, "data.jsonl");
    writeFileSync(
      path,
      '{"title":"河边新开书店","body":"书店开在老仓库里。"}\n{"title":7}\n{"id":1}\n',
    );
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    const summary = await load({ paths: [path] });
    complaints.mockRestore();
    expect(summary).toMatchObject({ files: 1, new: 1 });
    expect(summary.refused.map(({ file }) => file)).toEqual([path, path]);
    expect(summary.partly).toBe(1);
    expect(summaryLine(summary)).toMatch(/; 0 files refused, 1 read in part\.$/);
  });

  test("what was loaded all the same is told of and is not refused", async () => {
    const path = join(pages, "data.jsonl");
    writeFileSync(
      path,
      '{"title":"河边新开书店","body":"书店开在老仓库里。"}\n{"title":"渡船又开了","text":"渡船今早开了。","date":"上周"}\n',
    );
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    const summary = await load({ paths: [path] });
    expect(complaints.mock.calls).toEqual([
      [expect.stringMatching(/data\.jsonl: the record in line 2 is read without its date/)],
    ]);
    complaints.mockRestore();
    expect(summary).toMatchObject({ files: 1, new: 2, refused: [], noted: [{ file: path }] });
  });

  test("records without a text are not loaded, and refused", async () => {
    const path = join(pages, "data.jsonl");
    const whole = '{"title":"河边新开书店","body":"书店开在老仓库里。"}';
    writeFileSync(path, `${whole}\n{"title":"渡船又开了"}\n{"title":"码头换新颜"}\n`);
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    const summary = await load({ paths: [path] });
    complaints.mockRestore();
    const reason = expect.stringMatching(/^2 records, the first in line 2, have a headline/);
    expect(summary).toMatchObject({ files: 1, new: 1, refused: [{ file: path, reason }] });
  });

  test("--reset empties the collection first", async () => {
    await load();
    const [other] = [join(databases.folder, `other-${runs}`)];
    mkdirSync(other);
    writePages(other, 1, 2, "秋");
    expect(await load({ paths: [other], reset: true })).toMatchObject({
      new: 2,
      removed: articles(3),
    });
    expect(await db.source.count()).toBe(1);
    expect(findFaults(url)).toEqual([]);
  });

  test("until a reset is done its readers see the old collection; the version moves once", async () => {
    await load();
    const other = join(databases.folder, `other-${runs}`);
    writePages(other, 3, 2, "秋");
    const reader = openDatabase(url, { readOnly: true });
    const seen: number[] = [];
    const looks: Promise<unknown>[] = [];
    const parseAndLook: Parse = (bytes, name, ...rest) => {
      looks.push(reader.article.count().then((count) => seen.push(count)));
      return parseAll(bytes, name, ...rest);
    };
    const before = await reader.dataVersion.findFirstOrThrow();
    await runLoad(
      (work) =>
        inTransaction(db, async (tx) => {
          const result = await work(tx);
          await Promise.all(looks);
          return result;
        }),
      asked({ paths: [other], reset: true }),
      readHere(parseAndLook),
    );
    expect(seen).toEqual(looks.map(() => articles(3)));
    expect(looks).toHaveLength(3);
    expect(await reader.article.count()).toBe(6);
    expect(await reader.dataVersion.findFirstOrThrow()).toEqual({
      ...before,
      version: before.version + 1,
    });
    await reader.$disconnect();
  });

  test("a reset that has nothing to load, or not all that was named, changes nothing", async () => {
    await load();
    const before = hashRows(url);
    const empty = join(databases.folder, `empty-${runs}`);
    mkdirSync(empty);
    const missing = join(empty, "none");
    const reset = (paths: string[]) => expect(load({ paths, reset: true })).rejects;
    const holdsNothing = `--reset changed nothing: ${empty} cannot be loaded: a folder without files`;
    await reset([empty]).toThrow(holdsNothing);
    await reset([pages, empty]).toThrow(holdsNothing);
    await reset([pages, missing]).toThrow(
      `--reset changed nothing: ${missing} cannot be loaded: no such file or folder.`,
    );
    writeFileSync(join(empty, "page.txt"), Buffer.alloc(64));
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    await reset([empty]).toThrow("--reset changed nothing: every file was refused.");
    complaints.mockRestore();
    expect(hashRows(url)).toBe(before);
  });

  test("prints a line a file where there is no terminal", async () => {
    const lines = vi.spyOn(console, "log").mockImplementation(() => {});
    await load({ json: false });
    expect(lines.mock.calls.flat()).toEqual(
      ["000", "001", "002"].map((name) => `${join(pages, name)}.txt: ${STORIES} new`),
    );
    lines.mockRestore();
  });
});

describe("rehearse", () => {
  const rehearsal = (more: Partial<LoadArguments>, at = url) =>
    rehearse(at, (tx) =>
      runLoad((work) => inPart(tx, work), asked({ ...more, dryRun: true }), readHere(parseAll)),
    );

  test("says what a load would do and changes no row", async () => {
    await load();
    writePages(pages, 2, STORIES, "秋");
    rmSync(join(pages, "002.txt"));
    const before = hashRows(url);
    const said = await rehearsal({ prune: true });
    expect(hashRows(url)).toBe(before);
    const { dryRun: _, ...done } = await load({ prune: true });
    expect(said).toEqual({ ...done, dryRun: true });
    expect(done).toMatchObject({ pruned: 1 });
    expect(hashRows(url)).not.toBe(before);
  });

  test("a reset is rehearsed too", async () => {
    await load();
    const before = hashRows(url);
    expect(await rehearsal({ reset: true })).toMatchObject({
      new: articles(3),
      removed: articles(3),
    });
    expect(hashRows(url)).toBe(before);
  });

  test("a collection that is not there yet is not made", async () => {
    const nowhere = join(databases.folder, "nowhere", "board.db");
    expect(await rehearsal({}, `file:${nowhere}`)).toMatchObject({ new: articles(3) });
    expect(() => readFileSync(nowhere)).toThrow(/ENOENT/);
  });
});
