import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { hits } from "./lists.ts";
import { press } from "./press.ts";
import { expectSaid } from "./settings.ts";
import { wake } from "./wake.ts";

const saved = (page: Page) => hits(page);
const star = (page: Page) => page.getByRole("main").getByRole("button", { name: "收藏" });
const marked = (page: Page, mark: "saved" | "read") => page.locator(`.hits a[data-${mark}]`);

/** Gives the page of saved articles a file to import. */
async function importFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("导入").setInputFiles(file);
}

/**
 * Saves the third article of a list by key, takes it back and saves it again by the button of its card,
 * then opens the second and saves it by its button.
 */
async function saveTwo(page: Page): Promise<string[]> {
  await page.goto("/articles");
  const names = await hits(page).allTextContents();
  await press(page, "j j j s");
  await expectSaid(page, "已收藏");
  await expect(marked(page, "saved")).toHaveText([names[2] ?? ""]);
  const third = page.getByRole("button", { name: `收藏：${names[2]}`, exact: true });
  await expect(third).toHaveAttribute("aria-pressed", "true");
  await third.click();
  await expect(third).toHaveAttribute("aria-pressed", "false");
  await third.press("Enter");
  await expectSaid(page, "已收藏");
  await expect(third).toHaveAttribute("aria-pressed", "true");
  const box = await third.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await hits(page).nth(1).click();
  await star(page).click();
  await expect(star(page)).toHaveAttribute("aria-pressed", "true");
  return [names[1] ?? "", names[2] ?? ""];
}

test("articles are saved by key and by button, listed, taken along, removed and put back", async ({
  page,
  freshContext,
}) => {
  const names = await saveTwo(page);
  await press(page, "g l");
  await expect(page).toHaveURL("/saved");
  await expect(saved(page)).toHaveText(names);
  await expect(page.getByRole("article").first()).toContainText(/8月.*2024年.*省.*收藏/s);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await findBarriers(page), colorScheme).toEqual([]);
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "导出" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^baolan-\d{4}-\d{2}-\d{2}\.json$/);
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({ format: "baolan-kept", version: 1, read: [{}] });

  for (const [bad, complaint] of [
    ["报栏", "“bad.json”不是JSON文件。只收报栏自己导出的文件"],
    [text.replace('"version": 1', '"version": 9'), "“bad.json”的版本是9，这里只认第1版。"],
    [text.replace(/"headline": "[^"]*"/, '"headline": ""'), "“bad.json”里第1条收藏写得不对。"],
  ] as const) {
    await importFile(page, "bad.json", bad);
    await expect(page.getByRole("status").filter({ hasText: complaint })).toBeVisible();
    await expect(saved(page)).toHaveText(names);
  }

  const other = await (await freshContext()).newPage();
  await other.goto("/saved");
  await expect(other.getByText("还没有收藏。")).toBeVisible();
  await importFile(other, "baolan.json", text);
  await expect(other.getByText("已导入：新收藏2篇，新已读1篇；原有的都在。")).toBeVisible();
  await expect(saved(other)).toHaveText(names);
  await importFile(other, "baolan.json", text);
  await expect(other.getByText("新收藏0篇，新已读0篇")).toBeVisible();
  // It came of the file, whatever becomes of the list.
  await other.getByRole("button", { name: `移出：${names[0]}` }).click();
  await expect(other.getByRole("button", { name: `放回：${names[0]}` })).toBeVisible();
  await expect(other.getByText("新收藏0篇，新已读0篇")).toBeVisible();

  await page.getByRole("button", { name: "导出" }).click();
  await expect(page.getByText("已导出收藏2篇、已读1篇。")).toBeVisible();
  await page.getByRole("button", { name: "清空收藏" }).click();
  await expect(page.getByText("2篇收藏全部移出？").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "不移" })).toBeFocused();
  await page.getByRole("button", { name: "全部移出" }).click();
  await expect(page.getByText("已导出")).toBeHidden();
  await page.getByRole("button", { name: "放回清掉的" }).click();
  await expect(page.getByRole("button", { name: "清空收藏" })).toBeFocused();
  await expect(page.locator(".hits a[data-read]")).toHaveText([names[0] ?? ""]);
  await page.getByRole("button", { name: `移出：${names[0]}` }).click();
  await expectSaid(page, "已取消收藏");
  await page.getByRole("button", { name: `移出：${names[1]}` }).click();
  await page.getByRole("button", { name: `放回：${names[1]}` }).click();
  // Says so once it is kept.
  await expect(page.getByRole("button", { name: `移出：${names[1]}` })).toBeVisible();
  await page.reload();
  await expect(saved(page)).toHaveText([names[1] ?? ""]);
});

/** Where everything of a list stands. */
function standing(page: Page): Promise<unknown> {
  return page
    .locator(".hits, .hits *")
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON()));
}

test("what was read is marked on lists without a move, until it is cleared or turned off", async ({
  page,
}) => {
  await page.goto("/articles");
  await hits(page).first().click();
  await star(page).click();
  await expect(star(page)).toHaveAttribute("aria-pressed", "true");
  // What the browser itself knows of visits is left aside: it tells no script.
  await page.goto("/articles");
  await wake(page);
  await expect(marked(page, "read")).toHaveCount(1);
  await expect(marked(page, "saved")).toHaveCount(1);
  await expect(page.locator(".hit-date[data-read]")).toHaveCount(1);
  await expect(marked(page, "read")).toHaveCSS("color", "rgb(92, 94, 89)");
  const withMarks = await standing(page);
  await page.locator(".hits :is([data-read], [data-saved])").evaluateAll((elements) => {
    for (const element of elements as HTMLElement[]) {
      delete element.dataset.read;
      delete element.dataset.saved;
    }
  });
  await expect(hits(page).first()).toHaveCSS("color", "rgb(25, 26, 25)");
  expect(await standing(page)).toEqual(withMarks);

  await page.goto("/saved");
  await expect(page.getByText("记着1篇")).toBeVisible();
  await page.getByRole("radio", { name: "不标" }).check();
  await page.goto("/articles");
  await expect(page.locator("html")).toHaveAttribute("data-read-marks", "off");
  await hits(page).nth(1).click();
  await expect(star(page)).toBeVisible();
  await page.goto("/saved");
  await expect(page.getByText("记着1篇")).toBeVisible();
  await page.getByRole("button", { name: "清掉已读" }).click();
  await expect(page.getByText("已清掉1篇的已读标记")).toBeVisible();
  await page.getByRole("button", { name: "放回清掉的" }).click();
  await expect(page.getByText("记着1篇")).toBeVisible();
});

test("a browser that keeps nothing: one line says so, and pages are as usual", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  });
  await page.goto("/saved");
  await expect(page.getByRole("alert").filter({ hasText: "不让网页留东西" })).toBeVisible();
  await page.goto("/articles");
  await press(page, "j s");
  await expect(page.getByRole("alert").filter({ hasText: "不让网页留东西" })).toBeVisible();
  await press(page, "Enter");
  await star(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "不让网页留东西" })).toBeVisible();
  await expect(star(page)).toHaveAttribute("aria-pressed", "false");
});
