import { endsSentence } from "../../../text/characters.ts";
import { isTailAt } from "./behind-story.ts";
import type { Block } from "./blocks.ts";
import { readInfo } from "./info.ts";
import { proseIn, proseOf } from "./prose.ts";
import { isStaffLine } from "./staff.ts";

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

/** Related links and terms begin with a line of their own, or behind the editor's; a story stands before. */
export function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const whole = proseIn(blocks);
  let prose = 0;
  for (const [at, block] of blocks.entries()) {
    const { text } = block.passage;
    if (prose > 0 && isTailAt(blocks, at)) return blocks.slice(0, at);
    if (prose >= whole * MOST && EDITOR.test(text)) return blocks.slice(0, at + 1);
    prose += proseOf(block);
  }
  return blocks;
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
