import { endsSentence } from "../../../text/characters.ts";
import { isEditorLine } from "../../forms/source.ts";
import type { Block } from "./block.ts";
import { readInfo } from "./info.ts";
import { isContactLine, isRightsNotice, isTail } from "./junk.ts";
import { proseOf } from "./prose.ts";
import { isStaffLine } from "./staff.ts";

/** The site's rights at a story's end, and how to reach the site where that stands behind them or the editors. */
export function siteLinesBehind(blocks: readonly Block[]): ReadonlySet<Block> {
  let at = blocks.length;
  while (at > 0 && standsBehind(blocks[at - 1])) at--;
  const found = new Set<Block>();
  // a notice's own telephone stands under its text
  let site = false;
  for (const block of blocks.slice(at)) {
    const { text } = block.passage;
    const rights = isRightsNotice(text);
    if (rights || (site && isContactLine(text))) found.add(block);
    site ||= rights || isEditorLine(text) || isStaffLine(text);
  }
  return found;
}

function standsBehind(block: Block | undefined): boolean {
  if (!block) return false;
  const { text } = block.passage;
  if (isRightsNotice(text) || isContactLine(text) || isEditorLine(text)) return true;
  return isStaffLine(text) || readInfo(block.passage)?.whole === true;
}

/** Words that head a part of a story as well as what follows it: `读者留言`, `延伸阅读`. */
const EITHER =
  /^(?:相关(?:阅读|新闻|链接|报道|内容)|延伸阅读|往期回顾|(?:网友|读者|用户|精彩|精选)(?:评论|留言|热议|点评))$/u;
const LEAST_TEXT = 24;

/** Whether what follows the story begins at a block: not at a crosshead, which has paragraphs on either side in the same box. */
export function isTailAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || !isTail(block.passage.text)) return false;
  if (!EITHER.test(block.passage.text)) return true;
  const { parent } = block.element;
  const [before, after] = [blocks[at - 1], blocks[at + 1]];
  const told = [before, after].every(
    (other) =>
      other?.element.parent === parent &&
      other.element.tag === "p" &&
      endsSentence(other.passage.text),
  );
  if (!after || !told || proseOf(after) < LEAST_TEXT) return true;
  return blocks.slice(at, at + 4).some(({ linked }) => linked > 0);
}

/**
 * Whether a counter's form (`（1）`, `96.5%`) is the text's own: paragraphs go on under it in its box. A
 * figure may stand at the text's very top, a part's number may not.
 */
export function isInText(blocks: readonly Block[], at: number): boolean {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (!block || !after || block.linked > 0) return false;
  const { parent, tag } = block.element;
  if (after.element.parent !== parent || after.element.tag !== tag) return false;
  if (tag === "p" && block.passage.text.endsWith("%")) return proseOf(after) > 0;
  return before?.element.parent === parent && proseOf(after) >= LEAST_TEXT;
}
