import type { Writing } from "./make-pdf.ts";

/** Body size of the test pages, in points. */
export const BODY = 10;
const LEADING = 15;

/**
 * Sets paragraphs in one column of `ems` characters a line, first lines two ems in, from base line
 * `y` down. `take` gives only some of the lines: a story's second column goes on where the first ended.
 */
export function printColumn(
  paragraphs: readonly string[],
  { x, y, ems, take = [0, 1000] }: { x: number; y: number; ems: number; take?: [number, number] },
): Writing[] {
  const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, ems)).slice(...take);
  return lines.map(({ text, indent }, at) => ({
    text,
    x: x + indent * BODY,
    y: y + at * LEADING,
    size: BODY,
  }));
}

function wrap(paragraph: string, ems: number): { text: string; indent: number }[] {
  const lines = [{ text: paragraph.slice(0, ems - 2), indent: 2 }];
  for (let at = ems - 2; at < paragraph.length; at += ems) {
    lines.push({ text: paragraph.slice(at, at + ems), indent: 0 });
  }
  return lines;
}
