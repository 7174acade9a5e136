import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { sideways, widen } from "./frames.ts";
import { PAGE_TYPES } from "./page-types.ts";

const WIDTHS = [320, 390, 768, 2560];

/** What sticks out of the window at its right or left, by its words. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== "visible" || isClipped(element.parentElement));
    return [...document.querySelectorAll("main *, nav *")].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isOut = width > 1 && (right > clientWidth + 1 || left < -1);
      return isOut && !isClipped(element) ? [`${element.tagName} ${element.textContent}`] : [];
    });
  });
}

test("no kind of page scrolls sideways, from a small phone to a wide desk", async ({ page }) => {
  test.setTimeout(120_000);
  for (const [name, find] of PAGE_TYPES) {
    await page.goto(await find(page));
    for (const width of WIDTHS) {
      await widen(page, width);
      expect.soft(await sideways(page), `${name}, ${width} wide`).toBe(0);
      expect.soft(await stickingOut(page), `${name}, ${width} wide`).toEqual([]);
    }
  }
});

for (const width of [320, 390]) {
  test(`the bottom navigation of a phone ${width} wide leads everywhere`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto("/");
    const bottom = page.getByRole("navigation", { name: "底部导航" });
    await expect(page.getByRole("navigation", { name: "主导航" })).toBeHidden();
    for (const [link, address] of [
      ["往期", "/editions"],
      ["地方", "/places"],
      ["全部", "/articles"],
      ["收藏", "/saved"],
      ["最新", "/"],
    ] as const) {
      await bottom.getByRole("link", { name: link }).click();
      await expect(page).toHaveURL(address);
      await expect(bottom).toBeInViewport({ ratio: 1 });
      const current = bottom.getByRole("link", { name: link });
      await expect(current).toHaveAttribute("aria-current", "page");
    }
    // The bar covers nothing: the page's last words can be scrolled above it.
    await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const [foot, bar] = [
      await page.getByRole("contentinfo").boundingBox(),
      await bottom.boundingBox(),
    ];
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  });
}

test("a phone finds, filters and reads", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "搜索" }).click();
  await expect(page).toHaveURL("/articles#find");
  await page.getByRole("link", { name: "筛选地方、题材" }).click();
  const filters = page.getByRole("complementary", { name: "筛选" });
  await expect(filters).toBeInViewport();
  await filters.getByRole("link", { name: /^杭州市 / }).click();
  await expect(page).toHaveURL("/articles?place=330100");
  const first = page.getByRole("main").getByRole("article").getByRole("heading").first();
  await expect(first).toBeInViewport({ ratio: 1 });
  await page.goto("/places/330100");
  await expect(first).toBeInViewport({ ratio: 1 });
  const map = page.getByRole("navigation", { name: "杭州市地图" });
  await expect(map).toBeHidden();
  await page.getByText("地图", { exact: true }).click();
  await expect(map.getByRole("link", { name: /^余杭区 / })).toBeVisible();
  await first.click();
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}$/);

  // In the middle of the text the ways back and to the letters are at hand, and nothing lies under their bar.
  await page.locator(".story-body p").last().scrollIntoViewIfNeeded();
  const bar = page.getByRole("region", { name: "读这篇" });
  await expect(bar).toBeInViewport({ ratio: 1 });
  for (const way of await bar.getByRole("link").or(bar.getByRole("button")).all()) {
    const box = await way.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await bar.getByRole("button", { name: "字号" }).click();
  await expect(page.getByRole("dialog", { name: "字号与版式" })).toBeVisible();
  await page.keyboard.press("Escape");
  const raw = page.getByRole("link", { name: "看原页文字" });
  await raw.focus();
  const [way, tools] = [await raw.boundingBox(), await bar.boundingBox()];
  expect((way?.y ?? 0) + (way?.height ?? 0)).toBeLessThanOrEqual(tools?.y ?? 0);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const bottom = await page.getByRole("navigation", { name: "底部导航" }).boundingBox();
  expect((bottom?.y ?? 0) + (bottom?.height ?? 0)).toBeLessThanOrEqual((tools?.y ?? 0) + 1);
  await bar.getByRole("link", { name: "回本期" }).click();
  await expect(page).toHaveURL(/\/editions\/\d{4}-\d\d-\d\d$/);
});
