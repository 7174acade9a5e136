import type { Locator, Page } from "@playwright/test";
import type { GoldArticle } from "../lib/parse/gold/gold.ts";
import { squash } from "../lib/parse/gold/match.ts";
import { expect } from "./fixtures.ts";
import { headlinesOf } from "./gold.ts";

/** The headlines of a list's articles, each a link. */
export function hits(page: Page): Locator {
  return page.getByRole("main").getByRole("article").getByRole("heading").getByRole("link");
}

/** The number a list says it found: `普陀区 13篇` → 13. */
export async function saidCount(page: Page): Promise<number> {
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  const [, count] = /([\d,]+)篇\s*$/.exec(title ?? "") ?? [];
  if (count === undefined) throw new Error(`no number of articles in “${title}”`);
  return Number(count.replace(",", ""));
}

/** Holds a list's title and its number of hits, which fit on one page, to what they should be. */
export async function expectList(page: Page, title: string, count: number): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: `${title} ${count}篇` })).toBeVisible();
  await expect(hits(page)).toHaveCount(count);
}

/** Holds the articles of a page of a list to gold, whatever their order. */
export async function expectGold(page: Page, articles: readonly GoldArticle[]): Promise<void> {
  await expect(hits(page)).toHaveCount(articles.length);
  const shown = (await hits(page).allTextContents()).map(squash);
  for (const article of articles) {
    const found = headlinesOf(article).some((headline) => shown.includes(headline));
    expect(found, `${article.headline} among ${shown.join("；")}`).toBe(true);
  }
}

/** Reads the whole list at `address` page by page: `/a/…` addresses by squashed headline. */
export async function readList(page: Page, address: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const read = new Set<string>();
  const next = page.getByRole("navigation", { name: "翻页" }).getByRole("link", { name: "下一页" });
  for (let to: string | null = address; to; to = await hrefOf(next)) {
    if (read.has(to)) throw new Error(`the pages of the list go round: ${to} again`);
    read.add(to);
    await page.goto(to);
    const links = await hits(page).evaluateAll((hits) =>
      hits.map((link) => [link.textContent ?? "", link.getAttribute("href") ?? ""] as const),
    );
    for (const [headline, href] of links) found.set(squash(headline), href);
  }
  return found;
}

async function hrefOf(link: Locator): Promise<string | null> {
  return (await link.count()) === 0 ? null : link.getAttribute("href");
}

/** Opens a gold article's page from a search for its headline, as a reader would. */
export async function openStory(page: Page, article: GoldArticle): Promise<void> {
  await page.goto(`/articles?q=${encodeURIComponent(article.headline)}`);
  await hits(page).first().click();
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}$/);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  expect(headlinesOf(article)).toContain(squash(title));
}
