import { endsSentence, widthOf } from "../../../text/characters.ts";
import type { Block } from "./block.ts";
import { isByline } from "./byline.ts";
import { editionDate, readInfo } from "./info.ts";
import { isJunk } from "./junk.ts";
import { isSiteName } from "./titles.ts";

/** Lines at the top that may be headline, day, source and writer. */
const MOST_TOP = 9;
const WIDEST_HEAD = 60;
/** A line wider than this is a paragraph, or a column's, which breaks off in mid-sentence. */
const NARROWEST_PARAGRAPH = 30;
/** How many of the paragraphs may end without a sentence's end. */
const MOST_OPEN = 0.1;
/** `本报讯`, `河西日报讯`, `新华社北京5月6日电`: a story begins. */
const LEAD =
  /^(?:本报讯|本报.{1,10}电|(?:记者从)?\p{Script=Han}{2,6}(?:日报|晚报|早报|晨报|报|网)讯|新华社.{0,12}电|[（(]?(?:本报)?记者\s)/u;

/**
 * Whether the lines of a text are one article as it is copied from its page on the web: a headline, the
 * line that tells its day and source right above the text, and paragraphs of a line each. Printed pages
 * have their day at the top, above headlines or a paper's name, their columns break every line, and each
 * of their stories has a lead or a writer of its own.
 */
export function isLoneText(blocks: readonly Block[]): boolean {
  const dated = blocks.flatMap((block, at) => (isDated(block) ? at : []));
  const [first = 0] = dated;
  const last = dated.at(-1) ?? 0;
  if (first < 1 || last >= MOST_TOP || !isHead(blocks.slice(0, first))) return false;
  const below = blocks.slice(first + 1);
  const from = below.findIndex((block) => !isAbout(block));
  if (from < 0 || first + 1 + from <= last) return false;
  return isText(below.slice(from));
}

function isDated({ passage }: Block): boolean {
  if (editionDate(passage)) return true;
  const info = readInfo(passage);
  return info?.whole === true && info.date !== null;
}

/** Whether a line says something of the story and is not of it. */
function isAbout(block: Block): boolean {
  const { passage } = block;
  return isJunk(passage.text) || isDated(block) || isByline(block) || !!readInfo(passage)?.whole;
}

/** Display lines above the day, and no masthead alone. */
function isHead(blocks: readonly Block[]): boolean {
  const lines = blocks.filter((block) => !isAbout(block));
  const heads = lines.filter(({ passage: { text } }) => !isSiteName(text) && !/报$/u.test(text));
  return heads.length > 0 && lines.every(isDisplay);
}

function isDisplay({ passage: { text }, indented }: Block): boolean {
  return !indented && widthOf(text) <= WIDEST_HEAD && !/[。；]$/u.test(text);
}

/** Paragraphs of a line each, the first of them at once, and no second story among them. */
function isText(blocks: readonly Block[]): boolean {
  const [first] = blocks;
  if (!first || !endsSentence(first.passage.text)) return false;
  const wide = blocks.filter(({ passage }) => widthOf(passage.text) > NARROWEST_PARAGRAPH);
  const open = wide.filter((block) => !endsParagraph(block) && !isAbout(block));
  if (open.length > wide.length * MOST_OPEN) return false;
  const starts = blocks.filter(({ passage }) => LEAD.test(passage.text));
  const inside = blocks.slice(0, blocks.findLastIndex(endsParagraph));
  return starts.length <= 1 && !inside.some(isByline);
}

/** `…五千元。`, `…五千元。（记者 骆平）` */
function endsParagraph({ passage: { text } }: Block): boolean {
  return endsSentence(text) || /[。！？…”]\s?[（(][^（）()]{2,40}[)）]$/u.test(text);
}
