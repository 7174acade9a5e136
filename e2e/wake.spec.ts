import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { nextFrames } from "./frames.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { watchShifts } from "./shifts.ts";

const asleep = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('script[type="text/asleep"]').length);

function addressOf(name: string, page: Page): Promise<string> {
  const find = PAGE_TYPES.find(([type]) => type === name)?.[1];
  if (!find) throw new Error(`no page is called ${name}`);
  return find(page);
}

test("the framework sleeps till the reader's first press, which is not lost, and nothing moves", async ({
  page,
}) => {
  await watchShifts(page);
  await page.goto(await addressOf("article", page));
  expect(await asleep(page)).toBeGreaterThan(3);
  expect(await page.evaluate(() => "next" in window)).toBe(false);
  // Where it stands, without anything that a hand would not do on the way there.
  const star = await page.locator("button.star").boundingBox();
  if (!star) throw new Error("no star to press");
  await page.mouse.click(star.x + 8, star.y + 8);
  await expect(page.locator("button.star")).toHaveAttribute("aria-pressed", "true");
  expect(await asleep(page)).toBe(0);

  await page.goto("/articles");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goto("/articles");
  await page.getByRole("main").locator("input[type=search]").first().pressSequentially("pt");
  await expect(page.getByRole("option").filter({ hasText: "普陀区" })).toBeVisible();
  await nextFrames(page);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

test("a page wakes by itself when it has lain for a while", async ({ page }) => {
  await page.clock.install();
  await page.goto("/articles");
  expect(await asleep(page)).toBeGreaterThan(3);
  await page.clock.runFor(6_000);
  await expect.poll(() => page.evaluate(() => "next" in window)).toBe(true);
});

test("a page that only script can show, or that is opened at a part, wakes at once", async ({
  page,
}) => {
  for (const address of ["/saved", "/articles#find"]) {
    await page.goto(address);
    await expect.poll(() => asleep(page), address).toBe(0);
  }
});
