import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";

type Luminances = { readonly ground: number; readonly ink: number };

/** How light an element's text is and what it stands on, 0 black to 1 white, as painted. */
function luminances(element: Locator): Promise<Luminances> {
  return element.evaluate((node) => {
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    if (context === null) throw new Error("this browser draws nothing");
    const read = (colour: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      return { light: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
    };
    let ground: Element | null = node;
    while (ground && read(getComputedStyle(ground).backgroundColor).alpha < 255) {
      ground = ground.parentElement;
    }
    if (ground === null) throw new Error("nothing has a background");
    return {
      ground: read(getComputedStyle(ground).backgroundColor).light,
      ink: read(getComputedStyle(node).color).light,
    };
  });
}

const COLOURED = new Set([
  "front page",
  "list",
  "article",
  "source page",
  "editions",
  "bad address",
]);

for (const [name, find] of PAGE_TYPES.filter(([name]) => COLOURED.has(name))) {
  test(`${name}: dark ink on light paper by day, light on dark by night`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(await find(page));
    const title = page.getByRole("heading").first();
    const day = await luminances(title);
    expect(day.ground).toBeGreaterThan(0.8);
    expect(day.ink).toBeLessThan(0.3);
    await page.emulateMedia({ colorScheme: "dark" });
    const night = await luminances(title);
    expect(night.ground).toBeLessThan(0.2);
    expect(night.ink).toBeGreaterThan(0.5);
  });
}
