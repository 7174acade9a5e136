import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./block.ts";

/** A caption has few lines. */
const LONGEST = 4;

/**
 * Takes a caption out of the sentence it stands in: a picture across the middle columns of a story
 * has its words read between two columns. It is read after the story's text, before the next headline.
 */
export function liftCaptions(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let lifted: Block[] = [];
  blocks.forEach((block, at) => {
    if (block.display) {
      result.push(...lifted);
      lifted = [];
    }
    const before = result.at(-1);
    const next = blocks[at + 1];
    if (before && next && interrupts(block, before, next)) lifted.push(block);
    else result.push(block);
  });
  return [...result, ...lifted];
}

/** Whether text goes on in mid-sentence from `before` to `next`, which look alike and unlike `block`. */
function interrupts(block: Block, before: Block, next: Block): boolean {
  if (block.display || block.lines.length > LONGEST || before.display || next.display) return false;
  if (before.verse || block.verse) return false;
  // two crossheads with one line of text between them look alike too
  if (before.lines.length + next.lines.length < 3) return false;
  const last = before.lines.at(-1);
  const first = next.lines[0];
  if (!last || !first || endsSentence(last.text)) return false;
  const fillsColumn = before.right - last.right < 1.5 * last.size;
  const goesOn = first.left - next.left < last.size;
  return fillsColumn && goesOn && alike(before, next) && !alike(before, block);
}

function alike(one: Block, other: Block): boolean {
  const widths = Math.abs(one.right - one.left - (other.right - other.left));
  return Math.abs(one.size - other.size) <= 0.05 * one.size && widths < 1.5 * one.size;
}
