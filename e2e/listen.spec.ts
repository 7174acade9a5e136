import type { Page } from "@playwright/test";
import { REST, START_WITHIN } from "../lib/listen/say.ts";
import { findBarriers } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { store } from "./settings.ts";
import { watchShifts } from "./shifts.ts";
import { giveVoice, marked, said, voicesCame } from "./voice.ts";

const EDITION = "/editions/2023-06-13";

async function findArticle(page: Page): Promise<string> {
  const find = PAGE_TYPES.find(([name]) => name === "article")?.[1];
  if (!find) throw new Error("there is no article to open");
  return find(page);
}

test("an edition is read aloud, story after story, in the same document", async ({ page }) => {
  await giveVoice(page, ["en-US", "zh-CN"]);
  await page.goto(`${EDITION}?ruby=pinyin`);
  await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
  await page.getByRole("button", { name: "听本期" }).click();
  await expect(page).toHaveURL(/\/a\/[a-z0-9]{8,16}\?ruby=pinyin$/);
  const first = page.url();
  const bar = page.getByRole("region", { name: "听报" });
  const pause = bar.getByRole("button", { name: "暂停" });
  await expect(bar).toContainText("1 / 7");
  await expect(pause).toBeFocused();

  // The first sentence is marked while it is spoken, and pinyin is not read out.
  const [sentence = ""] = await said(page);
  expect(sentence).toMatch(/\p{Script=Han}/u);
  expect(sentence).not.toMatch(/\p{Script=Latin}/u);
  expect(await marked(page)).toBe(sentence);
  await page.evaluate(() => window.voice.end());
  const [second = ""] = await said(page);
  expect(second).not.toBe(sentence);
  expect(await marked(page)).toContain(second);
  await bar.getByRole("button", { name: "上一句" }).click();
  expect(await said(page)).toEqual([sentence]);
  await bar.getByRole("combobox", { name: "语速" }).selectOption("1.5倍");
  expect(await said(page)).toEqual([sentence]);

  // At its end comes the next story, and the frame leads to that one's other views.
  await page.evaluate(() => window.voice.endAll());
  await expect(bar).toContainText("2 / 7");
  await expect(page).not.toHaveURL(first);
  const next = new URL(page.url()).pathname;
  await expect.poll(() => marked(page)).not.toBe("");
  await expect(page.getByRole("link", { name: "English" }).first()).toHaveAttribute(
    "href",
    `${next}?lang=en&ruby=pinyin`,
  );
  expect(await page.evaluate(() => "isSameDocument" in window)).toBe(true);
  expect(await findBarriers(page)).toEqual([]);

  // A page opened anew stands ready where it was, and is silent until asked.
  await page.evaluate(() => window.voice.end());
  const at = await marked(page);
  await page.reload();
  await expect(bar.getByRole("button", { name: "播放" })).toBeVisible();
  await expect(bar.getByRole("combobox")).toHaveValue("1.5");
  expect(await said(page)).toEqual([]);
  expect(await marked(page)).toBe(at);
  await bar.getByRole("button", { name: "播放" }).click();
  expect(at).toContain((await said(page))[0]);

  // Whoever goes elsewhere has left it.
  await page.goto("/places");
  await expect(page.getByRole("main")).toBeVisible();
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
  await expect(bar).toHaveCount(0);
});

test("the ways to listen come with a Chinese voice, and move nothing", async ({ page }) => {
  await giveVoice(page, ["zh-TW", "zh-HK"]);
  await watchShifts(page);
  const story = await findArticle(page);
  const listen = page.getByRole("button", { name: "听报" });
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(story);
    await voicesCame(page);
    await expect(listen).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => window.shifts), `${width} wide`).toEqual([]);
    // The next page knows before it is painted; this one is to be taken by surprise again.
    await page.evaluate(() => localStorage.clear());
  }
  await page.reload();
  await voicesCame(page);
  await store(page, { print: "large" });
  await page.reload();
  await expect(listen).toBeInViewport();
  await page.getByRole("button", { name: /^听这篇/ }).click();
  const bar = page.getByRole("region", { name: "听报" });
  const pause = bar.getByRole("button", { name: "暂停" });
  await expect(pause).toBeFocused();

  // A voice that does not answer is asked twice; then the reader is told, and may try another one.
  await page.clock.install();
  await page.evaluate(() => {
    window.voice.answers = false;
  });
  await said(page);
  await bar.getByRole("button", { name: "下一句" }).click();
  for (const passed of [START_WITHIN, REST, START_WITHIN]) await page.clock.fastForward(passed);
  const [second, again] = await said(page);
  expect(again).toBe(second);
  await expect(bar.getByRole("alert")).toHaveText("浏览器的声音没有应答。");
  const voice = bar.getByRole("combobox", { name: "换个声音" });
  await expect(voice).toHaveValue("zh-TW");
  await voice.selectOption("Voice of zh-HK");
  await expect(voice).toHaveValue("zh-HK");
  expect(await findBarriers(page)).toEqual([]);
  await page.evaluate(() => {
    window.voice.answers = true;
  });
  await bar.getByRole("button", { name: "再试" }).click();
  expect(await said(page)).toEqual([second]);
  await expect(pause).toBeFocused();
  await expect(bar.getByRole("alert")).toHaveCount(0);
  await bar.getByRole("button", { name: "停止" }).click();
  await expect(bar).toHaveCount(0);
  expect(await marked(page)).toBe("");
});

test("without a Chinese voice nothing is said of listening", async ({ page }) => {
  await giveVoice(page, ["en-US", "ja-JP"]);
  for (const address of [await findArticle(page), EDITION]) {
    await page.goto(address);
    await voicesCame(page);
    await expect(page.getByRole("button", { name: /听/ })).toHaveCount(0);
  }
  await store(page, { print: "large" });
  await page.goto(await findArticle(page));
  await voicesCame(page);
  await expect(page.getByRole("region", { name: "适老大字" })).toBeVisible();
  await expect(page.getByRole("button", { name: /听/ })).toHaveCount(0);
});
