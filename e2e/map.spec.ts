import { findBarriers } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { goldIn } from "./gold.ts";

test("the map and the list beside it say the same", async ({ page }) => {
  await page.goto("/places");
  const map = page.getByRole("navigation", { name: "浙江省地图" });
  const list = page.locator("#place-list");
  const names = await map
    .getByRole("link", { name: /篇$/ })
    .evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute("href") ?? "",
        /(\d+)篇/.exec(link.querySelector("title")?.textContent ?? "")?.[1] ?? "",
      ]),
    );
  expect(names.length).toBeGreaterThan(20);
  for (const [href = "", count] of names) {
    const row = list.locator(`a[href="${href}"]`).locator("xpath=ancestor-or-self::li[1]");
    await expect(row, href).toContainText(new RegExp(`\\b${count}\\b`));
  }
  const putuo = map.getByRole("link", { name: "普陀区 13篇" });
  expect(goldIn("330903")).toHaveLength(13);
  await expect(putuo).toHaveAttribute("href", "/places/330903");
  await expect(map.getByRole("link", { name: /^上海金山/ })).toHaveAttribute(
    "href",
    "/places/310116",
  );
});

test("a mark is reached and opened with the keyboard, and the map can be skipped", async ({
  page,
}) => {
  await page.goto("/places");
  const map = page.getByRole("navigation", { name: "浙江省地图" });
  await page.locator("#sheet").focus();
  await page.keyboard.press("Tab");
  const skip = map.getByRole("link", { name: "跳过地图" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  const putuo = map.getByRole("link", { name: "普陀区 13篇" });
  const circle = putuo.locator("circle").last();
  const before = await circle.evaluate((mark) => getComputedStyle(mark).stroke);
  const isFocused = () => putuo.evaluate((link) => link === document.activeElement);
  for (let presses = 0; presses < 60 && !(await isFocused()); presses++) {
    await page.keyboard.press("Tab");
  }
  await expect(putuo).toBeFocused();
  expect(await circle.evaluate((mark) => getComputedStyle(mark).stroke)).not.toBe(before);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/places/330903");

  await page.goto("/places");
  await skip.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#place-list")).toBeFocused();
});

test("a district lies within its city, chosen, and says which namesake it is not", async ({
  page,
}) => {
  await page.goto("/places/330903");
  const map = page.getByRole("navigation", { name: "舟山市地图" });
  const chosen = map.locator('[aria-current="page"]');
  await expect(chosen).toHaveAttribute("href", "/places/330903");
  await expect(page.getByRole("main")).toContainText("不是上海市普陀区：那里还没有文章。");
  const months = page.getByRole("region", { name: "历年文章" });
  await months.getByRole("link", { name: /^2023年6月/ }).click();
  await expect(page).toHaveURL("/articles?place=330903&date=2023-06");
});

test("a map says its places in the view's words and script", async ({ page }) => {
  await page.goto("/places?lang=en");
  const map = page.getByRole("navigation", { name: "Map of 浙江省" });
  const putuo = map.getByRole("link", { name: "普陀区 13 articles" });
  await expect(putuo).toHaveAttribute("href", "/places/330903?lang=en");
  await page.goto("/places/330903?script=hant");
  const city = page.getByRole("navigation", { name: "舟山市地圖" });
  await expect(city.locator('[aria-current="page"] title')).toHaveText("普陀區 13篇");
  await expect(page.getByRole("main")).toContainText("不是上海市普陀區：那裡還沒有文章。");
  await page.goto("/places/330903?lang=en");
  const box = page.locator(".place-box");
  await expect(box).toContainText("Not 上海市普陀区: no articles there yet.");
  await expect(box).toContainText("Read 13 articles about 普陀");
});

test("axe finds nothing on a map, light or dark", async ({ page }) => {
  for (const address of ["/places/330000", "/places/310116"]) {
    await page.goto(address);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findBarriers(page), `${address}, ${colorScheme}`).toEqual([]);
    }
  }
});
