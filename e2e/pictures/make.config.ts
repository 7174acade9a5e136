import { dirname } from "node:path";
import tests from "../../playwright.config.ts";

/** `npm run pictures`: takes pictures of the pages the browser tests read, and keeps them. */
export default {
  ...tests,
  testDir: import.meta.dirname,
  testMatch: "make.ts",
  webServer: { ...tests.webServer, cwd: dirname(dirname(import.meta.dirname)) },
};
