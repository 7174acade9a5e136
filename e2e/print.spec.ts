import { expect, test } from "./fixtures.ts";
import { goldOf } from "./gold.ts";
import { openStory } from "./lists.ts";
import { readCode } from "./qr.ts";
import { store } from "./settings.ts";

// 1,329 characters: two columns on paper.
const LONG = goldOf("001-2");

test("on paper an article has its text, its address and the code, and no tools", async ({
  page,
}) => {
  await openStory(page, LONG);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const address = page.getByRole("textbox", { name: "本篇网址" });
  await expect(address).toBeVisible();
  const code = page.getByRole("img", { name: "本篇网址的二维码" });
  expect(await readCode(page, await code.screenshot())).toBe(await address.inputValue());
  for (const tool of [
    page.getByRole("navigation", { name: "主导航" }),
    page.getByRole("button", { name: "复制网址" }),
    page.getByRole("region", { name: "同类旧闻" }),
    page.getByRole("contentinfo"),
  ])
    await expect(tool).toBeHidden();
  const body = page.locator(".story-body");
  await expect(body).toHaveCSS("column-count", "2");
  await expect(body).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});

test("a reader's vertical setting and large print stay on the screen", async ({ page }) => {
  await store(page, { direction: "down", print: "large" });
  await openStory(page, LONG);
  await page.emulateMedia({ media: "print" });
  const body = page.locator(".story-body");
  await expect(body).toHaveCSS("writing-mode", "horizontal-tb");
  await expect(body).toHaveCSS("font-size", "14.6667px");
});
