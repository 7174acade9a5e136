import { expect, test } from "./fixtures.ts";
import { goldIn } from "./gold.ts";
import { expectGold, expectList } from "./lists.ts";

test("from the index of places down to a district and all its articles", async ({ page }) => {
  const [inProvince, inCity, inCounty] = ["330000", "330100", "330110"].map(goldIn);
  const title = page.getByRole("heading", { level: 1 });
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "主导航" })
    .getByRole("link", { name: "地方" })
    .click();
  await expect(page).toHaveURL("/places");
  const province = page.getByRole("region", { name: `浙江省 ${inProvince?.length}篇` });
  await province.getByRole("link", { name: "杭州市", exact: true }).click();
  await expect(page).toHaveURL("/places/330100");
  await expect(title).toHaveText("杭州市");
  await expectGold(page, inCity ?? []);

  const parts = page.getByRole("navigation", { name: "下级地方" });
  await parts.getByRole("link", { name: `余杭区 ${inCounty?.length}` }).click();
  await expect(page).toHaveURL("/places/330110");
  await expect(title).toHaveText("余杭区");
  await expectGold(page, inCounty ?? []);
  const above = page.getByRole("navigation", { name: "上级地方" });
  await expect(above.getByRole("link")).toHaveText(["地方", "浙江省", "杭州市"]);

  await page.getByRole("link", { name: `读余杭的${inCounty?.length}篇` }).click();
  await expect(page).toHaveURL("/articles?place=330110");
  await expectList(page, "余杭区", inCounty?.length ?? 0);
});

test("an article leads to its place and to others like it", async ({ page }) => {
  await page.goto("/articles?place=310116");
  await page.getByRole("main").getByRole("article").getByRole("heading").getByRole("link").click();
  const margin = page.getByRole("complementary", { name: "本篇来历" });
  await margin.getByRole("link", { name: "上海市金山区" }).click();
  await expect(page).toHaveURL("/places/310116");
  await expect(page.getByRole("main")).toContainText("上海市金山区");
  await expectGold(page, goldIn("310116"));
});
