import { expect, test } from "./fixtures.ts";
import { test as testWithoutScript } from "./no-script.ts";

const BAD: Readonly<Record<string, { readonly sentence: string; readonly takes: string }>> = {
  "/articles?page=0": { sentence: "page 不能是“0”", takes: "1 到" },
  "/articles?page=-1": { sentence: "page 不能是“-1”", takes: "1 到" },
  "/articles?place=abc": { sentence: "place 不能是“abc”", takes: "六位行政区划代码，如 330903" },
  "/articles?date=2023-13": { sentence: "date 不能是“2023-13”", takes: "2023-06-13" },
  "/articles?date=2023-02-30": { sentence: "date 不能是“2023-02-30”", takes: "2023-06-13" },
  "/articles?topic=nonsense": { sentence: "topic 不能是“nonsense”", takes: "健康医保" },
  "/articles?from=yesterday": { sentence: "from 不能是“yesterday”", takes: "2023-06" },
  "/articles?from=2023&to=2021": { sentence: "from 不能是“2023”", takes: "不晚于 to（2021）" },
  "/articles?sort=best": { sentence: "sort 不能是“best”", takes: "最新最早" },
  "/editions/2023-02-30": { sentence: "2023-02-30", takes: "2023-06-13" },
  "/places/zhejiang": { sentence: "place 不能是“zhejiang”", takes: "六位行政区划代码" },
};

test("a bad value gets a 400 page that says what is wrong and what is right", async ({ page }) => {
  const main = page.getByRole("main");
  for (const [address, { sentence, takes }] of Object.entries(BAD)) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(400);
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("网址里有一处读不懂");
    await expect(main, address).toContainText(sentence);
    await expect(main, address).toContainText(takes);
    const ways = await main.getByRole("link").allTextContents();
    expect(ways.slice(-2), address).toEqual(["看全部文章", "看最新一期"]);
  }
  await main.getByRole("link", { name: "看全部文章" }).click();
  await expect(page).toHaveURL("/articles");
  await page.goto("/articles?place=330903&topic=nonsense");
  await main.getByRole("link", { name: "健康医保" }).click();
  await expect(page).toHaveURL("/articles?place=330903&topic=health");
});

const MISSING = [
  "/a/zzzzzzzzzz",
  "/a/zzzzzzzzzz/source",
  "/places/110000",
  "/editions/2001-01-01",
  "/nowhere",
];

// The page must not wait for a script to say that there is nothing.
testWithoutScript("what is not there gets a 404 page that says where to go", async ({ page }) => {
  const title = page.getByRole("main").getByRole("heading", { level: 1 });
  for (const address of MISSING) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(title, address).toContainText("没有");
    await page.getByRole("main").getByRole("link").first().click();
    await expect(page, address).toHaveURL(/:\d+\/(?:articles|places|editions\/2019-03-06)?$/);
    await expect(title).not.toContainText("没有");
  }
});

test("what an address does not know, and empty fields of a form, change nothing", async ({
  page,
}) => {
  const answer = await page.goto("/articles?place=330903&q=&topic=&page=&utm_source=chat");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1, name: "普陀区 13篇" })).toBeVisible();
});
