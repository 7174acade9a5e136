import { findBarriers } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { HALVES } from "./page-types.ts";

for (const half of HALVES) {
  const names = half.map(([name]) => name).join(", ");
  test(`axe finds nothing, light or dark, on a desk or a phone: ${names}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [name, find] of half) {
      await page.goto(await find(page));
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const where = `${name}, ${colorScheme}, ${width} wide`;
          expect.soft(await findBarriers(page), where).toEqual([]);
        }
      }
    }
  });
}

test("axe notices a barrier when there is one", async ({ page }) => {
  await page.setContent('<html lang="zh"><title>报</title><main><h1>报</h1><img></main></html>');
  expect(await findBarriers(page)).toEqual([expect.stringMatching(/^image-alt: img/)]);
});
