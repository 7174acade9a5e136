import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser, ensureChineseFont, NO_BROWSER } from "./setup/browser.mjs";
import { buildPages } from "./setup/build.mjs";
import { NO_CHINESE_FONT } from "./setup/chinese-font.mjs";
import { generateClient } from "./setup/client.mjs";
import { explain } from "./setup/complaint.mjs";
import { checkNode } from "./setup/node-version.mjs";
import { installPackages } from "./setup/packages.mjs";
import { keepQuiet } from "./setup/quiet.mjs";
import { ROOT } from "./setup/root.mjs";
import { exitCode } from "./setup/run.mjs";
import { tallyBrowser, tallyUnit, writeTally } from "./setup/tally.mjs";

const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/** Runs a tool of node_modules, its output shown; resolves to whether it ended well. */
async function tool(path, args, more = {}) {
  // The tools set NODE_ENV themselves; one from outside would send them astray.
  const { NODE_ENV: _, ...env } = process.env;
  const all = [join("node_modules", path), ...args];
  return (await exitCode(process.execPath, all, { env: { ...env, ...more } })) === 0;
}

async function lint() {
  return (await tool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]))
    ? PASSED
    : FAILED;
}

async function checkTypes() {
  const isTyped =
    (await tool("next/dist/bin/next", ["typegen"])) &&
    // What the compiler remembers from last time does not notice new route types.
    (await tool("typescript/bin/tsc", ["--noEmit", "--incremental", "false"]));
  return isTyped ? PASSED : FAILED;
}

async function testUnits(folder) {
  const report = join(folder, "unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return tallyUnit(report, await tool("vitest/vitest.mjs", ["run", ...reporters]));
}

/** The environment in which Node stops whatever asks another machine, and writes it down. */
function guarded(log) {
  const guard = `--require ${JSON.stringify(join(ROOT, "e2e/no-outside.cjs"))}`;
  return { ...process.env, NODE_OPTIONS: guard, NO_OUTSIDE_LOG: log };
}

async function testInBrowser(folder) {
  const browser = await ensureBrowser();
  if (browser === null) {
    console.error(NO_BROWSER);
    return FAILED;
  }
  if (!(await ensureChineseFont())) console.error(NO_CHINESE_FONT);
  const asked = join(folder, "outside.log");
  try {
    await buildPages(guarded(asked));
  } catch (error) {
    console.error(explain(error));
    return FAILED;
  }
  if (existsSync(asked)) {
    console.error(`Building the pages asked outside:\n${readFileSync(asked, "utf8")}`);
    return FAILED;
  }
  const report = join(folder, "browser.json");
  const args = ["test", "--reporter=list,json"];
  const names = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return tallyBrowser(report, await tool("@playwright/test/cli.js", args, names));
}

const STEPS = [
  ["Lint and format", lint],
  ["Types", checkTypes],
  ["Unit tests", testUnits],
  ["Browser tests", testInBrowser],
];

/** `npm test`: sets up what is missing, then every check there is; the last line is the tally. */
async function test() {
  checkNode();
  process.chdir(ROOT);
  keepQuiet();
  await installPackages();
  await generateClient();
  const folder = mkdtempSync(join(tmpdir(), "baolan-test-"));
  const tallies = [];
  for (const [title, step] of STEPS) {
    console.log(`\n── ${title}`);
    const tally = await step(folder);
    console.log(`${title}: ${writeTally([tally])}`);
    tallies.push(tally);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${writeTally(tallies)}`);
  process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
}

test().catch((error) => {
  console.error(explain(error));
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
});
