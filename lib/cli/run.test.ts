import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

function run(words: readonly string[], calledFrom: string, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "lib/cli/run.mjs"), ...words],
    { encoding: "utf8", env: { ...process.env, INIT_CWD: calledFrom, BASE_URL: "", ...more } },
  );
  return { status, stdout, stderr };
}

it("means paths from the folder where npm was called", () => {
  const { status, stdout, stderr } = run(
    ["parse", "source.txt"],
    `${ROOT}/lib/parse/cases/closing-credits`,
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain('"file":"source.txt"');
});

it("does not load when npm kept --dry-run for itself", () => {
  const { status, stderr } = run(["seed"], ROOT, { npm_config_dry_run: "true" });
  expect(status).toBe(1);
  expect(stderr).toBe("npm took --dry-run for itself: npm run seed -- --dry-run\n");
});

it("names the programs there are", () => {
  const { status, stderr } = run(["dance"], ROOT);
  expect(status).toBe(1);
  expect(stderr).toBe("run takes one of seed, parse, bench, score, data, ranks, migration.\n");
});
