import { expect, test } from "./no-script.ts";

test("a dot and a city's outline open with the mouse, without script", async ({ page }) => {
  await page.goto("/places");
  const map = page.getByRole("navigation", { name: "浙江省地图" });
  await map.getByRole("link", { name: /^建德市/ }).click();
  await expect(page).toHaveURL("/places/330182");
  await page.goto("/places");
  await map.getByRole("link", { name: /^舟山市 / }).press("Enter");
  await expect(page).toHaveURL("/places/330900");
});
