import type { Page } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { hits } from "./lists.ts";
import { press } from "./press.ts";
import { expectSaid } from "./settings.ts";

const help = (page: Page) => page.getByRole("dialog", { name: "键盘快捷键" });

test("a journey by keys: along a list, into an article, through its edition, to every part", async ({
  page,
}) => {
  await page.goto("/articles");
  await press(page, "j");
  await expect(hits(page).nth(0)).toBeFocused();
  await press(page, "j j j");
  await expect(hits(page).nth(3)).toBeFocused();
  await expect(hits(page).nth(3)).toBeInViewport({ ratio: 1 });
  await press(page, "k");
  await expect(hits(page).nth(2)).toBeFocused();
  await press(page, "k k k");
  await expect(hits(page).nth(0)).toBeFocused();
  await expectSaid(page, "前面没有了");
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}$/);
  const here = page.url();
  const next = page.locator(".neighbour-next");
  const there = await next.getAttribute("href");
  await press(page, "j");
  await expect(page).toHaveURL(there ?? "");
  await press(page, "k");
  await expect(page).toHaveURL(here);
  await press(page, "u");
  await expect(page).toHaveURL("/articles");
  await expect(hits(page).nth(0)).toBeFocused();
  await press(page, "j");
  await expect(hits(page).nth(1)).toBeFocused();
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}$/);
  await page.goBack();
  await expect(hits(page).nth(1)).toBeFocused();
  for (const [keys, address] of [
    ["g e", "/editions"],
    ["g l", "/saved"],
    ["g p", "/places"],
    ["g h", "/"],
  ] as const) {
    await press(page, keys);
    await expect(page).toHaveURL(address);
  }
  const lead = page.getByRole("main").getByRole("article").first().getByRole("link").first();
  await press(page, "j");
  await expect(lead).toBeFocused();
});

test("an edition's last story says so, and a key leads back to the edition", async ({ page }) => {
  await page.goto("/editions/2022-01-11");
  await press(page, "j");
  await expect(hits(page).first()).toBeFocused();
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}$/);
  await press(page, "j");
  await expectSaid(page, "已是本期最后一篇");
  await expect(page.locator(".key-line")).toHaveText(/按u/);
  await press(page, "u");
  await expect(page).toHaveURL("/editions/2022-01-11");
  await expect(hits(page).first()).toBeFocused();
});

test("keys keep the view, and where they lead on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/?lang=en");
  await press(page, "/");
  await expect(page).toHaveURL("/articles?lang=en#find");
  const box = page.getByRole("main").locator("input[type=search]");
  await expect(box).toBeFocused();
  await press(page, "g e j ?");
  await expect(box).toHaveValue("gej?");
  await page.getByRole("main").focus();
  await press(page, "f");
  const filters = page.getByRole("complementary", { name: "Filters" });
  await expect(filters.getByRole("link").first()).toBeInViewport();
  await expect(filters.locator(":focus")).toHaveCount(1);
  await press(page, "g p");
  await expect(page).toHaveURL("/places?lang=en");
});

test("the help sheet tells of the keys, by a key or the foot, and turns them off", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto("/saved");
  await press(page, "?");
  await expect(help(page).getByRole("term")).toHaveCount(13);
  expect(await findBarriers(page), "light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await findBarriers(page), "dark").toEqual([]);
  await press(page, "j g e Escape");
  await expect(help(page)).toBeHidden();
  await expect(page).toHaveURL("/saved");

  await press(page, "t");
  await expectSaid(page, "底色：纸白");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");

  const way = page.getByRole("contentinfo").getByRole("button", { name: "键盘快捷键" });
  await way.focus();
  await press(page, "?");
  await expect(help(page)).toBeVisible();
  await press(page, "?");
  await expect(help(page)).toBeHidden();
  await expect(way).toBeFocused();
  await way.click();
  await help(page).getByRole("radio", { name: "不用" }).check();
  await press(page, "Escape");
  await expect(way).toBeFocused();
  await page.reload();
  await press(page, "t ? g e");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await way.click();
  await help(page).getByRole("radio", { name: "用", exact: true }).check();
  await help(page).getByRole("button", { name: "关闭" }).click();
  await press(page, "g e");
  await expect(page).toHaveURL("/editions");
});
