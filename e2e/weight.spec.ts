import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { GOLD } from "./gold.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { ownScript } from "./script-weight.ts";

const MOST_HTML = 40 * 1024;
const MOST_SCRIPT = 15 * 1024;

/** All at once that an address can ask for. */
const HEAVIEST = "lang=en&script=hant&ruby=pinyin";

async function longestArticle(page: Page): Promise<string> {
  const length = (body: readonly { text: string }[]) =>
    body.map(({ text }) => text).join("").length;
  const [longest] = GOLD.toSorted((a, b) => length(b.body) - length(a.body));
  const list = await page.request.get(`/articles?q=${encodeURIComponent(longest?.headline ?? "")}`);
  const [, address] = /href="(\/a\/[a-z0-9]{8,16})"/.exec(await list.text()) ?? [];
  if (address === undefined) throw new Error(`the list does not lead to ${longest?.headline}`);
  return address;
}

test("the HTML of every kind of page is light, plain and with all that can be asked for", async ({
  page,
}) => {
  const addresses = await Promise.all(
    [...PAGE_TYPES.map(([, addressOf]) => addressOf), longestArticle].map((of) => of(page)),
  );
  for (const address of addresses) {
    for (const view of ["lang=zh", HEAVIEST]) {
      const shown = `${address}${address.includes("?") ? "&" : "?"}${view}`;
      const html = await (await page.request.get(shown)).body();
      expect(html.length, shown).toBeGreaterThan(10_000);
      expect(gzipSync(html).length, shown).toBeLessThan(MOST_HTML);
    }
  }
});

test("an article sends little script of ours beyond what an empty page does", async ({ page }) => {
  const html = await (await page.request.get(await longestArticle(page))).text();
  const names = new Set(html.match(/\/_next\/static\/chunks\/[^"\\]+\.js/g));
  const files = new Map(
    await Promise.all(
      [...names].map(async (name) => [name, await (await page.request.get(name)).text()] as const),
    ),
  );
  const bytes = ownScript("a/[id]/page", html, files);
  // Settings and the search box alone are more than this: less would mean that ours was not found.
  expect(bytes).toBeGreaterThan(4_000);
  expect(bytes).toBeLessThan(MOST_SCRIPT);
});
