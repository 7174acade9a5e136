import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "../fixtures.ts";
import { BLOCK, keptPath, PICTURED, THEMES, take, WIDTHS } from "./table.ts";
import { shrink } from "./thumbnail.ts";

for (const [name, find] of PICTURED) {
  test(`thumbnails of ${name}`, async ({ page, freshContext }) => {
    const desk = await (await freshContext()).newPage();
    await page.goto(await find(page), { waitUntil: "networkidle" });
    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        const path = keptPath(name, width, theme);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, (await shrink(desk, await take(page, width, theme), BLOCK)).png);
      }
    }
  });
}

/** The pictures of the README: file, page, width, height and theme. */
const README = [
  ["front", "front", 1440, 1350, "light"],
  ["article", "article", 390, 844, "dark"],
] as const;

for (const [file, name, width, height, theme] of README) {
  test(`the README's picture ${file}`, async ({ page }) => {
    const [, find] = PICTURED.find(([pictured]) => pictured === name) ?? [];
    if (find === undefined) throw new Error(`there is no page ${name}`);
    await page.goto(await find(page), { waitUntil: "networkidle" });
    await take(page, width, theme);
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `public/readme/${file}.png`, animations: "disabled" });
  });
}
