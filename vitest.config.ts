import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["lib/**/*.test.{ts,tsx,mjs}", "app/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
  },
});
