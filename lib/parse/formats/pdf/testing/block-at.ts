import type { Block } from "../block.ts";
import type { Box } from "../shapes.ts";

/** A block of 10-point lines that fills a box; display type where `size` says so. */
export function blockAt(
  name: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
  { size = 10, vertical = false } = {},
): Block {
  const box: Box = { left, top, right, bottom };
  const count = Math.max(1, Math.round((bottom - top) / (1.5 * size)));
  const line = { ...box, text: name, base: bottom, size, vertical };
  const display = size > 12 || vertical;
  return {
    ...box,
    lines: new Array(display ? 1 : count).fill(line),
    size,
    body: 10,
    vertical,
    display,
    verse: false,
  };
}

export function namesOf(blocks: readonly Block[]): string {
  return blocks.map(({ lines }) => lines[0]?.text ?? "").join(" ");
}
