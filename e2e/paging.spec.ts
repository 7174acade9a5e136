import { squash } from "../lib/parse/gold/match.ts";
import { expect, test } from "./fixtures.ts";
import { GOLD_FILES, headlinesOf } from "./gold.ts";
import { hits, readList, saidCount } from "./lists.ts";

test("the list is turned page by page, twenty articles each, none twice", async ({ page }) => {
  await page.goto("/articles");
  const pager = page.getByRole("navigation", { name: "翻页" });
  const total = await saidCount(page);
  expect(total).toBeGreaterThanOrEqual(34);
  await expect(hits(page)).toHaveCount(20);
  await expect(pager.getByRole("link", { name: "上一页" })).toHaveCount(0);
  const first = await hits(page).evaluateAll((links) => links.map((a) => a.getAttribute("href")));

  await pager.getByRole("link", { name: "下一页" }).click();
  await expect(page).toHaveURL("/articles?page=2");
  await expect(hits(page)).toHaveCount(Math.min(20, total - 20));
  await expect(pager.getByRole("link", { name: "第2页" })).toHaveAttribute("aria-current", "page");
  const second = await hits(page).evaluateAll((links) => links.map((a) => a.getAttribute("href")));
  expect(second.filter((href) => first.includes(href))).toEqual([]);
  expect((await readList(page, "/articles")).size).toBe(total);

  await page.goto("/articles?page=2");
  await pager.getByRole("link", { name: "上一页" }).click();
  await expect(page).toHaveURL("/articles");
  await pager.getByRole("link", { name: "第2页" }).click();
  await expect(page).toHaveURL("/articles?page=2");
});

test("a page beyond the last says so and leads back", async ({ page }) => {
  await page.goto("/articles?place=330903&page=99");
  await expect(page.getByRole("main")).toContainText("没有第99页，只到第1页");
  await page.getByRole("link", { name: "去最后一页（第1页）" }).click();
  await expect(page).toHaveURL("/articles?place=330903");
  await expect(hits(page)).toHaveCount(13);
});

test("newest and oldest first", async ({ page }) => {
  const [june2023 = [], december2021 = []] = GOLD_FILES.map(({ articles }) =>
    articles.map(headlinesOf),
  );
  await page.goto("/articles?place=330903");
  const sort = page.getByRole("navigation", { name: "排序" });
  const isIn = (edition: string[][], headline: string) =>
    edition.some((readings) => readings.includes(headline));

  await expect(sort.getByRole("link", { name: "最新" })).toHaveAttribute("aria-current", "true");
  const newest = (await hits(page).allTextContents()).map(squash);
  expect(newest.slice(0, 7).every((headline) => isIn(june2023, headline))).toBe(true);
  expect(newest.slice(7).every((headline) => isIn(december2021, headline))).toBe(true);

  await sort.getByRole("link", { name: "最早" }).click();
  await expect(page).toHaveURL("/articles?place=330903&sort=oldest");
  await expect(sort.getByRole("link", { name: "最早" })).toHaveAttribute("aria-current", "true");
  const oldest = (await hits(page).allTextContents()).map(squash);
  expect(oldest.slice(0, 6).every((headline) => isIn(december2021, headline))).toBe(true);
  expect([...oldest].sort()).toEqual([...newest].sort());
  await sort.getByRole("link", { name: "最新" }).click();
  await expect(page).toHaveURL("/articles?place=330903");
});
