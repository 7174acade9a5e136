import { join } from "node:path";
import type { Page } from "@playwright/test";
import { article } from "../page-types.ts";

/** The block of a thumbnail, in pixels of the page: about one line of text high. */
export const BLOCK = 30;

/** How much of a page a picture shows from its top: one and a half screens of a desk, whole blocks. */
export const HEIGHT = 45 * BLOCK;

export const WIDTHS = [390, 820, 1440] as const;
export const THEMES = ["light", "dark"] as const;

/** The pages pictures are taken of: name, as in the pictures' file names, and how to find the address. */
export const PICTURED: readonly (readonly [string, (page: Page) => Promise<string>])[] = [
  ["front", async () => "/"],
  ["edition", async () => "/editions/2023-06-13"],
  ["article", article],
  ["list", async () => "/articles"],
  ["map", async () => "/places"],
];

export type Theme = (typeof THEMES)[number];

/** How the address of a page of this name is found; throws when no pictures are taken of it. */
export function pictured(name: string): (page: Page) => Promise<string> {
  const [, find] = PICTURED.find(([known]) => known === name) ?? [];
  if (find === undefined) throw new Error(`no pictures are taken of ${name}`);
  return find;
}

/** Where the kept thumbnail of a picture lies: `e2e/pictures/kept/front-390-dark.png`. */
export function keptPath(name: string, width: number, theme: Theme): string {
  return join(import.meta.dirname, "kept", `${name}-${width}-${theme}.png`);
}

/** Takes the top of an open page as PNG, at this width and in this theme, with nothing moving. */
export async function take(page: Page, width: number, theme: Theme): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: HEIGHT });
  return page.screenshot({ animations: "disabled" });
}
