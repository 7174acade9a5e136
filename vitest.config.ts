import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["lib/**/*.test.{ts,tsx,mjs}", "app/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    // One core less is what it takes by itself: on a small machine that is one of two.
    maxWorkers: "100%",
  },
});
