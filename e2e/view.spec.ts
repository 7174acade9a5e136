import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { goldOf } from "./gold.ts";
import { openStory } from "./lists.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { watchShifts } from "./shifts.ts";

/** An address shown with these parameters. */
function shown(address: string, view: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}${view}`;
}

/** Links and forms of the page that do not carry `view` on; the switch and the panel, which change it, aside. */
function strayLinks(page: Page, view: string): Promise<string[]> {
  return page.evaluate((asked) => {
    const wanted = [...new URLSearchParams(asked)];
    // Links of a drawing have no address of their own to ask for, but the attribute.
    const viewOf = (link: Element) =>
      new URL(link.getAttribute("href") ?? "", location.href).searchParams;
    const own = [...document.querySelectorAll("a[href^='/']")]
      .filter((link) => link.closest(".view-switch, .settings") === null)
      .filter((link) => wanted.some(([name, value]) => viewOf(link).get(name) !== value))
      .map((link) => link.outerHTML);
    const forms = [...document.forms]
      .filter((form) => wanted.some(([name, value]) => new FormData(form).get(name) !== value))
      .map((form) => form.action);
    return [...own, ...forms];
  }, view);
}

/** Visible Chinese text that no element marks as Chinese. */
function unmarkedChinese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const lang = node.parentElement?.closest("[lang]")?.getAttribute("lang") ?? "";
      const isData = node.parentElement?.closest("script, style") !== null;
      const text = node.textContent ?? "";
      if (/\p{Script=Han}/u.test(text) && !isData && !lang.startsWith("zh")) found.push(text);
    }
    return found;
  });
}

/** In all that an address can ask for every page is looked at, in less of it an article and a list. */
const VIEWS = [
  ["lang=en&script=hant&ruby=pinyin", "en", () => true],
  ["script=hant", "zh-Hant", (name: string) => name === "article" || name === "list"],
  ["lang=en", "en", (name: string) => name === "article" || name === "list"],
  ["lang=zh", "zh-Hans", (name: string) => name === "article" || name === "list"],
] as const;

for (const [view, lang, isSeen] of VIEWS) {
  test(`${view}: pages say their language and carry it on with every link`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [name, addressOf] of PAGE_TYPES.filter(([name]) => isSeen(name))) {
      await page.goto(shown(await addressOf(page), view));
      await expect.soft(page.locator("html"), name).toHaveAttribute("lang", lang);
      expect.soft(await page.locator("a[href^='/']").count(), name).toBeGreaterThan(4);
      expect.soft(await strayLinks(page, view), name).toEqual([]);
      if (lang === "en") expect.soft(await unmarkedChinese(page), name).toEqual([]);
    }
  });
}

const footer = (page: Page) => page.getByRole("contentinfo");

test("the switch leads to the same page in the other language and script, and back", async ({
  page,
}) => {
  await page.goto("/articles?place=330903&page=1");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("普陀区 13篇");
  await footer(page).getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/articles?place=330903&page=1&lang=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("普陀区 13 articles");
  await expect(page.getByRole("heading", { level: 1 }).locator("[lang]")).toHaveText("普陀区");
  await footer(page).getByRole("link", { name: "繁" }).click();
  await expect(page).toHaveURL("/articles?place=330903&page=1&lang=en&script=hant");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("普陀區 13 articles");
  await footer(page).getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL("/articles?place=330903&page=1&lang=zh&script=hant");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("普陀區 13篇");
  await footer(page).getByRole("link", { name: "簡" }).click();
  await expect(page).toHaveURL("/articles?place=330903&page=1&lang=zh");
});

test("a search keeps the view", async ({ page }) => {
  await page.goto("/?lang=en&script=hant");
  const box = page.getByRole("banner").locator('input[aria-label="Search articles"]');
  await box.fill("消防");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/articles\?(?=.*\blang=en\b)(?=.*\bscript=hant\b)(?=.*\bq=)/);
  await expect(page.getByRole("main").locator("mark").first()).toBeVisible();
});

test("an article is told apart by language only: canonical address and hreflang", async ({
  page,
}) => {
  const [, addressOf] = PAGE_TYPES.find(([name]) => name === "article") ?? [];
  const path = (await addressOf?.(page)) ?? "";
  const canonicals = [
    ["lang=zh", path],
    ["script=hant&ruby=pinyin", path],
    ["lang=en", `${path}?lang=en`],
    ["lang=en&script=hant", `${path}?lang=en`],
  ] as const;
  for (const [view, canonical] of canonicals) {
    await page.goto(shown(path, view));
    const pathOf = async (selector: string) => {
      const href = await page.locator(`head link${selector}`).getAttribute("href");
      const { pathname, search } = new URL(href ?? "");
      return pathname + search;
    };
    expect(await pathOf("[rel=canonical]"), view).toBe(canonical);
    expect(await pathOf("[hreflang=zh-Hans]"), view).toBe(path);
    expect(await pathOf("[hreflang=en]"), view).toBe(`${path}?lang=en`);
    expect(await pathOf("[hreflang=x-default]"), view).toBe(path);
  }
});

test("an article bears pinyin over its text, which is copied without it", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL });
  await page.goto(`/articles?q=${encodeURIComponent("海岛居民享优质医疗服务")}&ruby=pinyin`);
  await page.getByRole("link", { name: "海岛居民享优质医疗服务", exact: true }).click();
  await expect(page).toHaveURL(/\/a\/[a-z0-9]+\?ruby=pinyin$/);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title.locator("rt")).toHaveText([
    "hǎi",
    "dǎo",
    "jū",
    "mín",
    "xiǎng",
    "yōu",
    "zhì",
    "yī",
    "liáo",
    "fú",
    "wù",
  ]);
  await title.evaluate((heading) => window.getSelection()?.selectAllChildren(heading));
  await page.keyboard.press("Control+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\s/g, "")).toBe("海岛居民享优质医疗服务");
});

test("the raw page stays as it was saved, in every script", async ({ page }) => {
  const [, addressOf] = PAGE_TYPES.find(([name]) => name === "source page") ?? [];
  const path = (await addressOf?.(page)) ?? "";
  const lines = page.getByRole("main").locator(".raw-lines code");
  await page.goto(path);
  const saved = await lines.allTextContents();
  const ranges = await page.getByRole("main").locator(".raw-range").allTextContents();
  await page.goto(shown(path, "script=hant"));
  expect(await lines.allTextContents()).toEqual(saved);
  expect(await page.getByRole("main").locator(".raw-range").count()).toBe(ranges.length);
  await expect(lines.first()).toHaveAttribute("lang", "zh");
});

const BAD = [
  ["/?lang=xx", "lang 不能是“xx”。", "zh、en"],
  ["/articles?script=latn", "script 不能是“latn”。", "hans、hant"],
  ["/nowhere?ruby=zhuyin", "ruby 不能是“zhuyin”。", "pinyin"],
  ["/editions?script=latn&lang=en", "script cannot be “latn”.", "hans or hant"],
] as const;

test("a view that does not exist gets a 400 page that names the parameter", async ({ page }) => {
  const main = page.getByRole("main");
  for (const [address, sentence, takes] of BAD) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(400);
    await expect(main, address).toContainText(sentence);
    await expect(main, address).toContainText(takes);
  }
});

test("a browser that prefers English is sent there once, and stays where it chose to be", async ({
  freshContext,
}) => {
  const page = await (await freshContext({ locale: "en-GB" })).newPage();
  await page.goto("/editions?year=2023");
  await expect(page).toHaveURL("/editions?year=2023&lang=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Past editions");
  await footer(page).getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL("/editions?year=2023&lang=zh");
  const navigation = page.getByRole("navigation", { name: "主导航" });
  await navigation.getByRole("link", { name: "地方" }).click();
  await expect(page).toHaveURL("/places?lang=zh");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("地方");
});

test("other letters in the midst of a story leave the reader where it was", async ({ page }) => {
  await watchShifts(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page, goldOf("001-2"));
  /** Which paragraph stands below the window's top, and how much of it is above. */
  const place = () =>
    page.locator(".story-body > *").evaluateAll((blocks) => {
      const rects = blocks.map((block) => block.getBoundingClientRect());
      const at = rects.findIndex(({ bottom }) => bottom > 96);
      const { top = 0, height = 1 } = rects[at] ?? {};
      return [at, Math.round((10 * (96 - top)) / height)];
    });
  await page
    .locator(".story-body > p")
    .nth(3)
    .evaluate((text) => {
      const { top, height } = text.getBoundingClientRect();
      window.scrollTo(0, window.scrollY + top + 0.4 * height - 96);
    });
  const before = await place();
  const views = page.getByRole("navigation", { name: "语言与字体" });
  for (const [change, address] of [
    ["拼音", /\?ruby=pinyin$/],
    ["繁", /\?script=hant&ruby=pinyin$/],
  ] as const) {
    await views.getByRole("link", { name: change }).evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(address);
    await expect.poll(place).toEqual(before);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  }
});
