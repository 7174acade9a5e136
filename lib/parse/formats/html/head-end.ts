import type { Span } from "../../../article.ts";
import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./block.ts";
import { chronicleDays } from "./chronicle.ts";
import type { Heads } from "./heads.ts";
import { readInfo } from "./info.ts";
import { isJunk } from "./junk.ts";

const LONGEST = 100;

/**
 * Where a story's text begins in a box that holds its headline too: behind the headline's lines and
 * those that tell day, source and tools. The box's own beginning when the headline stands outside.
 */
export function behindHeads(body: Span, inside: readonly Block[], heads: Heads): Span {
  const lines = [...heads.kicker, ...heads.headline, ...heads.subheadlines];
  const last = Math.max(...lines.map((line) => inside.indexOf(line)), -1);
  if (last < 0 || heads.score < SURE) return body;
  let end = last + 1;
  const days = chronicleDays(inside);
  // a few words about the story may stand above the day and source, a sentence is its text
  for (let at = end; at < Math.min(end + MOST_ABOVE, inside.length - 1); at++) {
    const block = inside[at];
    if (!block || days.has(block)) break;
    const { text } = block.passage;
    if (isHeadInfo(block) || (at === end && isJunk(text))) end = at + 1;
    else if (block.afterPicture || text.length > LONGEST || endsSentence(text)) break;
  }
  return [inside[end]?.start ?? body[0], body[1]];
}

const MOST_ABOVE = 4;

/** A headline told by the page's title or a mark. */
const SURE = 5;

/** `2018年09月03日 08:16　来源于 河西网　可以听文章啦！`: it need not be all information. */
function isHeadInfo(block: Block | undefined): boolean {
  if (!block || block.passage.text.length > LONGEST) return false;
  const { text } = block.passage;
  const info = readInfo(block.passage);
  if (!info) return false;
  return info.whole || ((info.date !== null || info.source !== null) && !/[。；]$/u.test(text));
}
