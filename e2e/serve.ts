import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { databasePath } from "../lib/db/file.ts";
import { migrate } from "../lib/db/migrate.ts";
import { watchVersion } from "../lib/db/watch-version.ts";
import { startServer } from "../lib/server/main.ts";
import { settings } from "../lib/settings.ts";
import { seed } from "./seed.ts";

/**
 * The server the browser tests read: the built pages over a database of its own, filled from
 * `seeds/` and the pages made for these tests.
 */
async function serveTests(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: "production" });
  const checked = settings();
  migrate(checked.databaseUrl);
  const { code, output } = await seed(checked.databaseUrl, ["seeds", "e2e/pages"]);
  if (code !== 0) throw new Error(`The test pages could not be loaded:\n${output}`);
  const server = await startServer(checked, process.cwd(), watchVersion(checked.databaseUrl).read);
  process.once("SIGTERM", async () => {
    await server.close();
    rmSync(dirname(databasePath(checked.databaseUrl)), { recursive: true, force: true });
    process.exit(0);
  });
}

await serveTests();
