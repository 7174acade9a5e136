import { expect, test } from "./fixtures.ts";

test("a page on its way is told by a line and its outline, which go when it is stopped", async ({
  page,
}) => {
  await page.goto("/editions?year=2023");
  const shift = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("layout-shift")
        .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
    );
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("/articles?*", async (route) => {
    await held;
    // No page: the browser stays where it is.
    await route.fulfill({ status: 204 });
  });
  const outline = page.locator(".on-the-way");
  const box = page.getByRole("banner").getByRole("combobox", { name: "搜索文章" });
  await box.fill("医保");
  await box.press("Enter", { noWaitAfter: true });

  await expect(outline).toHaveClass(/on-the-way-list/);
  await expect(outline).toHaveAttribute("aria-hidden", "true");
  const look = (part: "::before" | "::after") =>
    outline.evaluate((element, pseudo) => {
      const { opacity, animationDelay, backgroundColor } = getComputedStyle(element, pseudo);
      return { opacity, animationDelay, backgroundColor };
    }, part);
  expect((await look("::before")).animationDelay).toMatch(/^0\.2s/);
  expect((await look("::after")).animationDelay).toBe("0.6s");
  await expect.poll(async () => (await look("::before")).opacity).toBe("1");
  await expect.poll(async () => (await look("::after")).opacity).toBe("1");
  const sheet = await page.getByRole("main").boundingBox();
  expect(await outline.boundingBox()).toMatchObject({ x: sheet?.x, width: sheet?.width });
  expect(await shift()).toBe(0);

  letGo();
  await expect(outline).toHaveCount(0);
  await page.getByRole("link", { name: "跳到正文" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#sheet$/);
  await expect(outline).toHaveCount(0);
});
