import type { Page } from "@playwright/test";

/** Presses keys one after the other, at once: `press(page, "g e")`. A page that sleeps still answers them. */
export async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(" ")) await page.keyboard.press(key);
}
