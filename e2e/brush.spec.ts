import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { saidCount } from "./lists.ts";
import { wake } from "./wake.ts";

const from = (page: Page) => page.getByRole("slider", { name: "从" });
const to = (page: Page) => page.getByRole("slider", { name: "到" });
const month = (page: Page, name: string) =>
  page
    .getByRole("list", { name: "按月篇数" })
    .getByRole("link", { name: new RegExp(`^${name}：`) });

async function centre(page: Page, name: string) {
  const box = await month(page, name).boundingBox();
  if (!box) throw new Error(`${name} has no bar`);
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
}

test("a range of months is drawn with the mouse, then changed with the keyboard", async ({
  page,
}) => {
  await page.goto("/articles?place=330000&topic=health");
  await wake(page);
  await page.mouse.move(...(await centre(page, "2023年8月")));
  await page.mouse.down();
  await page.mouse.move(...(await centre(page, "2023年6月")), { steps: 4 });
  await expect(page.getByRole("status").filter({ hasText: "2023年6月至2023年8月" })).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL("/articles?place=330000&topic=health&from=2023-06&to=2023-08");

  await expect(page.getByText("←→移动这一端")).toBeHidden();
  await from(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(from(page)).toHaveAttribute("aria-valuetext", "2023年8月");
  await page.keyboard.press("Escape");
  await expect(page.getByText("←→移动这一端")).toBeVisible();
  await expect(page.locator(".brush-first .brush-value")).toHaveText("从 2023年6月");
  for (let n = 0; n < 2; n++) await page.keyboard.press("ArrowRight");
  await to(page).focus();
  await page.keyboard.press("End");
  await expect(to(page)).toHaveAttribute("aria-valuetext", "2024年12月");
  const said = await page.getByRole("status").filter({ hasText: "2024年12月" }).textContent();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/articles?place=330000&topic=health&from=2023-08&to=2024-12");
  expect(said).toBe(`2023年8月至2024年12月 ${await saidCount(page)}篇`);

  // A press that does not draw is what it was: a link to the month.
  await month(page, "2023年8月").click();
  await expect(page).toHaveURL("/articles?place=330000&topic=health&date=2023-08");
});

test("on a phone the months unfold, a finger draws the range, and a link goes there", async ({
  freshContext,
}) => {
  const context = await freshContext({ viewport: { width: 390, height: 800 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto("/articles");
  await page.getByText("按时间：2019年至2024年").click();
  await expect(from(page)).toBeAttached();
  const box = await page.getByRole("group", { name: "选一段时间" }).boundingBox();
  if (!box) throw new Error("there is nothing to draw on");
  const screen = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", share?: number) =>
    screen.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        share === undefined ? [] : [{ x: box.x + share * box.width, y: box.y + box.height / 2 }],
    });
  // Over 2023, the fifth of the six years from 2019 on.
  await touch("touchStart", 48.5 / 72);
  for (const month of [50, 54, 58, 59.5]) await touch("touchMove", month / 72);
  await touch("touchEnd");
  const said = page.getByRole("status").filter({ hasText: "2023年1月至2023年12月" });
  await expect(said).toBeVisible();
  await expect(page).toHaveURL("/articles");
  await page.getByRole("link", { name: "看这一段" }).click();
  await expect(page).toHaveURL("/articles?from=2023-01&to=2023-12");
});
