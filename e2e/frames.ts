import type { Page } from "@playwright/test";

/** Two frames on, when what has changed has been painted. */
export function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Makes the window so wide and 900 high; until it is painted anew, Chromium may scroll as far as it did before. */
export async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await nextFrames(page);
}

/** How far the window can be scrolled sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(9_999, 0);
    return window.scrollX;
  });
}
