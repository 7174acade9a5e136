import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { seed } from "./seed.ts";

/** What a clone does not have. */
const NOT_CLONED = new Set(
  ["node_modules", ".next", ".git", "data", "lib/db/generated", "test-results"].map((path) =>
    resolve(path),
  ),
);

/** The packages under another root, without copying 20,000 files. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

function installPackages(to: string): void {
  try {
    linkFolder("node_modules", to);
  } catch {
    // The temporary folder may be on another disk.
    rmSync(to, { recursive: true, force: true });
    cpSync("node_modules", to, { recursive: true, verbatimSymlinks: true });
  }
}

type Started = Readonly<{ process: ChildProcess; url: string; output: string }>;

const running = new Set<ChildProcess>();

test.afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

/** The pages as these tests built them: building them twice would take a minute more. */
function takePages(to: string): void {
  const isKept = (path: string) => !/^\.next\/(?:cache|dev)$/.test(path);
  cpSync(".next", join(to, ".next"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: isKept,
  });
}

/** Runs `npm start`'s program until it says where it serves. */
function start(folder: string, log: string, set: Record<string, string> = {}): Promise<Started> {
  const child = spawn(process.execPath, ["lib/cli/start.mjs"], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: "0",
      DATABASE_URL: "",
      NODE_OPTIONS: `--require ${join(folder, "e2e/no-outside.cjs")}`,
      NO_OUTSIDE_LOG: log,
      ...set,
    },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let output = "";
  return new Promise((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        const url = /is open at (\S+)/.exec(output)?.[1];
        if (url !== undefined) done({ process: child, url, output });
      });
    }
    child.once("exit", (code) => fail(new Error(`start ended with ${code}:\n${output}`)));
  });
}

async function stop({ process: child }: Started): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  return ended;
}

/** The words of a page, without what marks them up. */
async function words(request: APIRequestContext, address: string): Promise<string> {
  return (await (await request.get(address)).text()).replace(/<[^>]*>/g, "");
}

const NEWS = `2021年5月7日 星期五 铜仁日报

碧江区老街修好石板路

　　本报讯（记者 田小满）5月6日，铜仁市碧江区中南门老街的石板路修缮完工。工人们用了四十天，把三百多块松动的青石板重新铺平，雨天再也不会溅起泥水。
　　住在老街的居民说，孩子上学的路好走多了。
`;

test("a clone with its packages and pages starts, starts again at once, and asks nobody outside", async ({
  request,
}) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), "baolan-start-"));
  const log = join(folder, "outside.log");
  cpSync(".", folder, { recursive: true, filter: (path) => !NOT_CLONED.has(resolve(path)) });
  installPackages(join(folder, "node_modules"));
  takePages(folder);

  const first = await start(folder, log);
  expect(first.output).not.toContain("Building");
  expect(first.output).toContain("Loading seeds/");
  expect((await request.get(first.url)).status()).toBe(200);
  expect(await stop(first)).toBe(0);

  const second = await start(folder, log, { PROCESSES: "2" });
  expect(second.output).not.toMatch(/Installing|Generating|Migrated|Loading|Building/);

  const search = `${second.url}/articles?q=${encodeURIComponent("老街的石板路")}`;
  expect(await words(request, search)).not.toContain("碧江区老街修好石板路");
  const page = join(folder, "new-page.txt");
  writeFileSync(page, NEWS);
  const loaded = await seed(`file:${join(folder, "data/baolan.db")}`, [page], folder);
  expect(loaded.code, loaded.output).toBe(0);
  // connections take turns between the processes
  for (let asked = 0; asked < 2; asked++)
    expect(await words(request, search)).toContain("碧江区老街修好石板路");

  expect(await stop(second)).toBe(0);
  expect(existsSync(log) ? readFileSync(log, "utf8") : "").toBe("");
  rmSync(folder, { recursive: true, force: true });
});

test("the guard against outside requests notices them, in child processes too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "baolan-guard-"));
  const log = join(folder, "outside.log");
  const ask = `fetch("http://192.0.2.1/").catch(() => require("node:dns").lookup("a.invalid", () => {}))`;
  const parent = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(ask)}])`;
  const child = spawn(process.execPath, ["-e", parent], {
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${resolve("e2e/no-outside.cjs")}`,
      NO_OUTSIDE_LOG: log,
    },
    stdio: "ignore",
  });
  await new Promise((done) => child.once("close", done));
  expect(readFileSync(log, "utf8")).toMatch(/connect to 192\.0\.2\.1:80[\s\S]*lookup a\.invalid/);
  rmSync(folder, { recursive: true, force: true });
});

test("settings that cannot be used are named in one line", async () => {
  for (const [name, value] of [
    ["PORT", "http"],
    ["HOST", "not a host"],
    ["DATABASE_URL", "postgres://localhost/board"],
    ["BASE_URL", "board.example"],
  ] as const) {
    const child = spawn(process.execPath, ["lib/cli/start.mjs"], {
      env: { ...process.env, [name]: value },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`^${name}=[^\\n]* cannot be used: it takes [^\\n]*\\n$`));
  }
});
