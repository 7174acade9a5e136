import type { Page } from "@playwright/test";
import { goldOf } from "./gold.ts";

/** The address of an article with caption, section and inferred place and date. */
export async function article(page: Page): Promise<string> {
  const { headline } = goldOf("000-6");
  const list = await page.request.get(`/articles?q=${encodeURIComponent(headline)}`);
  const [, address] = /href="(\/a\/[a-z0-9]{8,16})"/.exec(await list.text()) ?? [];
  if (address === undefined) throw new Error(`the list does not lead to ${headline}`);
  return address;
}

/** One page of each kind: its name, and how to find its address. */
export const PAGE_TYPES: readonly (readonly [string, (page: Page) => Promise<string>])[] = [
  ["front page", async () => "/"],
  ["list", async () => "/articles"],
  ["filtered list", async () => "/articles?place=330100&topic=health&date=2023"],
  ["search", async () => "/articles?q=%E6%99%AE%E9%99%80"],
  ["empty list", async () => "/articles?q=%E9%BE%98&place=330903"],
  ["article", article],
  ["source page", async (page) => `${await article(page)}/source`],
  ["editions", async () => "/editions?year=2023"],
  ["edition of one story", async () => "/editions/2022-01-11"],
  ["places", async () => "/places"],
  ["place", async () => "/places/330100"],
  ["bad address", async () => "/articles?page=0"],
  ["missing page", async () => "/nowhere"],
];

/** The kinds of pages in two halves, for two workers: in one session a browser fetches scripts once. */
export const HALVES = [0, 1].map((half) => PAGE_TYPES.filter((_, at) => at % 2 === half));
