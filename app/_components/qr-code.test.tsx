import jsqr from "jsqr";
import { expect, it } from "vitest";
import { qrPath } from "./qr-code.tsx";

// The package is CommonJS with a `default` inside, which its types do not say.
const { default: readCode } = jsqr as unknown as { default: typeof jsqr };

/** Draws the path's runs as pixels, `scale` a module, with the white margin scanners need. */
function draw({ size, path }: ReturnType<typeof qrPath>, scale = 4, margin = 4) {
  const side = (size + 2 * margin) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  expect(path).toMatch(/^M0 \.5(m-?\d+ \d+|h\d+)+$/);
  let [x, y] = [0, 0];
  for (const { groups = {} } of path.matchAll(/m(?<right>-?\d+) (?<down>\d+)|h(?<width>\d+)/g)) {
    x += Number(groups.right ?? 0);
    y += Number(groups.down ?? 0);
    const width = Number(groups.width ?? 0);
    for (let row = (y + margin) * scale; row < (y + margin + 1) * scale; row++) {
      const from = (row * side + (x + margin) * scale) * 4;
      for (let at = from; at < from + width * scale * 4; at += 4) pixels.fill(0, at, at + 3);
    }
    x += width;
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
