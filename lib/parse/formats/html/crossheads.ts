import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./block.ts";

const LONGEST_CROSSHEAD = 36;

/** Whether a block of a body heads the paragraphs below it: `# 把河还给鸟`. */
export function isCrosshead(block: Block, blocks: readonly Block[], at: number): boolean {
  const { passage, bold, heading, element } = block;
  const { text } = passage;
  if (text.length > LONGEST_CROSSHEAD || at === blocks.length - 1) return false;
  if (/[。；，、：:,;]$/u.test(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (heading > 1 || /subhead|crosshead|xiaobiaoti|(?:^|\s)xbt(?:\s|$)/u.test(element.label))
    return true;
  if (/[。！？!?]/u.test(text)) return bold && !/^[“‘]?[^“”]*[。！？]/u.test(text);
  return bold || standsBetweenParagraphs(text, blocks[at - 1], blocks[at + 1]);
}

const LONGEST_PLAIN_CROSSHEAD = 24;
const PARAGRAPH = 40;

/** A few words without a stop between two paragraphs; a verse's lines have lines beside them. */
function standsBetweenParagraphs(text: string, before?: Block, after?: Block): boolean {
  if (text.length > LONGEST_PLAIN_CROSSHEAD || text.length < 3) return false;
  return [before, after].every(
    (block) => block && block.passage.text.length >= PARAGRAPH && endsSentence(block.passage.text),
  );
}
