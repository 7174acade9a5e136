import { rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { runNode } from "./run.mjs";
import { hashSources } from "./sources.mjs";
import { makeOnce } from "./stamp.mjs";

const SOURCES = [
  "app",
  "lib",
  "public",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "prisma/schema.prisma",
  "tsconfig.json",
];

/** Parts of the project that pages are not made of, and what is itself generated. */
const NO_PAGES = /^lib\/(?:bench|cli|make|parse|server|db\/generated)(?:\/|$)|\.test\.tsx?$/;

/** Builds the pages, in this environment, when the build is missing or older than what it is made from. */
export async function buildPages(env = process.env) {
  const sources = hashSources(SOURCES, (path) => !NO_PAGES.test(path));
  await makeOnce(".next/made-from", sources, async () => {
    console.log("Building the pages …");
    // What the compiler remembers from last time does not notice new route types.
    rmSync(join(ROOT, ".next/cache/.tsbuildinfo"), { force: true });
    await runNode(["node_modules/next/dist/bin/next", "build"], {
      env: { ...env, NODE_ENV: "production" },
      failure: "The pages could not be built: see the lines above.",
    });
  });
}
