import { squash } from "../lib/parse/gold/match.ts";
import { GOLD, GOLD_FILES, headlinesOf } from "./gold.ts";
import { readList } from "./lists.ts";
import { expect, test } from "./no-script.ts";

test("gold has the 34 articles of the seed pages", () => {
  expect(GOLD).toHaveLength(34);
});

for (const { file, articles } of GOLD_FILES) {
  test(`${file}: each article is there whole, under its place and date`, async ({ page }) => {
    const list = await readList(page, "/articles");
    for (const gold of articles) {
      const address = headlinesOf(gold).flatMap((headline) => list.get(headline) ?? [])[0];
      expect(address, gold.headline).toMatch(/^\/a\/[a-z0-9]{8,16}$/);
      const answer = await page.goto(address ?? "");
      expect(answer?.status()).toBe(200);

      const story = page.getByRole("main").getByRole("article");
      const headline = await story.getByRole("heading", { level: 1 }).textContent();
      expect(headlinesOf(gold)).toContain(squash(headline));
      const text = squash(await story.textContent());
      let read = 0;
      for (const block of gold.body) {
        const at = text.indexOf(squash(block.text), read);
        expect(at, `in ${gold.headline}: ${block.text}`).toBeGreaterThanOrEqual(0);
        read = at + squash(block.text).length;
      }
      for (const caption of gold.captions ?? []) expect(text).toContain(squash(caption.text));
      for (const { name } of gold.contributors ?? []) expect(text).toContain(name);

      const margin = page.getByRole("complementary", { name: "本篇来历" });
      for (const { code } of gold.places ?? []) {
        await expect(margin.locator(`a[href="/places/${code}"]`), gold.headline).toBeVisible();
      }
      const edition = page
        .getByRole("navigation", { name: "位置" })
        .locator("a[href^='/editions/']");
      const date = (await edition.getAttribute("href"))?.replace("/editions/", "") ?? "";
      expect(date >= (gold.date?.earliest ?? "none"), `${gold.headline}: ${date}`).toBe(true);
      expect(date <= (gold.date?.latest ?? ""), `${gold.headline}: ${date}`).toBe(true);
    }
  });
}
