import { expect, test } from "./fixtures.ts";

test("a day without a paper leads to the nearest ones and to its year, whose days say what they hold", async ({
  page,
}) => {
  const answer = await page.goto("/editions/2023-07-14");
  expect(answer?.status()).toBe(404);
  const main = page.getByRole("main");
  await expect(main).toContainText("报栏里没有2023年7月14日的报纸。");
  for (const [which, name, address] of [
    ["之前最近", "2023年6月13日 舟山普陀 7篇", "/editions/2023-06-13"],
    ["之后最近", "2023年8月 浙江多地 11篇", "/editions/2023-08-13"],
  ] as const) {
    const near = main.locator("dl > div").filter({ hasText: which });
    await expect(near.getByRole("link", { name })).toHaveAttribute("href", address);
  }
  await page.getByRole("link", { name: "看2023年往期" }).click();
  await expect(page).toHaveURL("/editions?year=2023");

  const day = page.getByRole("link", { name: "2023年6月13日，舟山普陀，7篇" });
  await day.focus();
  const told = () => day.evaluate((link) => getComputedStyle(link, "::before").content);
  expect(await told()).toContain("舟山普陀");
  await page.keyboard.press("Escape");
  expect(await told()).toBe("none");
  await expect(day).toBeFocused();

  // The pointer may go over what is told.
  const box = await day.boundingBox();
  if (!box) throw new Error("the day is not shown");
  const middle = box.x + box.width / 2;
  await page.mouse.move(middle, box.y + box.height / 2);
  await page.mouse.move(middle, box.y - 8, { steps: 4 });
  expect(await told()).toContain("舟山普陀");
  await page.keyboard.press("Escape");
  expect(await told()).toBe("none");
  const list = page.getByRole("region", { name: "2023年各期" });
  await expect(list.getByRole("link")).toHaveText([
    /^2023年8月 原页未印报名 浙江多地 11篇/,
    /^2023年6月13日 原页未印报名 舟山普陀 7篇/,
  ]);
  await list.getByRole("link").last().click();
  await expect(page).toHaveURL("/editions/2023-06-13");
});
