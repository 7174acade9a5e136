import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/**
 * Wakes the page as its reader does, and waits until it is: by then its search box has become one that
 * suggests. For what only an awake page shows without being asked; presses need no waiting.
 */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await expect(page.locator('input[role="combobox"]').first()).toBeAttached();
}
