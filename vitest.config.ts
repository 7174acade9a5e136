import { defineConfig } from "vitest/config";

/** Folders whose tests keep nothing behind: they need no process of their own for each file. */
const PURE = [
  "lib/parse",
  "lib/text",
  "lib/front",
  "lib/kept",
  "lib/listen",
  "lib/keys",
  "lib/view",
  "app",
].map((folder) => `${folder}/**/*.test.{ts,tsx,mjs}`);

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // One core less is what it takes by itself: on a small machine that is one of two.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: "other", include: ["lib/**/*.test.{ts,tsx,mjs}"], exclude: PURE },
      },
    ],
  },
});
