import type { Page } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { expectList, hits } from "./lists.ts";
import { test as scriptless } from "./no-script.ts";
import { wake } from "./wake.ts";

const main = (page: Page) => page.getByRole("main");
const box = (page: Page) => main(page).locator('input[aria-label="搜索文章"]');
const options = (page: Page) =>
  main(page).getByRole("listbox", { name: "建议" }).getByRole("option");

test("what is typed is offered, chosen with keys, and leads where it says", async ({ page }) => {
  await page.goto("/articles");
  await wake(page);
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await box(page).fill("pt");
  const place = options(page).filter({ hasText: "普陀区" });
  await expect(place).toHaveCount(1);
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  await expect(main(page).getByRole("status").filter({ hasText: "条建议" })).toBeAttached();
  expect(await findBarriers(page)).toEqual([]);

  await box(page).press("ArrowDown");
  const first = options(page).first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(box(page)).toHaveAttribute(
    "aria-activedescendant",
    (await first.getAttribute("id")) ?? "",
  );
  await box(page).press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue("pt");

  await box(page).fill("普陀");
  await expect(place).toHaveCount(1);
  await box(page).press("ArrowDown");
  await box(page).press("Enter");
  await expect(page).toHaveURL("/articles?place=330903");
});

test("what was searched for is offered again until the reader clears it", async ({ page }) => {
  // A search that somebody sent is not the reader's own.
  await page.goto(`/articles?q=${encodeURIComponent("医保")}`);
  await wake(page);
  await page.goto("/articles");
  await wake(page);
  await box(page).fill("免费药箱");
  await box(page).press("Enter");
  await expectList(page, "“免费药箱”", 1);
  await page.goto("/articles");
  await box(page).click();
  await expect(options(page)).toHaveText([/免费药箱/]);
  await options(page).click();
  await expect(page).toHaveURL(`/articles?q=${encodeURIComponent("免费药箱")}`);
  await page.goto("/articles");
  await wake(page);
  await box(page).focus();
  await box(page).press("ArrowDown");
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "清掉搜过的" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(options(page)).toHaveCount(0);
  await box(page).press("ArrowDown");
  await expect(options(page)).toHaveCount(0);
});

test("words typed in pinyin, by first letters or without blanks find what is meant, and the list says it", async ({
  page,
}) => {
  await page.goto("/articles?q=putuo");
  await expect(main(page)).toContainText("没有“putuo”，找到“普陀");
  await expect(hits(page).first()).toBeVisible();
  await expect(main(page).locator("mark").first()).toHaveText("普陀");
  await page.goto(`/articles?q=${encodeURIComponent("免費藥箱")}`);
  await expect(main(page)).toContainText("没有“免費藥箱”，找到“免费药箱”。");
  await expect(hits(page)).toHaveCount(1);
  await page.goto("/articles?q=yb");
  await expect(main(page)).toContainText("没有“yb”，找到“医保”。");
  // A mark is in two where its line may break.
  const headline = main(page).getByRole("heading", { name: "医保有温度" }).locator("mark");
  expect((await headline.allTextContents()).join("")).toBe("医保");
  await page.goto(`/articles?q=${encodeURIComponent("杭州醫保")}`);
  await expect(main(page)).toContainText("没有“杭州醫保”，分开找到“杭州”和“医保”。");
  await expect(hits(page).first()).toBeVisible();
});

scriptless("operators are chips that go one by one, in a plain form", async ({ page }) => {
  await page.goto(`/articles?q=${encodeURIComponent("消防 -医疗机构 place:普陀")}`);
  const count = await hits(page).count();
  await expect(main(page).getByRole("searchbox", { name: "搜索文章" })).toHaveValue(
    "消防 -医疗机构 place:普陀",
  );
  await main(page).getByRole("link", { name: "去掉不含“医疗机构”" }).click();
  await expect(page).toHaveURL(
    `/articles?q=${encodeURIComponent("消防 place:普陀").replace("%20", "+")}`,
  );
  expect(await hits(page).count()).toBeGreaterThan(count);
});

scriptless(
  "a contributor narrows the list, and an empty list says to drop it",
  async ({ page }) => {
    await page.goto(`/articles?author=${encodeURIComponent("小井")}`);
    await expectList(page, "署名：小井", 2);
    await page.goto(`/articles?place=310116&author=${encodeURIComponent("小井")}`);
    await expect(main(page)).toContainText("金山区没有小井署名的文章。");
    await main(page)
      .getByRole("link", { name: /^去掉 金山区/ })
      .click();
    await expectList(page, "署名：小井", 2);
  },
);

scriptless("an edition is searched by itself", async ({ page }) => {
  await page.goto("/editions/2021-12-02");
  const form = main(page).getByRole("search").first();
  await form.getByRole("searchbox").fill("药箱");
  await form.getByRole("button", { name: "搜索" }).click();
  await expect(page).toHaveURL(`/articles?date=2021-12-02&q=${encodeURIComponent("药箱")}`);
  await expect(hits(page).first()).toBeVisible();
});

test("suggestions stand in the view of the page and carry it on", async ({ page }) => {
  await page.goto("/articles?lang=en&script=hant");
  const english = main(page).locator('input[aria-label="Search articles"]');
  const offered = main(page).getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  const place = offered.filter({ hasText: "餘杭區" });
  for (const typed of ["yuhang", "餘杭"]) {
    await english.fill(typed);
    await expect(place).toHaveText(/^Place 餘杭區 浙江省杭州市 [\d,]+ articles?$/);
  }
  await expect(place.locator("[lang='zh-Hant']")).toContainText("餘杭區");
  await place.click();
  await expect(page).toHaveURL("/articles?place=330110&lang=en&script=hant");
});
