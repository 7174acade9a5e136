import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PNG = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]);
const ROOT = join(import.meta.dirname, "../..");
let folder: string;

function run(...args: string[]) {
  const command = ["lib/cli/ts.mjs", "lib/cli/parse.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parse-"));
  writeFileSync(
    join(folder, "page.txt"),
    "河边新开一家书店\n\n书店开在河边的老仓库里，周末总是坐满了人。\n",
  );
  writeFileSync(join(folder, "picture.png"), PNG);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("parse", () => {
  it("prints articles and the file's record, a line each", () => {
    const { status, stdout, stderr } = run(join(folder, "page.txt"));
    expect([status, stderr]).toEqual([0, ""]);
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map(({ type, file }) => [type, file])).toEqual([
      ["article", "page.txt"],
      ["file", "page.txt"],
    ]);
    expect(Object.keys(records[0] ?? {}).slice(0, 18)).toEqual(
      "type id file ordinal section kicker headline subheadlines contributors source body captions places date topics spans confidence topicEvidence".split(
        " ",
      ),
    );
  });

  it("goes on after a file it cannot read, and says so at the end", () => {
    const { status, stdout, stderr } = run(folder, join(folder, "gone.txt"));
    expect(status).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr.trim().split("\n")).toEqual([
      `${join(folder, "gone.txt")}: no such file or folder`,
      expect.stringMatching(/\/picture\.png: a PNG picture, not text; accepted are /),
    ]);
  });

  it("names a folder that holds no file", () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    const { status, stdout, stderr } = run(empty);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^\S+\/empty: a folder without files; accepted are [^\n]+\n$/);
    rmSync(empty, { recursive: true });
  });

  it("fails for records without a text, and reads the others", () => {
    const path = join(folder, "headlines.json");
    const whole = '{"title": "渡船又开了", "text": "渡船今早开了。"}';
    writeFileSync(path, `${whole}\n{"title": "码头换新颜"}\n{"title": "灯塔亮了"}\n`);
    const { status, stdout, stderr } = run(path);
    expect(status).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr).toMatch(/^\S+: 2 records, the first in line 2, have a headline [^\n]+\n$/);
    rmSync(path);
  });

  it("tells of what it reads all the same, which is no failure", () => {
    const path = join(folder, "undated.json");
    writeFileSync(path, '[{"title": "渡船又开了", "text": "渡船今早开了。", "date": "上周"}]');
    const { status, stdout, stderr } = run(path);
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr).toMatch(/^\S+undated\.json: the record in line 1 is read without [^\n]+\n$/);
    rmSync(path);
    const damaged = Buffer.from("河边新开一家书店\n\n书店开在河边的老仓库里，周末总是坐满了人。\n");
    damaged[damaged.length - 2] = 0xff;
    writeFileSync(join(folder, "damaged.txt"), damaged);
    const told = run(join(folder, "damaged.txt"));
    expect([told.status, told.stdout.trim().split("\n").length]).toEqual([0, 2]);
    expect(told.stderr).toMatch(/^\S+damaged\.txt: 2 characters could not be read [^\n]+\n$/);
    rmSync(join(folder, "damaged.txt"));
  });

  it("takes every format and each member of an archive, and names what is wrong in them", () => {
    const inputs = join(folder, "inputs");
    mkdirSync(inputs);
    const page = "码头换新颜\n\n老码头修好了，渡船又开了，两岸的居民都来看热闹。\n";
    writeFileSync(
      join(inputs, "issue.zip"),
      zipSync({ 版: { "1.txt": strToU8(page) }, "b.png": PNG }),
    );
    writeFileSync(join(inputs, "page.gz"), gzipSync(strToU8(page)));
    writeFileSync(
      join(inputs, "data.json"),
      '[{"标题": "书店开张", "正文": "书店开在河边。"}, {"标题": 1}]',
    );
    writeFileSync(join(inputs, "wide.txt"), Buffer.from(`\uFEFF${page}`, "utf16le"));
    writeFileSync(join(inputs, "none.txt"), "");
    const { status, stdout, stderr } = run(inputs);
    expect(status).toBe(1);
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map(({ file, headline = "-" }) => [file, headline])).toEqual([
      ["data.json", "书店开张"],
      ["data.json", "-"],
      ["issue.zip/版/1.txt", "码头换新颜"],
      ["issue.zip/版/1.txt", "-"],
      ["page.gz", "码头换新颜"],
      ["page.gz", "-"],
      ["wide.txt", "码头换新颜"],
      ["wide.txt", "-"],
    ]);
    const ids = new Set(
      records.filter(({ headline }) => headline === "码头换新颜").map(({ id }) => id),
    );
    expect(ids.size).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      `${join(inputs, "data.json")}: record 2: 标题 is 1; accepted is a string`,
      expect.stringMatching(/\/issue\.zip\/b\.png: a PNG picture, not text; accepted are /),
      expect.stringMatching(/\/none\.txt: an empty file; accepted are /),
    ]);
    rmSync(inputs, { recursive: true });
  });

  it("says how to use it when asked to, and which option it does not know", () => {
    const asked = run("--help");
    expect([asked.status, asked.stderr]).toEqual([0, ""]);
    expect(asked.stdout).toMatch(/^npm run --silent parse -- PATH/);
    const unknown = run("--jsno");
    expect([unknown.status, unknown.stdout]).toEqual([2, ""]);
    expect(unknown.stderr).toBe("Unknown option '--jsno': the only option is --help.\n");
  });

  it("takes what stands behind -- for a path", () => {
    const { status, stderr } = run("--", "--odd.txt");
    expect([status, stderr]).toEqual([1, "--odd.txt: no such file or folder\n"]);
  });

  it("says in one line that it needs a path", () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toBe("parse needs a PATH: npm run --silent parse -- PATH...\n");
  });
});
