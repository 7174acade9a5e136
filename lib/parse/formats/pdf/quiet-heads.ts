import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./block.ts";
import { type Box, sharedWidth } from "./shapes.ts";

/** Of the body size: from here on a line beside a headline is seen to be set larger than the text. */
const LARGER = 1.05;
/** Of the body size: a kicker in another face may be as large as the text, a caption is smaller. */
const LEAST = 0.97;
/** Lines of a kicker or of subheadlines. */
const LONGEST = 4;
/** Of the larger size: the widest white between a headline and its kicker. */
const WIDEST_GAP = 1.1;
/** Ems between the end of a text and a kicker below it. */
const APART = 0.8;

/**
 * Marks kickers and subheadlines set hardly larger than the text as what they are: a few lines right
 * above or below a headline, in the middle or flush left, that end no sentence. One as large as the
 * text is told by standing alone, a single line, in the middle above its headline.
 */
export function withQuietHeads(blocks: readonly Block[]): Block[] {
  const heads = blocks.filter(({ display, vertical }) => display && !vertical);
  return blocks.map((block) => {
    if (block.display || !mayBeHead(block)) return block;
    const isHead =
      block.size >= LARGER * block.body
        ? heads.some(
            (head) => isNext(block, head) && (isCentred(block, head) || isFlush(block, head)),
          )
        : heads.some((head) => isOver(block, head) && isCentred(block, head)) &&
          !blocks.some((other) => other !== block && endsAbove(other, block));
    return isHead ? { ...block, display: true } : block;
  });
}

function mayBeHead({ lines, size, body, vertical }: Block): boolean {
  const last = lines.at(-1);
  const isLarger = size >= LARGER * body;
  if (!last || vertical || lines.length > (isLarger ? LONGEST : 1) || size < LEAST * body)
    return false;
  // `一等奖空缺 群众不答应？` asks, and opens a story all the same
  return isLarger ? !/[。；，：]$/u.test(last.text) : !endsSentence(last.text);
}

function isNext(block: Block, head: Block): boolean {
  return isOver(block, head) || isOver(head, block);
}

function isOver(above: Block, below: Block): boolean {
  const gap = below.top - above.bottom;
  const size = Math.max(above.size, below.size);
  return gap > -0.4 * size && gap < WIDEST_GAP * size && sharedWidth(above, below) > 0;
}

function isCentred(block: Block, head: Box): boolean {
  return Math.abs(block.left + block.right - head.left - head.right) < 2 * block.size;
}

function isFlush(block: Block, head: Box): boolean {
  return Math.abs(block.left - head.left) < block.size;
}

/** Text that ends right above a line: the line is its last. */
function endsAbove(text: Block, line: Block): boolean {
  const gap = line.top - text.bottom;
  return gap > -0.5 * line.size && gap < APART * line.size && sharedWidth(text, line) > 0;
}
