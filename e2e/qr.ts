import type { Page } from "@playwright/test";
import jsqr from "jsqr";

// The package is CommonJS with a `default` inside, which its types do not say.
const { default: decode } = jsqr as unknown as { default: typeof jsqr };

/** What a reader of QR codes sees in a PNG picture; null when nothing. `page` lends its canvas. */
export async function readCode(page: Page, picture: Buffer): Promise<string | null> {
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (context === null) throw new Error("this browser draws nothing");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, pixels: [...data] };
  }, picture.toString("base64"));
  return decode(Uint8ClampedArray.from(pixels), width, height)?.data ?? null;
}
