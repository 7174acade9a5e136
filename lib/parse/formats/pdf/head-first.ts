import type { Block } from "./blocks.ts";
import { boxAround } from "./shapes.ts";

/** Fewer lines than this before a headline are a notice or a caption, not the text of its story. */
const LEAST_TEXT = 4;

/**
 * Strips side by side, each in reading order, of which the first ones begin with text: a headline
 * set upright at the right edge or in the middle of its columns is read before them. It is so when
 * it begins about as high as they do.
 */
export function headFirst(strips: readonly Block[][], body: number): Block[][] {
  const result: Block[][] = [];
  let headless: Block[][] = [];
  strips.forEach((strip, at) => {
    const heads = leadingHeads(strip);
    if (!heads.length) {
      headless.push(strip);
      return;
    }
    if (takesBefore(heads, headless, strip, strips[at + 1], body)) {
      result.push(heads, ...headless, strip.slice(heads.length));
    } else result.push(...headless, strip);
    // what follows a headline is its own story's
    headless = heads.length < strip.length || opensWithText(strips[at + 1]) ? [] : headless;
    if (result.includes(strip) || result.includes(heads)) headless = [];
  });
  return [...result, ...headless];
}

function leadingHeads(strip: readonly Block[]): Block[] {
  const end = strip.findIndex(({ display }) => !display);
  return strip.slice(0, end < 0 ? strip.length : end);
}

function opensWithText(strip: readonly Block[] | undefined): boolean {
  return strip?.[0]?.display === false;
}

/** Whether a headline is that of the headless text to its left. */
function takesBefore(
  heads: readonly Block[],
  headless: readonly Block[][],
  strip: readonly Block[],
  next: readonly Block[] | undefined,
  body: number,
): boolean {
  if (!headless.length) return false;
  const text = headless.flat();
  const lines = text.reduce((sum, block) => sum + block.lines.length, 0);
  if (lines < LEAST_TEXT) return false;
  if (boxAround(heads).top - boxAround(text).top > 3 * body) return false;
  // over one column of its own text, or upright before the text to its right: that is its story
  const wide = boxAround(heads).right - boxAround(heads).left;
  const column = Math.max(...text.map(({ left, right }) => right - left));
  const upright = heads.every(({ vertical }) => vertical);
  return upright ? !opensWithText(next) || strip.length > heads.length : wide > 1.3 * column;
}
