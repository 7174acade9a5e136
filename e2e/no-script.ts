import { test as base } from "./fixtures.ts";

export { expect } from "./fixtures.ts";

/** The scripts a page asks for ahead of time; a browser without scripts reports them as blocked. */
const OWN_SCRIPT = /^csp: \S+\/_next\/static\/chunks\/\S+\.js$/;

/** The tests' browser with JavaScript turned off. */
export const test = base.extend<{ blockedScripts: undefined }>({
  javaScriptEnabled: false,
  blockedScripts: [
    async ({ complaints }, use) => {
      await use(undefined);
      const others = complaints.filter((complaint) => !OWN_SCRIPT.test(complaint));
      complaints.splice(0, complaints.length, ...others);
    },
    { auto: true },
  ],
});
