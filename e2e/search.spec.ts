import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { goldIn, goldWith } from "./gold.ts";
import { expectGold, expectList, hits } from "./lists.ts";

/** The board's own box, at the top of every page, and the list's in its place. */
const box = (page: Page) => page.getByRole("banner").locator('input[aria-label="搜索文章"]');
const listBox = (page: Page) => page.getByRole("main").locator('input[aria-label="搜索文章"]');

/** How a list names the words it was searched for. */
const quoted = (words: string) => (/[“”]/u.test(words) ? words : `“${words}”`);

/** Text as the search compares it. */
const fold = (text: string) => text.normalize("NFKC").toLowerCase();

test("from the front page, a search leads to the article that holds the words", async ({
  page,
}) => {
  await page.goto("/");
  await box(page).fill("免费药箱");
  await box(page).press("Enter");
  await expect(page).toHaveURL(`/articles?q=${encodeURIComponent("免费药箱")}`);
  await expectList(page, "“免费药箱”", 1);
  await expect(listBox(page)).toHaveValue("免费药箱");
  await expect(page.getByRole("main").locator("mark")).toHaveText("免费药箱");
  await hits(page).click();
  const story = page.getByRole("main").getByRole("article");
  await expect(story.getByRole("heading", { level: 1 })).toHaveText("海岛居民享优质医疗服务");
  await expect(story).toContainText("免费药箱");
});

const QUERIES: Readonly<Record<string, readonly string[]>> = {
  "one character": ["茶"],
  "two characters": ["医保"],
  "a phrase": ["异地就医直接结算"],
  "two words, anywhere in the article": ["消防", "医疗机构"],
  "a kicker's words": ["数字赋廉"],
  "a subheadline's words": ["双向享受医保待遇"],
  "a caption's words": ["消防培训现场"],
  punctuation: ["”“"],
  "letters, whatever their case": ["aaa"],
  "full-width digits": ["２０２２年度"],
};

for (const [what, words] of Object.entries(QUERIES)) {
  test(`search finds ${what}: exactly what a scan finds`, async ({ page }) => {
    const wanted = goldWith(...words);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThanOrEqual(20);
    await page.goto(`/articles?q=${encodeURIComponent(words.join(" "))}`);
    await expectList(page, quoted(words.join(" ")), wanted.length);
    await expectGold(page, wanted);
    for (const hit of await page.getByRole("main").getByRole("article").all()) {
      const marked = hit.locator("mark");
      await expect(marked.first()).toBeVisible();
      // A mark is in two where its line may break.
      const text = fold((await marked.allTextContents()).join(""));
      expect(words.reduce((rest, word) => rest.replaceAll(fold(word), ""), text)).toBe("");
    }
  });
}

test("a search in a filtered list keeps the filter; words that were found come first", async ({
  page,
}) => {
  const wanted = goldWith("健康").filter((article) => goldIn("330903").includes(article));
  await page.goto("/articles?place=330903");
  await listBox(page).fill("健康");
  await page.getByRole("main").getByRole("button", { name: "搜索" }).click();
  await expect(page).toHaveURL(`/articles?place=330903&q=${encodeURIComponent("健康")}`);
  await expectGold(page, wanted);
  const sort = page.getByRole("navigation", { name: "排序" });
  await expect(sort.getByRole("link", { name: "最相关" })).toHaveAttribute("aria-current", "true");
  await sort.getByRole("link", { name: "最早" }).click();
  await expectGold(page, wanted);
  await page.getByRole("link", { name: "去掉普陀区" }).click();
  await expectGold(page, goldWith("健康"));
});

test("nothing found names what to drop, with what that gives", async ({ page }) => {
  await page.goto(`/articles?place=310116&q=${encodeURIComponent("医保")}`);
  const main = page.getByRole("main");
  await expectList(page, "“医保”", 0);
  await expect(main).toContainText("“医保”在金山区没有文章。");
  await expect(main.getByRole("link", { name: "去掉 “医保”　1篇" })).toBeVisible();
  const found = goldWith("医保").length;
  await main.getByRole("link", { name: `去掉 金山区　${found}篇` }).click();
  await expect(page).toHaveURL(`/articles?q=${encodeURIComponent("医保")}`);
  await expectList(page, "“医保”", found);
});

test("a place's name leads to the place as well", async ({ page }) => {
  await page.goto(`/articles?q=${encodeURIComponent("普陀")}`);
  const wanted = goldIn("330903").length;
  await page.getByRole("link", { name: `普陀区 ${wanted}篇` }).click();
  await expect(page).toHaveURL("/articles?place=330903");
  await expectList(page, "普陀区", wanted);
});

test("a place beside a word is looked for among the places where no article prints both", async ({
  page,
}) => {
  const wanted = goldWith("医保").filter((article) => goldIn("330900").includes(article));
  expect(goldWith("医保", "舟山")).toEqual([]);
  await page.goto(`/articles?q=${encodeURIComponent("医保 舟山")}`);
  await expectGold(page, wanted);
  await expect(page.getByRole("main")).toContainText(
    "没有文章同时写着“医保”和“舟山”；以下文章的地方是舟山市",
  );
  await page.getByRole("link", { name: "医保 place:舟山" }).click();
  await expect(listBox(page)).toHaveValue("医保 place:舟山");
  await expectGold(page, wanted);
});

test("of two words that are nowhere together each is offered alone", async ({ page }) => {
  const words = ["医保", "亚运"] as const;
  expect(goldWith(...words)).toEqual([]);
  for (const word of words) {
    await page.goto(`/articles?q=${encodeURIComponent(words.join(" "))}`);
    const found = goldWith(word).length;
    await page.getByRole("link", { name: `只搜 “${word}”　${found}篇` }).click();
    await expect(page).toHaveURL(`/articles?q=${encodeURIComponent(word)}`);
    await expectList(page, `“${word}”`, found);
  }
});

test("words that are nowhere lead on to all articles", async ({ page }) => {
  await page.goto(`/articles?q=${encodeURIComponent("龘龘")}`);
  await expectList(page, "“龘龘”", 0);
  await expect(page.getByRole("main")).toContainText("“龘龘”没有文章。");
  await page.getByRole("link", { name: "看全部文章" }).click();
  await expect(page).toHaveURL("/articles");
  await expect(hits(page).first()).toBeVisible();
});

test("a subheadline that holds the words stands in the hit; a phone's 搜索 leads into the box", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "搜索" }).click();
  await expect(page).toHaveURL("/articles#find");
  await expect(listBox(page)).toBeFocused();
  await page.keyboard.type("title:双向享受医保待遇");
  await page.keyboard.press("Enter");
  await expect(hits(page)).toHaveCount(1);
  const [story] = goldWith("双向享受医保待遇");
  const line = story?.subheadlines?.find((one) => one.includes("双向享受医保待遇")) ?? "none";
  await expect(page.getByRole("main").getByRole("article")).toContainText(line);
  const marked = await page.getByRole("main").locator(".subheadline mark").allTextContents();
  expect(marked.join("")).toBe("双向享受医保待遇");
});
