import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { widen } from "./frames.ts";
import { goldOf } from "./gold.ts";
import { openStory } from "./lists.ts";
import { store } from "./settings.ts";

/** The lines of a story's paragraphs as they stand, each with its letters in order. */
function lines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const block of document.querySelectorAll(".story-body > p")) {
      const isDown = getComputedStyle(block).writingMode === "vertical-rl";
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let line = "";
      let last = Number.NaN;
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (let at = 0; at < (text.nodeValue?.length ?? 0); at++) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = range.getBoundingClientRect();
          const place = isDown ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2;
          if (Math.abs(place - last) > 14) {
            found.push(line);
            line = "";
          }
          last = place;
          line += text.nodeValue?.[at] ?? "";
        }
      }
      found.push(line);
    }
    return found.map((line) => line.trim()).filter((line) => line !== "");
  });
}

const CLOSES = /^[，。、；：？！”’）》〉】〕」』…—]/u;
const OPENS = /[“‘（《〈【〔「『]$/u;

for (const direction of ["across", "down"] as const) {
  test(`${direction}: no line begins with a closing mark or ends with an opening one`, async ({
    page,
  }) => {
    await store(page, { direction });
    await openStory(page, goldOf("001-2"));
    for (const width of [320, 390, 820, 1440]) {
      await widen(page, width);
      const read = await lines(page);
      expect(read.length).toBeGreaterThan(30);
      for (const line of read) {
        expect(line, `${width} wide`).not.toMatch(CLOSES);
        expect(line, `${width} wide`).not.toMatch(OPENS);
      }
    }
  });
}

test("lines of an article stand 1.75 to 1.9 apart and are 32 to 38 characters long", async ({
  page,
}) => {
  await openStory(page, goldOf("001-2"));
  const text = page.locator(".story-body p").nth(1);
  const { size, line, measure } = await text.evaluate((p) => {
    const { fontSize, lineHeight } = getComputedStyle(p);
    return {
      size: Number.parseFloat(fontSize),
      line: Number.parseFloat(lineHeight),
      measure: p.getBoundingClientRect().width,
    };
  });
  expect(line / size).toBeGreaterThanOrEqual(1.75);
  expect(line / size).toBeLessThanOrEqual(1.9);
  expect(measure / size).toBeGreaterThanOrEqual(32);
  expect(measure / size).toBeLessThanOrEqual(38);
  await expect(text).toHaveCSS("line-break", "strict");
  await expect(text).toHaveCSS("text-indent", `${2 * size}px`);
});

test("adjacent full-width marks share a space", async ({ page }) => {
  await page.goto("/");
  const widths = await page.getByRole("main").evaluate((main) =>
    ["。”“", "。一一"].map((text) => {
      const line = document.createElement("span");
      line.textContent = `一${text}一`;
      main.append(line);
      const { width } = line.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(line).fontSize);
      line.remove();
      return Math.round(width / size);
    }),
  );
  expect(widths).toEqual([4, 5]);
});
