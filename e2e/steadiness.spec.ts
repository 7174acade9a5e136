import { expect, test } from "./fixtures.ts";
import { nextFrames } from "./frames.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { watchShifts } from "./shifts.ts";
import { wake } from "./wake.ts";

const STEADY = new Set(["front page", "list", "article"]);

for (const [name, find] of PAGE_TYPES.filter(([name]) => STEADY.has(name))) {
  test(`${name}: nothing moves while it loads and wakes, on a phone or a desk`, async ({
    page,
  }) => {
    const address = await find(page);
    await watchShifts(page);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address, { waitUntil: "networkidle" });
      await wake(page);
      await nextFrames(page);
      expect(await page.evaluate(() => window.shifts), `${width} wide`).toEqual([]);
    }
    // The watch itself works: what does move is noted.
    await page.getByRole("main").evaluate((main) => {
      const late = document.createElement("p");
      late.append("来迟的一段。".repeat(200));
      main.prepend(late);
    });
    await expect.poll(() => page.evaluate(() => window.shifts.length)).toBeGreaterThan(0);
  });
}
