import { load } from "./setup/load.mjs";

/** `node lib/cli/ts.mjs PATH ARGUMENT...`: runs a TypeScript program of the project, PATH from its root. */
const [node, , path, ...words] = process.argv;
process.argv = [node, path, ...words];
await load(path);
