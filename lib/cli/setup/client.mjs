import { ASIDE, runNode } from "./run.mjs";
import { hashSources } from "./sources.mjs";
import { makeOnce } from "./stamp.mjs";

/** Generates the database client when it is missing or the schema has changed. */
export async function generateClient() {
  const sources = hashSources(["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  await makeOnce("lib/db/generated/made-from", sources, async () => {
    console.error("Generating the database client …");
    await runNode(["node_modules/prisma/build/index.js", "generate"], {
      stdio: ASIDE,
      failure: "The database client could not be generated: see the lines above.",
    });
  });
}
