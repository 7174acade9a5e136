import { expect, test } from "./fixtures.ts";
import { goldOf } from "./gold.ts";
import { openStory } from "./lists.ts";
import { readCode } from "./qr.ts";
import { store } from "./settings.ts";

// 1,329 characters: two columns on one sheet of paper.
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
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test("a reader's vertical setting and large print stay on the screen", async ({ page }) => {
  await store(page, { direction: "down", print: "large" });
  await openStory(page, LONG);
  await page.emulateMedia({ media: "print" });
  const body = page.locator(".story-body");
  await expect(body).toHaveCSS("writing-mode", "horizontal-tb");
  await expect(body).toHaveCSS("font-size", "14px");
});

test("on paper an edition is a small newspaper, in whatever way it was read", async ({ page }) => {
  await store(page, { direction: "down", print: "large", theme: "sepia" });
  await page.goto("/editions/2021-12-02");
  // What stands between the margins of an A4 sheet: 210 - 2 × 13 mm.
  await page.setViewportSize({ width: 695, height: 1017 });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const front = page.locator(".front");
  await expect(front).toHaveCSS("column-count", "3");
  await expect(front).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2021年12月2日");
  await expect(page.getByRole("article")).toHaveCount(6);

  const foot = page.getByRole("region", { name: "本期网址" });
  const address = new URL("/editions/2021-12-02", page.url()).href;
  await expect(foot).toContainText(address);
  const code = foot.getByRole("img", { name: "本期网址的二维码" });
  expect(await readCode(page, await code.screenshot())).toBe(address);

  // What is cut says so; a story that stands whole on a desk does on paper.
  const lead = page.getByRole("article").first();
  await expect(lead.getByRole("link", { name: /^下转全文\s共1,\d+字/ })).toBeVisible();
  await expect(front.locator(".turn-phone").first()).toBeHidden();

  // No tools: all that is left to press are the date, its own evidence, headlines and what leads on.
  for (const role of ["navigation", "search", "button", "contentinfo", "banner"] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  for (const way of [/看依据：/, /前一期|后一期/])
    await expect(page.getByRole("link", { name: way })).toHaveCount(0);
  const outside = await front.evaluate((sheet) => {
    const { left, right } = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll("article, article *, .paper-foot")]
      .flatMap((part) => [...part.getClientRects()])
      .filter((box) => box.left < left - 1 || box.right > right + 1).length;
  });
  expect(outside).toBe(0);
});
