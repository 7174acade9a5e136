import type { Block } from "./block.ts";
import { bare } from "./head-points.ts";

const LABEL = /^[【[]?(?:摘要|内容摘要|内容提要|简介|导读)[】\]]?\s*[:：]?\s*/u;
const LEAST = 12;
const LONGEST = 240;
/** How far below a summary the paragraph that it was taken from may begin. */
const NEAR = 12;

/**
 * Whether a block is what a site's system took from the story's first paragraph to set above it:
 * `摘要: 老街昨天重新开门迎客，二十家...`. It says what a block below says again from its beginning.
 */
export function isSummary(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.heading || block.passage.text.length > LONGEST * 2) return false;
  const words = bare(block.passage.text.replace(LABEL, ""));
  if (words.length < LEAST || words.length > LONGEST) return false;
  const cut = /(?:…|\.\.\.)$/u.test(block.passage.text);
  const { parent } = block.element;
  // a page set twice, for large screens and small, repeats all its paragraphs
  const alone = [blocks[at - 1], blocks[at + 1]].every(
    (other) => other?.element.parent !== parent || other.passage.text.length <= LEAST,
  );
  if (!cut && !alone) return false;
  return blocks.slice(at + 1, at + 1 + NEAR).some(
    ({ element, passage }) =>
      element !== block.element &&
      // a writer's own refrain stands among the paragraphs
      (cut || element.parent !== parent) &&
      bare(passage.text.slice(0, LONGEST * 2)).startsWith(words),
  );
}
