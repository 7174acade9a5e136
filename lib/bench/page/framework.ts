import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { openServing, type Serving } from "./serving.ts";

const NEXT = join(process.cwd(), "node_modules/next/dist/bin/next");
const EMPTY_APP = join(import.meta.dirname, "..", "empty-app");

/** The framework's own server over the build in `folder`. */
export async function openFramework(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const port = await freePort();
  const args = [NEXT, "start", "-H", "127.0.0.1", "-p", String(port)];
  return openServing(`http://127.0.0.1:${port}`, process.execPath, args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
}

/** The framework with two pages of one word: `/` made when it was built, any other made when asked for. */
export function openEmptyApp(): Promise<Serving> {
  rmSync(join(EMPTY_APP, ".next"), { recursive: true, force: true });
  execFileSync(process.execPath, [NEXT, "build"], {
    cwd: EMPTY_APP,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return openFramework(EMPTY_APP);
}
