import { goldIn, goldWith } from "./gold.ts";
import { expectGold, expectList, hits } from "./lists.ts";
import { expect, test } from "./no-script.ts";

test("the whole journey goes without a script", async ({ page }) => {
  const navigation = page.getByRole("navigation", { name: "主导航" });
  const title = page.getByRole("heading", { level: 1 });

  await page.goto("/");
  await expect(title).toContainText("2024年8月");
  await page.getByRole("region", { name: "往期" }).getByRole("link", { name: "2023年8月" }).click();
  await expect(page).toHaveURL(/\/editions\/2023-08-\d\d$/);
  await page.getByRole("main").getByRole("article").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}$/);
  await expect(navigation.getByRole("link")).toHaveText([
    "最新",
    "往期",
    "地方",
    "全部文章",
    "收藏",
  ]);

  await navigation.getByRole("link", { name: "全部文章" }).click();
  await expect(page).toHaveURL("/articles");
  await page.getByRole("link", { name: "下一页" }).click();
  await expect(page).toHaveURL("/articles?page=2");
  await expect(hits(page).first()).toBeVisible();

  const filters = page.getByRole("complementary", { name: "筛选" });
  // A branch of the tree unfolds by itself.
  await expect(filters.getByRole("link", { name: /^普陀区 / })).toBeHidden();
  await filters.locator("summary", { hasText: "舟山市的下级" }).click();
  await filters.getByRole("link", { name: /^普陀区 / }).click();
  await expect(page).toHaveURL("/articles?place=330903");
  await expectList(page, "普陀区", 13);

  await page.getByRole("main").getByRole("searchbox", { name: "搜索文章" }).fill("消防");
  await page.getByRole("main").getByRole("button", { name: "搜索" }).click();
  await expect(page).toHaveURL(`/articles?place=330903&q=${encodeURIComponent("消防")}`);
  const wanted = goldWith("消防").filter((article) => goldIn("330903").includes(article));
  await expectGold(page, wanted);

  await page.getByRole("link", { name: "我区打好“培训+演练”消防安全组合拳" }).click();
  await expect(title).toHaveText("我区打好“培训+演练”消防安全组合拳");
  const article = page.url();
  await expect(page.getByRole("textbox", { name: "本篇网址" })).toHaveValue(article);
  await expect(page.getByRole("img", { name: "本篇网址的二维码" })).toBeVisible();

  await page.getByRole("link", { name: "看原页文字" }).click();
  await expect(page).toHaveURL(`${article}/source`);
  await expect(page.locator("mark").filter({ hasText: "组合拳" })).toBeVisible();
  // Keys and what the browser keeps need scripts: nothing offers them, and their page says so.
  await expect(page.getByRole("button", { name: "键盘快捷键" })).toHaveCount(0);
  await page.getByRole("contentinfo").getByRole("link", { name: "收藏" }).click();
  await expect(page.getByText("收藏记在浏览器里，要允许网页运行脚本")).toBeVisible();
});
