import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { hasChineseFont } from "./chinese-font.mjs";
import { exitCode } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const FIXED_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

export const NO_BROWSER =
  "No Chromium found for the browser tests: install it (on Debian: apt-get install chromium " +
  "fonts-noto-cjk; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH.";

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function runs(path) {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

/**
 * The path of a Chromium that runs, or null: the one `CHROMIUM_PATH` names, Playwright's own, or the
 * system's.
 */
export async function findBrowser(environment = process.env) {
  const named = environment.CHROMIUM_PATH;
  if (named) return isExecutable(named) && runs(named) ? named : null;
  const folders = (environment.PATH ?? "").split(delimiter);
  const candidates = [
    await playwrightsOwn(),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...FIXED_PATHS,
  ];
  return candidates.find((path) => isExecutable(path) && runs(path)) ?? null;
}

/** Lets Debian install these packages; only root can. Resolves to whether it worked. */
async function installOnDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  console.log(`Installing ${packages.join(" and ")} …`);
  if ((await exitCode("apt-get", ["update", "-qq"], { env })) !== 0) return false;
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...packages];
  return (await exitCode("apt-get", args, { env })) === 0;
}

async function installFromPlaywright() {
  console.log("Installing Playwright's Chromium …");
  const args = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  return (await exitCode(process.execPath, args)) === 0;
}

/** Finds a Chromium, or installs one when `CHROMIUM_PATH` does not insist on another; null when neither works. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== null || process.env.CHROMIUM_PATH) return found;
  const isDone =
    (await installOnDebian(["chromium", "fonts-noto-cjk"])) || (await installFromPlaywright());
  return isDone ? findBrowser() : null;
}

/** Makes sure of a Chinese font; resolves to whether there is one. */
export async function ensureChineseFont() {
  return hasChineseFont() || ((await installOnDebian(["fonts-noto-cjk"])) && hasChineseFont());
}
