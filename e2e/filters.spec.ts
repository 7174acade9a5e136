import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { goldIn, goldWith, isFrom } from "./gold.ts";
import { expectGold, expectList, hits } from "./lists.ts";

const filters = (page: Page) => page.getByRole("complementary", { name: "筛选" });
const facet = (page: Page, name: "地方" | "题材", value: string) =>
  filters(page)
    .getByRole("navigation", { name })
    .getByRole("link", { name: new RegExp(`^${value} \\d`) });
const month = (page: Page, name: string) =>
  page
    .getByRole("list", { name: "按月篇数" })
    .getByRole("link", { name: new RegExp(`^${name}：`) });
const drop = (page: Page, value: string) =>
  page.getByRole("navigation", { name: "已选条件" }).getByRole("link", { name: `去掉${value}` });

const JOURNEYS = [
  {
    city: { name: "杭州市", code: "330100" },
    district: { name: "余杭区", code: "330110" },
    month: { name: "2023年8月", value: "2023-08" },
    left: "异地结算 让群众在异乡更有“医靠”",
  },
  {
    city: { name: "舟山市", code: "330900" },
    district: { name: "普陀区", code: "330903" },
    month: { name: "2021年12月", value: "2021-12" },
    left: "海岛居民享优质医疗服务",
  },
];

for (const { city, district, month: from, left } of JOURNEYS) {
  test(`${city.name}, then ${district.name}, a month and a topic, and each taken off`, async ({
    page,
  }) => {
    const [inCity, inDistrict] = [goldIn(city.code), goldIn(district.code)];
    const inMonth = inDistrict.filter(isFrom(from.value));
    await page.goto("/articles");

    await expect(facet(page, "地方", city.name)).toHaveText(`${city.name} ${inCity.length}`);
    await facet(page, "地方", city.name).click();
    await expect(page).toHaveURL(`/articles?place=${city.code}`);
    await expectList(page, city.name, inCity.length);
    await expectGold(page, inCity);

    await facet(page, "地方", district.name).click();
    await expect(page).toHaveURL(`/articles?place=${district.code}`);
    await expectList(page, district.name, inDistrict.length);
    await expect(facet(page, "地方", district.name)).toHaveAttribute("aria-current", "true");

    await month(page, from.name).click();
    await expect(page).toHaveURL(`/articles?place=${district.code}&date=${from.value}`);
    await expectList(page, `${district.name}，${from.name}`, inMonth.length);
    await expectGold(page, inMonth);

    await facet(page, "题材", "健康医保").click();
    await expect(page).toHaveURL(
      `/articles?place=${district.code}&topic=health&date=${from.value}`,
    );
    await expectList(page, `${district.name}，${from.name}，健康医保`, 1);
    await expect(hits(page)).toHaveText(left);

    await drop(page, district.name).click();
    await expect(page).toHaveURL(`/articles?topic=health&date=${from.value}`);
    await expect(hits(page).filter({ hasText: left })).toBeVisible();
    await page.goBack();
    await drop(page, "健康医保").click();
    await expectList(page, `${district.name}，${from.name}`, inMonth.length);
    await month(page, from.name).click();
    await expect(page).toHaveURL(`/articles?place=${district.code}`);
    await expectList(page, district.name, inDistrict.length);
    await facet(page, "地方", district.name).click();
    await expect(page).toHaveURL("/articles");
    await expect(page.getByRole("heading", { level: 1, name: /^全部文章 \d+篇$/ })).toBeVisible();
    await expect(drop(page, "")).toHaveCount(0);
  });
}

test("a facet promises as many articles as choosing it gives", async ({ page }) => {
  await page.goto("/articles?place=330000");
  const topics = filters(page).getByRole("navigation", { name: "题材" }).getByRole("link");
  const promised = await topics.evaluateAll((links) =>
    links.map((link) => ({ href: link.getAttribute("href"), text: link.textContent ?? "" })),
  );
  expect(promised.length).toBeGreaterThan(8);
  for (const { href, text } of promised) {
    const [, name = "", count = ""] = /^(\D+) (\d+)$/.exec(text) ?? [];
    await page.goto(href ?? "");
    await expectList(page, `浙江省，${name}`, Number(count));
    for (const hit of await page.getByRole("main").getByRole("article").all()) {
      await expect(hit.getByRole("link", { name, exact: true })).toBeVisible();
    }
  }
});

test("an address says what the list holds", async ({ page }) => {
  const inYear = goldIn("330903").filter(isFrom("2021"));
  const lists = [
    ["place=330903", "普陀区", goldIn("330903")],
    ["place=310116", "金山区", goldIn("310116")],
    ["place=310000", "上海市", goldIn("310000")],
    ["place=330100", "杭州市", goldIn("330100")],
    ["place=330300&place=330900", "温州市，舟山市", [...goldIn("330300"), ...goldIn("330900")]],
    ["place=330903&date=2021", "普陀区，2021年", inYear],
    ["place=330903&date=2021-12-02", "普陀区，2021年12月2日", inYear],
    ["place=330903&from=2022", "普陀区，2022年以后", goldIn("330903").filter(isFrom("2023"))],
    ["place=330903&to=2022-05", "普陀区，2022年5月以前", inYear],
    ["from=2021-12&to=2022-01-11", "2021年12月至2022年1月11日", [...inYear, ...goldIn("310116")]],
    ["place=330903&q=消防", "“消防”", goldWith("消防").filter((a) => goldIn("330903").includes(a))],
  ] as const;
  expect(goldIn("330903")).toHaveLength(13);
  expect(goldIn("310116")).toHaveLength(1);
  for (const [query, title, articles] of lists) {
    await page.goto(`/articles?${query}`);
    await expectList(page, title, articles.length);
    await expectGold(page, articles);
  }
});

test("everything chosen goes with one link", async ({ page }) => {
  await page.goto("/articles?place=330903&topic=health&topic=culture&date=2021");
  await expectList(page, "普陀区，2021年，健康医保，文化旅游", 2);
  await drop(page, "文化旅游").click();
  await expectList(page, "普陀区，2021年，健康医保", 1);
  await page.getByRole("link", { name: "全部去掉" }).click();
  await expect(page).toHaveURL("/articles");

  // Nothing found: what to drop, and no controls that lead nowhere.
  await page.goto("/articles?place=310116&place=650000&topic=sports&q=龘");
  await expect(page.getByRole("navigation", { name: "排序" })).toHaveCount(0);
  await expect(filters(page)).toHaveCount(0);
  await expect(page.getByRole("list", { name: "按月篇数" })).toHaveCount(0);
  const two = page.getByRole("link", { name: /^去掉 体育、“龘”/ });
  const count = Number(/(\d+)篇/.exec((await two.textContent()) ?? "")?.[1]);
  await two.click();
  await expect(page).toHaveURL("/articles?place=310116&place=650000");
  await expectList(page, "金山区，新疆维吾尔自治区", count);
});
