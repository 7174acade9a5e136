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

/** How far a colour is from another, by the channel that differs most. */
function gap(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))));
}

/** The colours of all blocks, one by one. */
function blocks({ colours, columns, rows }: Thumbnail): number[][] {
  return Array.from({ length: columns * rows }, (_, at) => colours.slice(at * 3, at * 3 + 3));
}

/** The colour that most blocks have: the paper. */
function paperOf(colours: readonly number[][]): readonly number[] {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(`${colour}`, (counts.get(`${colour}`) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return (most?.[0] ?? "").split(",").map(Number);
}

/**
 * How far a thumbnail is from the one kept: 0 is the same, 1 as far as a page with nothing printed on
 * it. It is the sum of what blocks differ by, over the sum of what the kept one's blocks stand out of
 * the paper by, so that a page of few lines is measured as finely as a full one. Infinite when the
 * two are not of one size.
 */
export function distance(kept: Thumbnail, seen: Thumbnail): number {
  if (kept.columns !== seen.columns || kept.rows !== seen.rows) return Number.POSITIVE_INFINITY;
  const [before, now] = [blocks(kept), blocks(seen)];
  const paper = paperOf(before);
  let printed = 0;
  let changed = 0;
  before.forEach((colour, at) => {
    printed += gap(colour, paper);
    changed += gap(colour, now[at] ?? []);
  });
  return changed / printed;
}

/**
 * The most a picture may be from the kept one. Measured at three widths: other typefaces for Chinese
 * (sans for serif, Noto for Droid) and letters set 1% wider come to 0.01 to 0.32; a page without its
 * style sheets to 1.3 and more, with every box made a block to 0.66 and more, without backgrounds to
 * 0.52 and more, without the columns it had to 0.41 and more, in the other theme to 7.9 and more,
 * any other of the five pages to 0.44 and more.
 */
export const LIMIT = 0.4;
