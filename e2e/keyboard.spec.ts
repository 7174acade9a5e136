import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** The window around an element, as painted. */
async function painted(page: Page, element: Locator): Promise<Buffer> {
  const box = await element.boundingBox();
  if (box === null) throw new Error("the element is not painted");
  const { x, y, width, height } = box;
  const clip = {
    x: Math.max(0, x - 6),
    y: Math.max(0, y - 6),
    width: width + 12,
    height: height + 12,
  };
  return page.screenshot({ clip, animations: "disabled" });
}

test("the first key leads past the frame to the sheet", async ({ page }) => {
  await page.goto("/articles");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator("input[type=search]")).toBeFocused();
});

test("behind the search box the filters can be skipped as well", async ({ page }) => {
  await page.goto("/articles");
  await page.getByRole("main").getByRole("button", { name: "搜索" }).focus();
  const skip = page.getByRole("link", { name: "跳到结果" });
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.locator("#results")).toBeFocused();
});

test("an article is reached and opened with the keyboard alone, and one sees where one is", async ({
  page,
}) => {
  await page.goto("/articles?place=310116");
  const headline = page
    .getByRole("main")
    .getByRole("article")
    .getByRole("heading")
    .getByRole("link");
  await headline.scrollIntoViewIfNeeded();
  const before = await painted(page, headline);
  const isFocused = () => headline.evaluate((link) => link === document.activeElement);
  for (let presses = 0; presses < 80 && !(await isFocused()); presses++) {
    await page.keyboard.press("Tab");
  }
  await expect(headline).toBeFocused();
  expect((await painted(page, headline)).equals(before)).toBe(false);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}$/);
});

test("every stop of the Tab key on an article is visible and marked", async ({ page }) => {
  await page.goto("/articles?place=310116");
  await page.getByRole("main").getByRole("article").getByRole("heading").getByRole("link").click();
  await expect(page.getByRole("button", { name: "复制网址" })).toBeVisible();
  const stops: string[] = [];
  for (let end = false; !end; ) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
      return {
        name: element.textContent || element.getAttribute("aria-label") || element.tagName,
        isSeen: width > 1 && height > 1 && (isOutlined || boxShadow !== "none"),
      };
    });
    if (stop) expect(stop.isSeen, `focus on ${stop.name}`).toBe(true);
    end = stop === null || stops.length > 200;
    if (stop) stops.push(stop.name);
  }
  expect(stops[0]).toBe("跳到正文");
  expect(stops).toContain("复制网址");
  expect(stops.length).toBeLessThan(200);
});
