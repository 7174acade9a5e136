import { endsSentence } from "../../../text/characters.ts";
import { isTailAt } from "./behind-story.ts";
import type { Block } from "./block.ts";
import { readInfo } from "./info.ts";
import { proseIn, proseOf } from "./prose.ts";
import { isStaffLine } from "./staff.ts";
import type { ElementNode } from "./tree.ts";

/** In a story set in `p`, a few words in another element are a counter, a tab or a button. */
export function withoutScraps(blocks: readonly Block[]): readonly Block[] {
  const inParagraphs = blocks.filter((block) => block.element.tag === "p");
  if (proseIn(inParagraphs) * 10 < proseIn(blocks) * 8) return blocks;
  return blocks.filter(
    ({ passage, element, bold, heading, afterPicture }) =>
      passage.text.length > 8 ||
      !/^(?:div|span|li|em)$/u.test(element.tag) ||
      (bold && heading === 0) ||
      heading > 0 ||
      afterPicture ||
      endsSentence(passage.text),
  );
}

/**
 * Related links and terms begin with a line of their own, or behind the editor's; a story stands before.
 * Links in a box of their own, with the story's paragraphs behind it, are left out alone.
 */
export function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const whole = proseIn(blocks);
  const kept: Block[] = [];
  let prose = 0;
  /** The last paragraph of running text. */
  let paragraph: Block | null = null;
  let behind = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.start < behind) continue;
    if (paragraph && isTailAt(blocks, at)) {
      const end = boxApart(block, paragraph)?.end;
      if (end === undefined || !goesOn(blocks, paragraph, end)) return kept;
      behind = end;
      continue;
    }
    kept.push(block);
    if (prose >= whole * MOST && EDITOR.test(block.passage.text)) return kept;
    const own = proseOf(block);
    if (own > 0) paragraph = block;
    prose += own;
  }
  return kept;
}

/** The largest element around a block that does not hold a paragraph before it; null for none. */
function boxApart({ element }: Block, { start }: Block): ElementNode | null {
  let box: ElementNode | null = null;
  for (let at: ElementNode | null = element; at && at.start > start; at = at.parent) box = at;
  return box && box.tag !== element.tag ? box : null;
}

const LEAST_BEHIND = 40;

/** Whether paragraphs such as the one before stand from an offset on, beside it. */
function goesOn(blocks: readonly Block[], { element }: Block, from: number): boolean {
  const own = blocks.filter(
    (block) =>
      block.start >= from &&
      block.element.parent === element.parent &&
      block.element.tag === element.tag,
  );
  return element.tag === "p" && proseIn(own) >= LEAST_BEHIND;
}

/** How much of a body's prose must stand before an editor's line for it to be the story's end. */
const MOST = 0.6;
const EDITOR = /^[（(【[]?(?:责任编辑|责编)\s*[:：/／]/u;

/** From which block on only those stand that say who made the story and where it came from, three at least. */
export function closingFrom(blocks: readonly Block[]): number {
  let at = blocks.length;
  while (at > 1) {
    const block = blocks[at - 1];
    if (!block || !(isStaffLine(block.passage.text) || readInfo(block.passage)?.whole)) break;
    at--;
  }
  return Math.min(at, blocks.length - 3);
}
