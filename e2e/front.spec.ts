import { squash } from "../lib/parse/gold/match.ts";
import { expect, test } from "./fixtures.ts";
import { GOLD_FILES } from "./gold.ts";

const [june2023, december2021, , , newest] = GOLD_FILES.map(({ articles }) => articles);

test("from the front page to an article, to its neighbour, and back", async ({ page }) => {
  await page.goto("/");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toContainText("报栏");
  await expect(title).toContainText("2024年8月");
  const lead = page.getByRole("main").getByRole("article").first().getByRole("heading").first();
  const headline = (await lead.textContent()) ?? "";
  await lead.getByRole("link").click();
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}$/);
  await expect(title).toHaveText(headline);

  const neighbours = page.getByRole("navigation", { name: "本期前后篇" });
  const link = neighbours.getByRole("link").first();
  const neighbour = squash(await link.textContent());
  await link.click();
  await expect(title).not.toHaveText(headline);
  const second = (await title.textContent()) ?? "";
  expect(neighbour).toContain(squash(second));

  const crumb = page.getByRole("navigation", { name: "位置" });
  await crumb.getByRole("link", { name: "2024年8月" }).click();
  await expect(page).toHaveURL(/\/editions\/2024-08-\d\d$/);
  await expect(page).toHaveTitle(/2024年8月/);
  await page.goBack();
  await expect(title).toHaveText(second);
  await page.goBack();
  await expect(title).toHaveText(headline);
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(title).toContainText("2024年8月");
});

test("the front page shows every story of the newest edition and leads to the others", async ({
  page,
}) => {
  await page.goto("/");
  const links = page.getByRole("main").getByRole("link");
  const shown = (await links.allTextContents()).map(squash);
  for (const { headline } of newest ?? []) expect(shown).toContain(squash(headline));

  const past = page.getByRole("region", { name: "往期" });
  await past.getByRole("link", { name: "2023年6月13日" }).click();
  await expect(page).toHaveURL("/editions/2023-06-13");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2023年6月13日");
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(june2023?.length ?? 0);
});

test("the calendar opens a day's paper, and the paper the one before", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "主导航" })
    .getByRole("link", { name: "往期" })
    .click();
  await expect(page).toHaveURL("/editions");
  const years = page.getByRole("table", { name: "各年各月的期数与篇数" });
  await years.getByRole("link", { name: "2021", exact: true }).click();
  await expect(page).toHaveURL("/editions?year=2021");
  await page.getByRole("link", { name: "2021年12月2日，舟山普陀，6篇" }).click();
  await expect(page).toHaveURL("/editions/2021-12-02");
  const headlines = page.getByRole("main").getByRole("article").getByRole("heading");
  await expect(headlines).toHaveCount(december2021?.length ?? 0);
  const shown = (await headlines.allTextContents()).map(squash);
  expect(shown.sort()).toEqual(december2021?.map(({ headline }) => squash(headline)).sort());
  await page.getByRole("link", { name: /^后一期：2022年1月11日/ }).click();
  await expect(page).toHaveURL("/editions/2022-01-11");
  await page.getByRole("link", { name: /^前一期：2021年12月2日/ }).click();
  await expect(page).toHaveURL("/editions/2021-12-02");
});
