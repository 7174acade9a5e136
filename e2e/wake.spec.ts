import type { Page } from "@playwright/test";
import { AWAKE_EVENT } from "../lib/wake/events.ts";
import { expect, test } from "./fixtures.ts";
import { nextFrames } from "./frames.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { textStyle } from "./settings.ts";
import { watchShifts } from "./shifts.ts";
import { wake } from "./wake.ts";

const asleep = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('script[type="text/asleep"]').length);
const isAwake = (page: Page) => page.evaluate(() => "next" in window);

function addressOf(name: string, page: Page): Promise<string> {
  const find = PAGE_TYPES.find(([type]) => type === name)?.[1];
  if (!find) throw new Error(`no page is called ${name}`);
  return find(page);
}

/** Holds back the framework's files of every page opened until they are let go. */
async function holdFiles(page: Page): Promise<() => Promise<void>> {
  const files = "**/_next/static/chunks/*.js";
  let resolve = () => {};
  const letGo = new Promise<void>((settle) => {
    resolve = settle;
  });
  await page.route(files, async (route) => {
    await letGo;
    await route.continue();
  });
  return async () => {
    const address = page.url();
    resolve();
    // What is done again may lead to the next page, which sleeps.
    await expect
      .poll(async () => page.url() !== address || (await isAwake(page).catch(() => false)))
      .toBe(true);
    await page.unroute(files);
  };
}

test("what is pressed before the framework stands is not lost, and nothing moves", async ({
  page,
}) => {
  await watchShifts(page);
  const article = await addressOf("article", page);
  let letGo = await holdFiles(page);
  await page.goto(article);
  expect(await asleep(page)).toBeGreaterThan(3);
  await page.locator("button.star").first().click();
  await page.getByRole("button", { name: "字号" }).click();
  const sizes = page.getByRole("group", { name: "字号" });
  for (const size of ["大", "中", "大"])
    await sizes.getByRole("radio", { name: size, exact: true }).check();
  expect(await isAwake(page)).toBe(false);
  await letGo();
  await expect(page.locator("button.star").first()).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => textStyle(page, "font-size")).toMatch(/^19\.99|^20/);
  expect(await asleep(page)).toBe(0);

  letGo = await holdFiles(page);
  await page.goto("/articles");
  for (const key of ["j", "j", "/", "p", "t"]) await page.keyboard.press(key);
  await letGo();
  const box = page.getByRole("main").locator("input[type=search]").first();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue("pt");
  await expect(page.getByRole("option").filter({ hasText: "普陀区" })).toBeVisible();
  await nextFrames(page);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

test("a story saved before the framework stands is saved though its reader leaves at once", async ({
  page,
}) => {
  const letGo = await holdFiles(page);
  await page.goto("/articles");
  const [story] = await page.getByRole("main").getByRole("article").all();
  if (!story) throw new Error("the list is empty");
  await story.getByRole("button", { name: "收藏" }).click();
  await story.getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL("/articles");
  await letGo();
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}$/);
  await wake(page);
  await expect(page.locator("button.star").first()).toHaveAttribute("aria-pressed", "true");
});

test("what is typed into the search box before the framework stands is offered suggestions", async ({
  page,
}) => {
  const letGo = await holdFiles(page);
  await page.goto("/articles");
  await page.getByRole("main").locator("input[type=search]").first().fill("pt");
  await letGo();
  await expect(page.getByRole("option").filter({ hasText: "普陀区" })).toBeVisible();
});

test("what is drawn before the framework stands is drawn, and pairs of keys keep their pause", async ({
  page,
}) => {
  let letGo = await holdFiles(page);
  await page.goto("/articles?place=330000&topic=health");
  const bars = page.getByRole("list", { name: "按月篇数" });
  for (const month of ["2023年6月", "2023年8月"]) {
    await bars.getByRole("link", { name: new RegExp(`^${month}：`) }).hover();
    if (month === "2023年6月") await page.mouse.down();
  }
  await page.mouse.up();
  await letGo();
  await expect(page).toHaveURL("/articles?place=330000&topic=health&from=2023-06&to=2023-08");

  letGo = await holdFiles(page);
  await page.goto("/articles");
  await page.keyboard.press("g");
  await page.evaluate(() => {
    const late = new KeyboardEvent("keydown", { key: "h", bubbles: true });
    Object.defineProperty(late, "timeStamp", { value: performance.now() + 60_000 });
    document.body.dispatchEvent(late);
  });
  await page.keyboard.press("?");
  await letGo();
  await expect(page.getByRole("dialog", { name: "键盘快捷键" })).toBeVisible();
  await expect(page).toHaveURL("/articles");

  letGo = await holdFiles(page);
  await page.reload();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await letGo();
  await expect(page).toHaveURL("/");

  // The second key of a pair comes in the moment when the framework stands and not all is ready.
  letGo = await holdFiles(page);
  await page.goto("/articles");
  await page.evaluate((awake) => {
    addEventListener(awake, (event) => {
      if ((event as CustomEvent).detail === "ready") return;
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "h", bubbles: true }));
    });
  }, AWAKE_EVENT);
  await page.keyboard.press("g");
  await letGo();
  await expect(page).toHaveURL("/");
});

test("a page wakes by itself when it has lain for a while", async ({ page }) => {
  await page.clock.install();
  await page.goto("/articles");
  expect(await asleep(page)).toBeGreaterThan(3);
  await page.clock.runFor(6_000);
  await expect.poll(() => isAwake(page)).toBe(true);
});

test("a page that only script can show, or that is opened at a part, wakes at once", async ({
  page,
}) => {
  for (const address of ["/saved", "/articles#find"]) {
    await page.goto(address);
    await expect.poll(() => asleep(page), address).toBe(0);
  }
});
