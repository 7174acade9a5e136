import type { Page } from "@playwright/test";
import { STORED_AS } from "../lib/settings/stored.ts";
import { findBarriers } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { choose, expectSaid, openPanel, store, textStyle } from "./settings.ts";
import { watchShifts } from "./shifts.ts";
import { wake } from "./wake.ts";

const findArticle = PAGE_TYPES.find(([name]) => name === "article")?.[1];

async function openArticle(page: Page): Promise<void> {
  if (!findArticle) throw new Error("there is no article to open");
  await page.goto(await findArticle(page));
  await wake(page);
}

/** What an element of the page is painted with. */
function ground(page: Page): Promise<string> {
  return page.getByRole("main").evaluate((main) => getComputedStyle(main).backgroundColor);
}

function width(page: Page): Promise<string> {
  return page.locator(".story-body").evaluate((body) => getComputedStyle(body).width);
}

/** Row, value, what shows it, and what that is then. */
const CHANGES: readonly [string, string, (page: Page) => Promise<string>, string][] = [
  ["字号", "超大", (page) => textStyle(page, "font-size"), "27px"],
  ["行距", "紧", (page) => textStyle(page, "line-height"), "31.501px"],
  ["行长", "32字", width, "576px"],
  ["字体", "黑体", (page) => textStyle(page, "font-family"), "PingFang SC"],
  ["底色", "米黄", ground, "rgb(242, 231, 208)"],
  ["底色", "夜间", ground, "rgb(23, 25, 24)"],
  ["段首", "不缩", (page) => textStyle(page, "text-indent"), "0px"],
  ["排法", "文章竖排", (page) => textStyle(page, "writing-mode"), "vertical-rl"],
];

test("every choice is shown at once, said, and still there on the next page", async ({ page }) => {
  test.setTimeout(90_000);
  await openArticle(page);
  for (const [row, value, look, then] of CHANGES) {
    await test.step(`${row}${value}`, async () => {
      expect(await look(page)).not.toContain(then);
      await choose(await openPanel(page), row, value);
      await expect.poll(() => look(page)).toContain(then);
      await expectSaid(page, `${row}：${value}`);
      await page.reload();
      expect(await look(page)).toContain(then);
      const panel = await openPanel(page);
      await expect(panel.getByRole("radio", { name: value, exact: true })).toBeChecked();
      await panel.getByRole("button", { name: "恢复原样" }).click();
      await page.keyboard.press("Escape");
    });
  }
});

test("stored settings are on the page before its body is, and move nothing", async ({ page }) => {
  await watchShifts(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((_, watch) => {
      if (!document.body) return;
      const { theme = "", size = "", direction = "" } = document.documentElement.dataset;
      seen.push(theme, size, direction);
      watch.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  for (const direction of ["across", "down"] as const) {
    await store(page, { theme: "sepia", size: "large", direction });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await openArticle(page);
      await page.waitForLoadState("networkidle");
      const { seen, shifts } = await page.evaluate(() => {
        const { seen } = window as unknown as { seen: string[] };
        return { seen, shifts: window.shifts };
      });
      expect(seen).toEqual(["sepia", "large", direction === "down" ? "down" : ""]);
      expect(shifts, `${direction}, ${width} wide`).toEqual([]);
    }
  }
});

test("another tab follows, and the usual settings come back", async ({ page, context }) => {
  await openArticle(page);
  const other = await context.newPage();
  await other.goto("/");
  const panel = await openPanel(page);
  await choose(panel, "底色", "米黄");
  await choose(panel, "字号", "特大");
  await expect.poll(() => ground(other)).toBe("rgb(242, 231, 208)");
  await expect((await openPanel(other)).getByRole("radio", { name: "特大" })).toBeChecked();
  await panel.getByRole("button", { name: "恢复原样" }).click();
  await expectSaid(page, "已恢复原样");
  await expect.poll(() => ground(other)).toBe("rgb(248, 247, 243)");
  expect(await page.evaluate((key) => localStorage.getItem(key), STORED_AS)).toBeNull();
});

const DAMAGED = ["{", "null", '"dark"', '{"theme":"pink","size":["large"],"x":1}', "[1]"];

test("what is stored may be anything at all", async ({ page }) => {
  await openArticle(page);
  for (const text of DAMAGED) {
    await test.step(text, async () => {
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
        STORED_AS,
        text,
      ] as const);
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("data-script", "on");
      const names = await page.evaluate(() => Object.keys(document.documentElement.dataset));
      // A browser that reads Chinese aloud says so here as well.
      expect(names.filter((name) => name !== "voice")).toEqual(["script"]);
      await choose(await openPanel(page), "底色", "夜间");
      await expect.poll(() => ground(page)).toBe("rgb(23, 25, 24)");
    });
  }
});

test("the browser's own bars follow the theme", async ({ page }) => {
  const first = page.locator('meta[name="theme-color"]').first();
  await page.goto("/");
  await expect(first).toHaveAttribute("media", /light/);
  const panel = await openPanel(page);
  await choose(panel, "底色", "夜间");
  await expect(first).toHaveAttribute("content", "#0d0f0e");
  await choose(panel, "底色", "随系统");
  await expect(first).toHaveAttribute("media", /light/);
});

test("the panel goes with the keyboard alone", async ({ page }) => {
  await openArticle(page);
  const way = page.getByRole("button", { name: "字号与版式" });
  await way.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "字号与版式" });
  await expect(panel).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("button", { name: "关闭" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("radio", { name: "中" }).first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(panel.getByRole("radio", { name: "大", exact: true })).toBeChecked();
  expect(await textStyle(page, "font-size")).toMatch(/^19\.99|^20/);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(way).toBeFocused();
});

for (const width of [1440, 390]) {
  test(`${width} wide: axe finds nothing in any theme, with the panel open or shut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openArticle(page);
    for (const theme of ["纸白", "米黄", "夜间"]) {
      await choose(await openPanel(page), "底色", theme);
      expect(await findBarriers(page), `${theme}, open`).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await findBarriers(page), `${theme}, shut`).toEqual([]);
    }
  });
}

test("the tools beside an article do the same", async ({ page }) => {
  await openArticle(page);
  const side = page.getByRole("complementary", { name: "本篇里" });
  await side.getByRole("button", { name: "字大" }).click();
  expect(await textStyle(page, "font-size")).toMatch(/^19\.99|^20/);
  await side.getByRole("button", { name: "竖排" }).click();
  await expect(side.getByRole("button", { name: "竖排" })).toHaveAttribute("aria-pressed", "true");
  expect(await textStyle(page, "writing-mode")).toBe("vertical-rl");
  await side.getByRole("button", { name: "竖排" }).click();
  expect(await textStyle(page, "writing-mode")).toBe("horizontal-tb");
});

test("the panel fits a phone 320 wide", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("/");
  const panel = await openPanel(page);
  const { scrollWidth, clientWidth } = await panel.evaluate((box) => ({
    scrollWidth: box.scrollWidth,
    clientWidth: box.clientWidth,
  }));
  expect(scrollWidth).toBe(clientWidth);
  await panel.getByRole("button", { name: "恢复原样" }).click();
});
