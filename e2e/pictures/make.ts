import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "../fixtures.ts";
import { BLOCK, keptPath, PICTURED, pictured, THEMES, take, WIDTHS } from "./table.ts";
import { shrink } from "./thumbnail.ts";

for (const [name, find] of PICTURED) {
  for (const theme of THEMES) {
    test(`thumbnails of ${name}, ${theme}`, async ({ page, freshContext }) => {
      const desk = await (await freshContext()).newPage();
      await page.goto(await find(page));
      for (const width of WIDTHS) {
        const path = keptPath(name, width, theme);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, (await shrink(desk, await take(page, width, theme), BLOCK)).png);
      }
    });
  }
}

/** The pictures of the README: file, page, width, height and theme. */
const README = [
  ["front", "front", 1440, 1350, "light"],
  ["article", "article", 390, 844, "dark"],
] as const;

for (const [file, name, width, height, colorScheme] of README) {
  test(`the README's picture ${file}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height });
    await page.goto(await pictured(name)(page), { waitUntil: "networkidle" });
    // As WebP, which Playwright itself does not write, half as large as PNG.
    const browser = await page.context().newCDPSession(page);
    const picture = { format: "webp", quality: 80 } as const;
    const { data } = await browser.send("Page.captureScreenshot", picture);
    writeFileSync(`public/readme/${file}.webp`, Buffer.from(data, "base64"));
  });
}
