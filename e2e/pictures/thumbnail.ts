import type { Page } from "@playwright/test";

/** A picture made small: each block's mean colour, red, green and blue from 0 to 255, row by row. */
export type Thumbnail = Readonly<{ columns: number; rows: number; colours: readonly number[] }>;

/** A thumbnail and the same as a PNG of one pixel a block, to be kept. */
export type Shrunk = Readonly<{ thumbnail: Thumbnail; png: Buffer }>;

/**
 * Makes a PNG small: one pixel for each block of `block` × `block` pixels; what is left over at the
 * right and below goes. The browser reads the PNG, in `desk`, a page that shows nothing else.
 */
export async function shrink(desk: Page, png: Buffer, block: number): Promise<Shrunk> {
  const { small, ...thumbnail } = await desk.evaluate(
    async ([base64, block]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const [columns, rows] = [Math.floor(bitmap.width / block), Math.floor(bitmap.height / block)];
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width: columns * block, height: rows * block });
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (context === null) throw new Error("this browser draws nothing");
      context.drawImage(bitmap, 0, 0);
      const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
      const sums = new Float64Array(columns * rows * 3);
      for (let pixel = 0; pixel < data.length / 4; pixel++) {
        const row = Math.floor(pixel / width / block);
        const at = (row * columns + Math.floor((pixel % width) / block)) * 3;
        for (let channel = 0; channel < 3; channel++) {
          sums[at + channel] = (sums[at + channel] ?? 0) + (data[pixel * 4 + channel] ?? 0);
        }
      }
      const colours = Array.from(sums, (sum) => Math.round(sum / block ** 2));
      const image = new ImageData(columns, rows);
      colours.forEach((value, at) => {
        image.data[Math.floor(at / 3) * 4 + (at % 3)] = value;
      });
      for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
      Object.assign(canvas, { width: columns, height: rows });
      context.putImageData(image, 0, 0);
      const [, small = ""] = canvas.toDataURL("image/png").split(",");
      return { columns, rows, colours, small };
    },
    [png.toString("base64"), block] as const,
  );
  return { thumbnail, png: Buffer.from(small, "base64") };
}

/** How far two thumbnails are apart: the mean over all blocks, and the part of blocks that stand out. */
export type Distance = Readonly<{ mean: number; apart: number }>;

/** A block stands out when its colour is this far from the other's, of 255. */
const STANDS_OUT = 40;

/** Compares two thumbnails block by block, by the channel that differs most; of two sizes: all apart. */
export function distance(one: Thumbnail, other: Thumbnail): Distance {
  if (one.columns !== other.columns || one.rows !== other.rows) return { mean: 255, apart: 1 };
  const blocks = one.columns * one.rows;
  let sum = 0;
  let apart = 0;
  for (let block = 0; block < blocks; block++) {
    const most = Math.max(
      ...[0, 1, 2].map((channel) => {
        const at = block * 3 + channel;
        return Math.abs((one.colours[at] ?? 0) - (other.colours[at] ?? 0));
      }),
    );
    sum += most;
    if (most > STANDS_OUT) apart++;
  }
  return { mean: sum / blocks, apart: apart / blocks };
}
