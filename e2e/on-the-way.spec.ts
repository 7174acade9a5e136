import type { CDPSession } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** What an expression is in the page that still stands; Playwright itself waits for the next one. */
async function look(window: CDPSession, expression: string): Promise<unknown> {
  const { result } = await window.send("Runtime.evaluate", { expression, returnByValue: true });
  return result.value;
}

const OUTLINE = 'document.querySelector(".on-the-way")';
const SHIFTS = 'performance.getEntriesByType("layout-shift").length';
const opacityOf = (part: string) => `getComputedStyle(${OUTLINE}, "${part}").opacity`;
const delayOf = (part: string) => `getComputedStyle(${OUTLINE}, "${part}").animationDelay`;

test("a page on its way is told by a line and its outline, which go when it is stopped", async ({
  page,
  context,
}) => {
  await page.goto("/editions?year=2023");
  const window = await context.newCDPSession(page);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(
    (url) => url.pathname === "/articles",
    async (route) => {
      await held;
      // No page: the browser stays where it is.
      await route.fulfill({ status: 204 });
    },
  );
  const box = page.getByRole("banner").getByRole("combobox", { name: "搜索文章" });
  await box.fill("医保");
  const shifts = await look(window, SHIFTS);
  await box.press("Enter", { noWaitAfter: true });

  const see = (expression: string) => expect.poll(() => look(window, expression));
  await see(`${OUTLINE}?.className`).toContain("on-the-way-list");
  expect(await look(window, `${OUTLINE}.ariaHidden`)).toBe("true");
  expect(await look(window, delayOf("::before"))).toMatch(/^0\.2s/);
  expect(await look(window, delayOf("::after"))).toBe("0.6s");
  await see(opacityOf("::before")).toBe("1");
  await see(opacityOf("::after")).toBe("1");
  const widthOf = (selector: string) =>
    look(window, `document.querySelector("${selector}").getBoundingClientRect().width`);
  expect(await widthOf(".on-the-way")).toBe(await widthOf("#sheet"));
  expect(await look(window, SHIFTS)).toBe(shifts);

  letGo();
  await see(OUTLINE).toBe(null);
  // A way within the page is none.
  await look(window, 'location.hash = "sheet"');
  expect(await look(window, OUTLINE)).toBe(null);
});
