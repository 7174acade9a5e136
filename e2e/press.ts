import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/**
 * Presses keys one after the other, once the page listens: `press(page, "g e")`. By then its search box
 * has become one that suggests.
 */
export async function press(page: Page, keys: string): Promise<void> {
  await expect(page.locator('input[role="combobox"]').first()).toBeAttached();
  for (const key of keys.split(" ")) await page.keyboard.press(key);
}
