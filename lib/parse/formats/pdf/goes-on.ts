import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./block.ts";

/**
 * Whether the text at the end of a page goes on at the head of the next, both in reading order:
 * alike in size, and cut in mid-sentence, or running from foot to head without a headline. `flows`:
 * the pages were printed from one long page, so that text without a headline above it goes on
 * wherever it was cut.
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
  if (!line || !start || !widthsAlike(last, first)) return false;
  if (endsSentence(line.text)) return fillsPage(page, last) && startsPage(next, first);
  const fillsColumn = last.right - line.right < 1.5 * line.size;
  return fillsColumn && start.left - first.left < start.size;
}

/** Lines; a page of fewer was not filled. */
const FULL_PAGE = 20;

/** Text down to the page's foot, whose sentence happens to end there. */
function fillsPage(page: readonly Block[], last: Block): boolean {
  const foot = Math.max(...page.map(({ bottom }) => bottom));
  const count = page.reduce((sum, { lines }) => sum + lines.length, 0);
  return count >= FULL_PAGE && last.lines.length > 2 && foot - last.bottom < 1.5 * last.size;
}

/** Text without a headline, at the page's head. */
function startsPage(page: readonly Block[], first: Block): boolean {
  const head = Math.min(...page.map(({ top }) => top));
  return first.lines.length > 2 && first.top - head < 0.5 * first.size;
}

function isText({ display, vertical }: Block): boolean {
  return !display && !vertical;
}

function widthsAlike(one: Block, other: Block): boolean {
  return Math.abs(one.right - one.left - (other.right - other.left)) < 1.5 * one.size;
}
