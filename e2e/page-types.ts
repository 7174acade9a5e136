import type { Page } from "@playwright/test";
import { goldOf } from "./gold.ts";
import { openStory } from "./lists.ts";

const article = async (page: Page) => {
  await openStory(page, goldOf("000-6"));
  return new URL(page.url()).pathname;
};

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
