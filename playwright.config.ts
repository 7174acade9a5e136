import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser, NO_BROWSER } from "./lib/cli/setup/browser.mjs";

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

// Workers read this file again, with what the first reading put into the environment.
process.env.BAOLAN_TEST_PORT ??= String(await freePort());
process.env.BAOLAN_TEST_FOLDER ??= mkdtempSync(join(tmpdir(), "baolan-e2e-"));
process.env.CHROMIUM_PATH ??= (await findBrowser()) ?? "";
if (process.env.CHROMIUM_PATH === "") throw new Error(NO_BROWSER);

const baseURL = `http://127.0.0.1:${process.env.BAOLAN_TEST_PORT}`;

/** Keeps Chromium from looking for updates or anything else outside: it finds no host but this one. */
const QUIET = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  reporter: "list",
  use: { baseURL, locale: "zh-CN", timezoneId: "Asia/Shanghai", screenshot: "only-on-failure" },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        locale: "zh-CN",
        launchOptions: {
          executablePath: process.env.CHROMIUM_PATH,
          args: QUIET,
        },
      },
    },
  ],
  webServer: {
    command: "node lib/cli/ts.mjs e2e/serve.ts",
    url: baseURL,
    env: {
      HOST: "127.0.0.1",
      PORT: process.env.BAOLAN_TEST_PORT,
      DATABASE_URL: `file:${join(process.env.BAOLAN_TEST_FOLDER, "board.db")}`,
      BASE_URL: "",
    },
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
