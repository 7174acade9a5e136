import { expect, test } from "./fixtures.ts";
import { goldOf } from "./gold.ts";
import { openStory } from "./lists.ts";
import { readCode } from "./qr.ts";

const STORY = goldOf("001-6");

test("the address sent to somebody else shows the same article", async ({ page, freshContext }) => {
  await openStory(page, STORY);
  const sent = await page.getByRole("textbox", { name: "本篇网址" }).inputValue();
  expect(sent).toBe(page.url());
  const theirs = await (await freshContext()).newPage();
  const answer = await theirs.goto(sent);
  expect(answer?.status()).toBe(200);
  await expect(theirs).toHaveTitle(`${STORY.headline} · 报栏`);
  const text = (opened: typeof page) => opened.getByRole("main").getByRole("article").textContent();
  expect(await text(theirs)).toBe(await text(page));
});

test("copying puts the address on the clipboard and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openStory(page, STORY);
  const share = page.getByRole("region", { name: "分享这篇" });
  await expect(share.getByRole("status")).toBeEmpty();
  await share.getByRole("button", { name: "复制网址" }).click();
  await expect(share.getByRole("status")).toContainText("已复制");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the code painted on a ${colorScheme} page is read as the address`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openStory(page, STORY);
    const code = page.getByRole("img", { name: "本篇网址的二维码" });
    expect(await readCode(page, await code.screenshot())).toBe(page.url());
  });
}

test("a preview has title, words and address; structured data says who, where and when", async ({
  page,
}) => {
  await openStory(page, STORY);
  const url = page.url();
  const meta = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
  expect(await meta("og:type")).toBe("article");
  expect(await meta("og:title")).toBe(STORY.headline);
  expect(await meta("og:url")).toBe(url);
  const description = (await meta("og:description")) ?? "";
  expect(description).toContain("前几天，桃花镇茅山村的张阿婆");
  expect(await meta("description")).toBe(description);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", url);

  const data = await page.locator("script[type='application/ld+json']").textContent();
  expect(JSON.parse(data ?? "")).toMatchObject({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: STORY.headline,
    alternativeHeadline: STORY.kicker,
    url,
    datePublished: "2021-12-02",
    contentLocation: [{ "@type": "Place", name: "浙江省舟山市普陀区" }],
    author: [{ name: "程星星" }, { name: "唐伟" }, { name: "丁益斌" }],
  });
});

test("lists, editions and places have a title, a description and one address too", async ({
  page,
}) => {
  const titles: Readonly<Record<string, string>> = {
    "/": "报栏",
    "/articles?topic=health&place=330903": "普陀区，健康医保 2篇 · 报栏",
    "/editions": "往期 · 报栏",
    "/editions/2021-12-02": "2021年12月2日",
    "/places": "地方 · 报栏",
    "/places/330903": "浙江省舟山市普陀区 · 报栏",
  };
  for (const [address, title] of Object.entries(titles)) {
    await page.goto(address);
    expect(await page.title()).toContain(title);
    await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /.{10}/);
  }
  await page.goto("/articles?topic=health&place=330903&page=1");
  const canonical = new URL("/articles?place=330903&topic=health", page.url()).href;
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", canonical);
});
