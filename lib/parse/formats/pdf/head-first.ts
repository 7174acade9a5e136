import type { Block } from "./block.ts";
import { boxAround } from "./shapes.ts";

/** Fewer lines than this before a headline are a notice or a caption, not the text of its story. */
const LEAST_TEXT = 3;

/**
 * Strips side by side, each in reading order, of which the first ones begin with text: a headline
 * set upright at the right edge or in the middle of its columns, or across some of them, is read
 * before them. Text behind a headline that took none before it is that headline's own.
 */
export function headFirst(strips: readonly Block[][], body: number): Block[][] {
  const result: Block[][] = [];
  let headless: Block[][] = [];
  let owned = false;
  for (const strip of strips) {
    const heads = leadingHeads(strip);
    if (!heads.length && !owned) {
      headless.push(strip);
      continue;
    }
    if (heads.length && takesBefore(heads, headless, body)) {
      result.push(heads, ...headless, strip.slice(heads.length));
    } else {
      result.push(...headless, strip);
      owned = true;
    }
    headless = [];
  }
  return [...result, ...headless];
}

function leadingHeads(strip: readonly Block[]): Block[] {
  const end = strip.findIndex(({ display }) => !display);
  return strip.slice(0, end < 0 ? strip.length : end);
}

/** Whether a headline is that of the headless text to its left: both begin about as high. */
function takesBefore(heads: readonly Block[], headless: readonly Block[][], body: number): boolean {
  const text = headless.flat();
  const lines = text.reduce((sum, block) => sum + block.lines.length, 0);
  if (lines < LEAST_TEXT) return false;
  const head = boxAround(heads);
  if (head.top - boxAround(text).top > 3 * body) return false;
  const column = Math.max(...text.map(({ left, right }) => right - left));
  return heads.every(({ vertical }) => vertical) || head.right - head.left > 1.3 * column;
}
