import cluster from "node:cluster";
import { buildPages } from "./setup/build.mjs";
import { generateClient } from "./setup/client.mjs";
import { explain } from "./setup/complaint.mjs";
import { load } from "./setup/load.mjs";
import { checkNode } from "./setup/node-version.mjs";
import { installPackages } from "./setup/packages.mjs";
import { keepQuiet } from "./setup/quiet.mjs";
import { ROOT } from "./setup/root.mjs";

/**
 * `npm start`: from whatever there is, a bare clone or yesterday's board, to pages that answer.
 * Plain Node until the packages are there; from then on TypeScript, in this same process.
 */
async function start() {
  checkNode();
  process.chdir(ROOT);
  keepQuiet();
  await installPackages();
  await generateClient();
  process.env.NODE_ENV = "production";
  const { settings } = await load("lib/settings.ts");
  const checked = settings();
  const { prepareDatabase } = await load("lib/cli/setup/database.ts");
  await prepareDatabase(checked.databaseUrl);
  await buildPages();
  const server = checked.processes > 1 ? await serveFromMany(checked) : await serveHere(checked);
  // Links that leave the page name the port when BASE_URL does not; 0 stood for any.
  if (checked.port === 0) process.env.PORT = new URL(server.url).port;
  endWith(server);
  console.log(`Baolan 报栏 is open at ${server.url}`);
}

async function serveHere(checked) {
  const { startServer } = await load("lib/server/main.ts");
  const { watchVersion } = await load("lib/db/watch-version.ts");
  return startServer(checked, ROOT, watchVersion(checked.databaseUrl).read);
}

async function serveFromMany(checked) {
  const { startProcesses } = await load("lib/server/processes.ts");
  return startProcesses(checked.processes);
}

/** One of many processes: all is ready, the one that started it has seen to that. */
async function startAsOneOfMany() {
  keepQuiet();
  const { settings } = await load("lib/settings.ts");
  const server = await serveHere(settings());
  if (settings().port === 0) process.env.PORT = new URL(server.url).port;
  endWith(server);
  process.once("disconnect", () => process.exit(0));
  process.send({ url: server.url });
}

function endWith(server) {
  const end = () => void server.close().then(() => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
  const isNpms = process.env.npm_lifecycle_event === "start";
  if (isNpms && cluster.isPrimary) endWithParent(end);
}

/** npm that is ended from outside does not tell what it started: without it the server goes too. */
function endWithParent(end) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}

if (cluster.isPrimary) {
  start().catch((error) => {
    console.error(explain(error));
    process.exit(1);
  });
} else {
  startAsOneOfMany().catch((error) => {
    process.send({ problem: explain(error) }, () => process.exit(1));
  });
}
