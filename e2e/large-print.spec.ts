import type { Page } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { sideways, widen } from "./frames.ts";
import { HALVES } from "./page-types.ts";
import { expectSaid, openPanel, store } from "./settings.ts";

/** Letters smaller than 20px, by their words. */
function smallLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element?.checkVisibility() || !text.textContent?.trim()) continue;
      if (element.closest("script, svg")) continue;
      const { width, height } = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 1 && height > 1 && size < 20) small.push(`${size}: ${text.textContent}`);
    }
    return small;
  });
}

/** Targets lower than 56px that are not words within a line, by their words. */
function lowTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("a, button, summary, input")].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const { display, clipPath } = getComputedStyle(target);
      // A link within a line of text, and one that is unseen until the focus comes to it.
      const isInLine = display === "inline" || clipPath !== "none";
      if (!target.checkVisibility() || width <= 1 || isInLine) return [];
      return height < 55.9 ? [`${Math.round(height)}: ${target.textContent}`] : [];
    }),
  );
}

/** How many characters of the article are above the top of the window. */
function charactersAbove(page: Page): Promise<number> {
  return page.evaluate(() => {
    const above = document.createRange();
    above.setStart(document.querySelector(".story-body") as Element, 0);
    const caret = document.caretPositionFromPoint(window.innerWidth / 3, 110);
    if (caret) above.setEnd(caret.offsetNode, caret.offset);
    return above.toString().length;
  });
}

for (const half of HALVES) {
  const names = half.map(([name]) => name).join(", ");
  test(`in large print all is large, in one column, and axe finds nothing: ${names}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await store(page, { print: "large" });
    for (const [name, find] of half) {
      await page.goto(await find(page));
      for (const width of [320, 1440]) {
        const where = `${name}, ${width} wide`;
        await widen(page, width);
        expect.soft(await sideways(page), where).toBe(0);
        expect.soft(await smallLetters(page), where).toEqual([]);
        expect.soft(await lowTargets(page), where).toEqual([]);
        const sheet = await page.getByRole("main").boundingBox();
        expect.soft(sheet?.width, where).toBeLessThanOrEqual(760);
      }
      expect.soft(await findBarriers(page), name).toEqual([]);
      await expect(page.getByRole("button", { name: "退出适老" })).toBeInViewport({ ratio: 1 });
    }
  });
}

test("large print is entered, stepped and left", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/articles?place=310116");
  await page.getByRole("main").getByRole("article").getByRole("heading").getByRole("link").click();
  const text = page.locator(".story-body p").first();
  const size = () => text.evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
  const usual = await size();
  const panel = await openPanel(page);
  await panel.getByRole("button", { name: /^适老大字/ }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole("main")).toBeFocused();
  await expectSaid(page, "适老大字");
  const large = await size();
  expect(large / usual).toBeGreaterThanOrEqual(1.3);
  await expect(text).toHaveCSS("text-align", "start");
  await expect(text).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.getByRole("main")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.getByRole("button", { name: "字号" })).toBeHidden();

  await page.getByRole("button", { name: "字小" }).click();
  await expectSaid(page, "字号：已是最小");
  expect(await size()).toBe(large);
  await page.getByRole("button", { name: "字大" }).click();
  await expect.poll(size).toBeGreaterThan(large);
  await page.reload();
  await expect.poll(size).toBeGreaterThan(large);

  // The words that were at the top of the window stay there, within a line or two of the new letters.
  await page.evaluate(() => {
    const long = [...document.querySelectorAll(".story-body p")].reduce((one, other) =>
      one.textContent.length > other.textContent.length ? one : other,
    );
    const { top, height } = long.getBoundingClientRect();
    window.scrollTo(0, window.scrollY + top + 0.6 * height);
  });
  const read = await charactersAbove(page);
  // Pressed as a hand would: a locator's click scrolls the page first, though the bar is in view.
  const bar = await page.getByRole("button", { name: "退出适老" }).boundingBox();
  await page.mouse.click((bar?.x ?? 0) + 20, (bar?.y ?? 0) + 20);
  await expect.poll(size).toBe(usual);
  expect(read).toBeGreaterThan(100);
  expect(Math.abs((await charactersAbove(page)) - read)).toBeLessThan(50);
  await (await openPanel(page)).getByRole("button", { name: /^适老大字/ }).click();

  await page.getByRole("button", { name: "返回" }).click();
  await expect(page).toHaveURL(/\/articles\?place=310116$/);
  await page.getByRole("button", { name: "退出适老" }).click();
  await expect(page.getByRole("button", { name: "退出适老" })).toBeHidden();
  await page.goForward();
  await expect.poll(size).toBe(usual);
});
