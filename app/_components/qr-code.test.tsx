import jsqr from "jsqr";
import { expect, it } from "vitest";
import { qrPath } from "./qr-code.tsx";

// The package is CommonJS with a `default` inside, which its types do not say.
const { default: readCode } = jsqr as unknown as { default: typeof jsqr };

/** Draws the path's runs as pixels, `scale` a module, with the white margin scanners need. */
function draw({ size, path }: ReturnType<typeof qrPath>, scale = 4, margin = 4) {
  const side = (size + 2 * margin) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const run of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    const [x = 0, y = 0, width = 0] = run.slice(1).map(Number);
    for (let row = (y + margin) * scale; row < (y + margin + 1) * scale; row++) {
      const from = (row * side + (x + margin) * scale) * 4;
      for (let at = from; at < from + width * scale * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return { pixels, side };
}

it.each(["https://news.example.cn/a/k3v9x2mq7d", "http://127.0.0.1:3000/a/k3v9x2mq7d?x=报栏"])(
  "another library reads %s from the code",
  (text) => {
    const { pixels, side } = draw(qrPath(text));
    expect(readCode(pixels, side, side)?.data).toBe(text);
  },
);
