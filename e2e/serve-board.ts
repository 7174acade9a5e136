import { watchVersion } from "../lib/db/watch-version.ts";
import { startServer } from "../lib/server/main.ts";
import { settings } from "../lib/settings.ts";

/** Serves the built pages over the database DATABASE_URL names, and prints where. */
async function serveBoard(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: "production", PORT: "0" });
  const checked = settings();
  const server = await startServer(checked, process.cwd(), watchVersion(checked.databaseUrl).read);
  process.once("SIGTERM", () => void server.close().then(() => process.exit(0)));
  console.log(server.url);
}

await serveBoard();
