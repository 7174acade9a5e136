import { type BrowserContext, type BrowserContextOptions, test as base } from "@playwright/test";

export { expect } from "@playwright/test";

type Fixtures = {
  /** What went wrong in any page of the test; the test fails at its end when this is not empty. */
  complaints: string[];
  /** Opens a browser context of its own, watched like the test's first one and closed with it. */
  freshContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
};

/**
 * Reports console errors, script errors, failed requests and every request to another host, which the
 * browser does not find (playwright.config.ts). A route that stops it would turn the browser's cache off.
 * Gives back what is to be called at the end of the test.
 */
function watch(context: BrowserContext, home: string, complaints: string[]): () => void {
  const visited = new Set<string>();
  const statuses: { readonly url: string; readonly text: string }[] = [];
  const report = (address: string) => {
    const { protocol, host } = new URL(address);
    if (/^(?:https?|wss?):$/.test(protocol) && host !== new URL(home).host)
      complaints.push(`request to another host: ${address}`);
  };
  context.on("request", (request) => {
    report(request.url());
    if (request.isNavigationRequest()) visited.add(request.url());
  });
  context.on("page", (page) => page.on("websocket", (socket) => report(socket.url())));
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page that is left drops what it was still waiting for.
    if (reason !== "net::ERR_ABORTED") complaints.push(`${reason}: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    if (text.startsWith("Failed to load resource"))
      statuses.push({ url: message.location().url, text });
    else complaints.push(`console: ${text}`);
  });
  context.on("weberror", (error) => {
    complaints.push(`script error: ${error.error().message}`);
  });
  return () => {
    // The browser also logs the status of a page the test itself went to, such as a 404, at times
    // before it tells of going there.
    for (const { url, text } of statuses)
      if (!visited.has(url)) complaints.push(`console: ${text} ${url}`);
  };
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
    const settle = watch(context, baseURL ?? "", complaints);
    await use(context);
    settle();
  },
  freshContext: async ({ browser, baseURL, complaints, locale }, use) => {
    const opened: BrowserContext[] = [];
    const settles: (() => void)[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, locale, ...options });
      opened.push(context);
      settles.push(watch(context, baseURL ?? "", complaints));
      return context;
    });
    for (const settle of settles) settle();
    await Promise.all(opened.map((context) => context.close()));
  },
});
