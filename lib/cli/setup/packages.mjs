import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Complaint } from "./complaint.mjs";
import { ROOT } from "./root.mjs";
import { ASIDE, exitCode } from "./run.mjs";

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Whether everything the lock file names is installed at that version. npm leaves a list of what it
 * installed; packages for other platforms may be missing from it.
 */
export function isInstalled(root = ROOT) {
  const wanted = readJson(join(root, "package-lock.json"))?.packages ?? {};
  const found = readJson(join(root, "node_modules/.package-lock.json"))?.packages;
  if (!found) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional || (found[path] && found[path].version === version),
  );
}

/** Where Node's own headers lie beside it, or null: with them nothing is fetched to compile against. */
export function headersFolder(execPath = process.execPath, version = process.versions.node) {
  const prefix = dirname(dirname(execPath));
  const header = join(prefix, "include/node/node_version.h");
  if (!existsSync(header)) return null;
  const text = readFileSync(header, "utf8");
  const number = (part) => new RegExp(`#define NODE_${part}_VERSION (\\d+)`).exec(text)?.[1];
  const found = ["MAJOR", "MINOR", "PATCH"].map(number).join(".");
  return found === version ? prefix : null;
}

/** How npm is started: the one that runs us, or the one on the path. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return [process.execPath, script];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

/** Installs what the lock file names, development packages too, when something is missing. */
export async function installPackages() {
  if (isInstalled()) return;
  console.error("Installing packages (this compiles the database driver; a few minutes at most) …");
  const { NODE_ENV: _, npm_config_omit: __, npm_config_production: ___, ...env } = process.env;
  const headers = headersFolder();
  if (headers && !env.npm_config_nodedir) env.npm_config_nodedir = headers;
  const [program, ...before] = npmCommand();
  const args = [...before, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const code = await exitCode(program, args, { env, stdio: ASIDE });
  if (code !== 0 || !isInstalled()) {
    throw new Complaint("npm ci failed: see its lines above; is the npm registry within reach?");
  }
}
