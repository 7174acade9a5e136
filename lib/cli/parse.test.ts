import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
let folder: string;

function run(...args: string[]) {
  const command = ["--import", "tsx", "lib/cli/parse.ts", ...args];
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
  writeFileSync(
    join(folder, "picture.png"),
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
  );
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
      expect.stringMatching(/\/picture\.png: not text; /),
    ]);
  });

  it("says how to use it when asked to, and which option it does not know", () => {
    const asked = run("--help");
    expect([asked.status, asked.stderr]).toEqual([0, ""]);
    expect(asked.stdout).toMatch(/^usage: npm run --silent parse/);
    const unknown = run("--jsno");
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toMatch(/^parse has no option --jsno; usage: /);
  });

  it("says how to use it when nothing is named", () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: npm run --silent parse -- FILE/);
  });
});
