import { expect, test } from "./fixtures.ts";
import { wake } from "./wake.ts";

/** Goes to an address that does not answer, looks at the page that still stands, and stops. */
async function leaveAndStay(address: string) {
  const shifts = () => performance.getEntriesByType("layout-shift").length;
  const before = shifts();
  const outline = () => document.querySelector(".on-the-way");
  const opacity = (part: string) => {
    const element = outline();
    return element ? getComputedStyle(element, part).opacity : null;
  };
  location.assign(address);
  while (opacity("::before") !== "1" || opacity("::after") !== "1") {
    await new Promise(requestAnimationFrame);
  }
  const element = outline() as HTMLElement;
  const seen = {
    className: element.className,
    hidden: element.ariaHidden,
    line: getComputedStyle(element, "::before").animationDelay.split(",")[0],
    outline: getComputedStyle(element, "::after").animationDelay,
    beside: element.clientWidth - (document.getElementById("sheet")?.offsetWidth ?? 0),
    shifts: shifts() - before,
  };
  window.stop();
  while (outline()) await new Promise(requestAnimationFrame);
  location.hash = "sheet";
  return { ...seen, withinThePage: outline() !== null };
}

test("a page on its way is told by a line and its outline, which go when it is stopped", async ({
  page,
}) => {
  await page.goto("/editions?year=2023");
  await wake(page);
  await page.route(
    (url) => url.pathname === "/articles",
    () => {},
  );
  expect(await page.evaluate(leaveAndStay, "/articles?q=%E5%8C%BB")).toEqual({
    className: "on-the-way on-the-way-list",
    hidden: "true",
    line: "0.2s",
    outline: "0.6s",
    beside: 0,
    shifts: 0,
    withinThePage: false,
  });
});
