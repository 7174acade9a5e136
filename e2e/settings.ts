import type { Locator, Page } from "@playwright/test";
import { STORED_AS, writeStored } from "../lib/settings/stored.ts";
import { type ReaderSettings, USUAL } from "../lib/settings/table.ts";
import { expect } from "./fixtures.ts";

/** Has every page opened from now on find settings that were stored before; other text is stored as it is. */
export async function store(page: Page, some: Partial<ReaderSettings> | string): Promise<void> {
  const text = typeof some === "string" ? some : (writeStored({ ...USUAL, ...some }) ?? "");
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    STORED_AS,
    text,
  ] as const);
}

/** Opens the panel of the settings. */
export async function openPanel(page: Page) {
  await page.getByRole("button", { name: "字号" }).click();
  return page.getByRole("dialog", { name: "字号与版式" });
}

/** Chooses a value of a row of the panel: `choose(panel, "底色", "夜间")`. */
export async function choose(panel: Locator, row: string, value: string): Promise<void> {
  const values = panel.getByRole("group", { name: row });
  await values.getByRole("radio", { name: value, exact: true }).check();
}

/** Expects a sentence to be read out to who cannot see what changed. */
export async function expectSaid(page: Page, sentence: string): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: sentence })).toHaveCount(1);
}

/** What one sees of a style: the first paragraph's on an article, by name. */
export function textStyle(page: Page, property: string): Promise<string> {
  return page
    .locator(".story-body p")
    .first()
    .evaluate((text, name) => getComputedStyle(text).getPropertyValue(name), property);
}
