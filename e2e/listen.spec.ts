import { findBarriers } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { openPanel, store } from "./settings.ts";
import { giveVoice, marked, said, voicesCame } from "./voice.ts";

const EDITION = "/editions/2023-06-13";

test("an edition is read aloud, story after story, in the same document", async ({ page }) => {
  await giveVoice(page, ["en-US", "zh-CN"]);
  await page.goto(`${EDITION}?ruby=pinyin`);
  const stories = await page.locator(".front [href^='/a/']").count();
  expect(stories).toBeGreaterThan(1);
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
