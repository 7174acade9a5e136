import { expect, test } from "./fixtures.ts";
import { goldOf } from "./gold.ts";
import { hits, openStory } from "./lists.ts";
import { choose, openPanel, store } from "./settings.ts";

const STORY = goldOf("001-2");

for (const width of [320, 390, 820, 1440]) {
  test(`set vertically, an article ${width} wide is read from the right and scrolls down only`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await store(page, { direction: "down" });
    await page.goto("/articles");
    const addresses = await hits(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute("href") ?? ""),
    );
    for (const address of addresses.slice(0, 5)) {
      await page.goto(address, { waitUntil: "domcontentloaded" });
      const {
        scrolled,
        body,
        page: sides,
        tops,
      } = await page.evaluate(() => {
        window.scrollTo(9_999, 0);
        const text = document.querySelector(".story-body") as HTMLElement;
        const lines = [...text.children].flatMap((block) => [...block.getClientRects()]);
        return {
          scrolled: window.scrollX,
          body: text.getBoundingClientRect().toJSON() as DOMRect,
          page: lines.map(({ left, right, bottom }) => ({ left, right, bottom })),
          tops: {
            after: document.querySelector(".neighbours, .panels")?.getBoundingClientRect().top ?? 0,
          },
        };
      });
      expect(scrolled, address).toBe(0);
      for (const line of sides) {
        expect(line.left, address).toBeGreaterThanOrEqual(body.left - 1);
        expect(line.right, address).toBeLessThanOrEqual(body.right + 1);
        expect(line.bottom, address).toBeLessThanOrEqual(body.bottom + 1);
      }
      expect(tops.after, address).toBeGreaterThan(body.bottom);
    }
  });
}

test("the marks of vertical text are shown, and the printed ones copied", async ({ page }) => {
  await store(page, { direction: "down" });
  await openStory(page, STORY);
  const story = page.locator(".story-body");
  const quote = story.locator(".quote-open").first();
  expect(await quote.evaluate((mark) => getComputedStyle(mark, "::before").content)).toContain(
    "『",
  );
  await expect(story.locator(".crosshead").first()).toHaveCSS("writing-mode", "vertical-rl");
  const copied = await story.evaluate((text) => {
    const selection = getSelection();
    selection?.selectAllChildren(text);
    return selection?.toString() ?? "";
  });
  expect(copied).toContain("“自从云之家办公系统上线以后");
  expect(copied).not.toContain("『");
});

test("the number of tiers follows the width and the size", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await store(page, { direction: "down" });
  await openStory(page, STORY);
  const tiers = () =>
    page.evaluate(() => Number(document.documentElement.style.getPropertyValue("--tiers")));
  const wide = await tiers();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(tiers).toBeGreaterThan(wide);
  const narrow = await tiers();
  await choose(await openPanel(page), "字号", "超大");
  await expect.poll(tiers).toBeGreaterThan(narrow);
});
