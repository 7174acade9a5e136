import { explain } from "./setup/complaint.mjs";
import { load } from "./setup/load.mjs";

/** `node lib/cli/ts.mjs PATH ARGUMENT...`: runs a TypeScript program of the project, PATH from its root. */
const [node, , path, ...words] = process.argv;
process.argv = [node, path, ...words];
load(path).catch((error) => {
  console.error(explain(error));
  process.exitCode = 1;
});
