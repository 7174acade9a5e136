import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./blocks.ts";

/**
 * Whether the text at the end of a page goes on at the head of the next, both in reading order:
 * alike in size, and cut in mid-sentence. `flows`: the pages were printed from one long page, so
 * that text without a headline above it goes on wherever it was cut.
 */
export function goesOn(
  page: readonly Block[],
  next: readonly Block[],
  { flows }: { readonly flows: boolean },
): boolean {
  const last = page.at(-1);
  const [first] = next;
  if (!last || !first || !isText(last) || !isText(first)) return false;
  if (Math.abs(last.size - first.size) > 0.05 * last.size) return false;
  if (flows) return true;
  const line = last.lines.at(-1);
  const start = first.lines[0];
  if (!line || !start || endsSentence(line.text)) return false;
  const fillsColumn = last.right - line.right < 1.5 * line.size;
  return fillsColumn && start.left - first.left < start.size && widthsAlike(last, first);
}

function isText({ display, vertical }: Block): boolean {
  return !display && !vertical;
}

function widthsAlike(one: Block, other: Block): boolean {
  return Math.abs(one.right - one.left - (other.right - other.left)) < 1.5 * one.size;
}
