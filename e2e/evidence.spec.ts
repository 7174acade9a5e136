import { squash } from "../lib/parse/gold/match.ts";
import { expect, test } from "./fixtures.ts";
import { GOLD_FILES, goldOf } from "./gold.ts";
import { openStory } from "./lists.ts";

test("the reader sees the words a place and a date were inferred from", async ({ page }) => {
  await openStory(page, goldOf("001-6"));
  await page
    .getByRole("complementary", { name: "本篇来历" })
    .getByRole("link", { name: "为何是这里、这天" })
    .click();
  const panel = page.getByRole("region", { name: "为何是这里、这天" });
  await expect(panel).toBeInViewport();
  await expect(panel).toContainText("浙江省舟山市普陀区");
  await expect(panel).toContainText("2021年12月2日");
  for (const folded of await panel.getByRole("group").all()) await folded.click();
  const quoted = panel.getByRole("blockquote");
  expect(await quoted.count()).toBeGreaterThan(3);
  for (const quotation of await quoted.all()) {
    await expect(quotation).toBeVisible();
    await expect(quotation.locator("mark, s")).not.toBeEmpty();
  }
  await expect(panel.locator("mark", { hasText: "昨天拉开序幕" })).toBeVisible();
  const marked = await quoted.locator("mark, s").allTextContents();

  await page.getByRole("link", { name: "看原页文字" }).click();
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}\/source$/);
  const lines = page.getByRole("list", { name: "原页文字，逐行" }).getByRole("code");
  const source = squash((await lines.allTextContents()).join(""));
  for (const words of marked) expect(source).toContain(squash(words));
});

for (const id of ["000-4", "003-8"]) {
  test(`the raw page of ${id} marks the article's words and no others`, async ({ page }) => {
    const gold = goldOf(id);
    await openStory(page, gold);
    const address = page.url();
    await page.getByRole("link", { name: "看原页文字" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "原页文字" })).toBeVisible();
    const lines = page.getByRole("list", { name: "原页文字，逐行" }).getByRole("code");
    const own = squash((await lines.locator("mark").allTextContents()).join(""));
    const other = squash((await lines.locator(":not(mark)").allTextContents()).join(""));
    const whole = squash((await lines.allTextContents()).join(""));
    expect(own.length + other.length).toBe(whole.length);
    expect(own).toContain(squash(gold.headline));
    for (const { text } of gold.body) expect(own, text).toContain(squash(text));
    for (const { text } of gold.body) expect(other, text).not.toContain(squash(text).slice(0, 20));
    const others = GOLD_FILES.find(({ articles }) => articles.includes(gold))?.articles ?? [];
    for (const { body } of others.filter((article) => article !== gold)) {
      for (const { text } of body) expect(own, text).not.toContain(squash(text).slice(0, 20));
    }
    expect(other).not.toBe("");
    await page.getByRole("link", { name: "回到文章" }).click();
    await expect(page).toHaveURL(address);
  });
}
