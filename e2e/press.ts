import type { Page } from "@playwright/test";

/**
 * Presses keys one after the other, at once: `press(page, "g e")`, as soon as there is something to see. A page
 * that sleeps still answers them.
 */
export async function press(page: Page, keys: string): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType("paint").length > 0);
  for (const key of keys.split(" ")) await page.keyboard.press(key);
}
