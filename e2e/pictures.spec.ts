import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import {
  BLOCK,
  keptPath,
  PICTURED,
  pictured,
  THEMES,
  type Theme,
  take,
  WIDTHS,
} from "./pictures/table.ts";
import { distance, LIMIT, shrink, type Thumbnail } from "./pictures/thumbnail.ts";

/** The thumbnail that was kept of a page; in it every pixel is a block. */
async function kept(desk: Page, name: string, width: number, theme: Theme): Promise<Thumbnail> {
  return (await shrink(desk, readFileSync(keptPath(name, width, theme)), 1)).thumbnail;
}

/** What an open page looks like, small. */
async function see(page: Page, desk: Page, width: number, theme: Theme): Promise<Thumbnail> {
  return (await shrink(desk, await take(page, width, theme), BLOCK)).thumbnail;
}

for (const [name, find] of PICTURED) {
  test(`${name}: looks as in its pictures at three widths in both themes`, async ({
    page,
    context,
  }) => {
    test.slow();
    const desk = await context.newPage();
    await page.goto(await find(page));
    for (const width of WIDTHS) {
      for (const theme of THEMES) {
        const where = `${width} wide, ${theme}`;
        const seen = await see(page, desk, width, theme);
        const far = distance(await kept(desk, name, width, theme), seen);
        expect.soft(far, `${where}; meant so? npm run pictures`).toBeLessThan(LIMIT);
        // The comparison tells day from night.
        const other = await kept(desk, name, width, theme === "light" ? "dark" : "light");
        expect.soft(distance(other, seen), `${where} against the other`).toBeGreaterThan(LIMIT);
      }
    }
  });
}

/** Lays one more style sheet over a page, in place of the last one. */
function restyle(page: Page, rules: string): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

const SANS = "* { font-family: sans-serif !important; }";
const NO_COLUMNS = "* { columns: auto !important; grid-template-columns: none !important; }";
const BARE = "* { background: none !important; }";

test("pictures tell lost columns from another typeface", async ({ page, context }) => {
  const desk = await context.newPage();
  await page.goto(await pictured("front")(page));
  const whole = await see(page, desk, 1440, "light");
  await restyle(page, SANS);
  expect(distance(whole, await see(page, desk, 1440, "light"))).toBeLessThan(LIMIT);
  await restyle(page, NO_COLUMNS);
  expect(distance(whole, await see(page, desk, 1440, "light"))).toBeGreaterThan(LIMIT);
});

test("pictures tell a page without backgrounds or styles", async ({ page, context }) => {
  const desk = await context.newPage();
  await page.goto(await pictured("list")(page));
  const whole = await kept(desk, "list", 390, "light");
  await restyle(page, BARE);
  expect(distance(whole, await see(page, desk, 390, "light"))).toBeGreaterThan(LIMIT);
  await restyle(page, "");
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
  });
  expect(distance(whole, await see(page, desk, 390, "light"))).toBeGreaterThan(LIMIT);
});
