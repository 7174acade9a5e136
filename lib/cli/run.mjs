import { resolve } from "node:path";
import { generateClient } from "./setup/client.mjs";
import { Complaint, explain } from "./setup/complaint.mjs";
import { load } from "./setup/load.mjs";
import { checkNode } from "./setup/node-version.mjs";
import { installPackages } from "./setup/packages.mjs";
import { keepQuiet } from "./setup/quiet.mjs";
import { ROOT } from "./setup/root.mjs";

/**
 * Programs in TypeScript that `npm run NAME` starts: what each needs besides the packages, and
 * whether its arguments are paths, which are meant from the folder where npm was called.
 */
const PROGRAMS = {
  seed: { path: "lib/cli/seed.ts", needsClient: true, takesPaths: true },
  parse: { path: "lib/cli/parse.ts", needsClient: false, takesPaths: true },
  bench: { path: "lib/bench/run.ts", needsClient: true },
  score: { path: "lib/make/score.ts", needsClient: false },
  data: { path: "lib/places/build/index.ts", needsClient: false },
  ranks: { path: "lib/parse/gold/fragments/write-lead-in.ts", needsClient: false },
  migration: { path: "lib/db/make-migration.ts", needsClient: true },
};

/** npm keeps options for itself that do not stand behind `--`: the command must not run without them. */
function checkOptions(name) {
  for (const option of ["dry-run", "prune", "reset"]) {
    if (process.env[`npm_config_${option.replace("-", "_")}`] === "true")
      throw new Complaint(`npm took --${option} for itself: npm run ${name} -- --${option}`);
  }
}

/** `node lib/cli/run.mjs NAME ARGUMENT...`: from a bare clone too, in this same process. */
async function run(name) {
  const program = PROGRAMS[name];
  if (!program) throw new Complaint(`run takes one of ${Object.keys(PROGRAMS).join(", ")}.`);
  checkNode();
  if (name === "seed") checkOptions(name);
  process.chdir(ROOT);
  keepQuiet();
  await installPackages();
  if (program.needsClient) await generateClient();
  const given = process.argv.slice(3);
  const from = process.env.INIT_CWD || ROOT;
  const isPath = (word) => program.takesPaths && word !== "" && !word.startsWith("-");
  const meant = (word) => (isPath(word) ? resolve(from, word) : word);
  process.argv = [process.execPath, program.path, ...given.map(meant)];
  await load(program.path);
}

run(process.argv[2]).catch((error) => {
  console.error(explain(error));
  process.exitCode = 1;
});
