import { type BrowserContext, type BrowserContextOptions, test as base } from "@playwright/test";

export { expect } from "@playwright/test";

type Fixtures = {
  /** What went wrong in any page of the test; the test fails at its end when this is not empty. */
  complaints: string[];
  /** Opens a browser context of its own, watched like the test's first one and closed with it. */
  freshContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
};

/** Reports console errors, script errors, failed requests and every request to another host. */
async function watch(context: BrowserContext, home: string, complaints: string[]): Promise<void> {
  const visited = new Set<string>();
  await context.route(
    (url) => /^(?:https?|wss?):$/.test(url.protocol) && url.origin !== home,
    (route) => {
      complaints.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on("request", (request) => {
    if (request.isNavigationRequest()) visited.add(request.url());
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page that is left drops what it was still waiting for.
    if (reason !== "net::ERR_ABORTED") complaints.push(`${reason}: ${request.url()}`);
  });
  context.on("console", (message) => {
    const { url } = message.location();
    // The browser also logs the status of a page the test itself went to, such as a 404.
    const isOwnStatus = message.text().startsWith("Failed to load resource") && visited.has(url);
    if (message.type() === "error" && !isOwnStatus) complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    complaints.push(`script error: ${error.error().message}`);
  });
}

/** Playwright's test, in which an unexpected complaint of the browser is a failure. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ baseURL }, use) => {
      const complaints: string[] = [];
      await use(complaints);
      if (complaints.length > 0) throw new Error(`${baseURL}:\n${complaints.join("\n")}`);
    },
    { auto: true },
  ],
  context: async ({ context, baseURL, complaints }, use) => {
    await watch(context, baseURL ?? "", complaints);
    await use(context);
  },
  freshContext: async ({ browser, baseURL, complaints, locale }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, locale, ...options });
      opened.push(context);
      await watch(context, baseURL ?? "", complaints);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});
