import { endsSentence, widthOf } from "../../../text/characters.ts";
import { DisplayLine } from "../../forms/display-line.ts";
import { rankLines } from "../../forms/headline.ts";
import { leadsIn } from "../../forms/lead-in.ts";
import type { Line } from "../../lines.ts";
import type { Block } from "./blocks.ts";
import { isByline } from "./byline.ts";
import { HEADLINE_LABEL, KICKER_LABEL, SUBHEADLINE_LABEL } from "./data/containers.ts";
import { type Heads, NO_HEADS } from "./heads.ts";
import { editionDate, readInfo } from "./info.ts";
import { isJunk } from "./junk.ts";
import { isDisplayCell, ownLabels } from "./nearness.ts";
import { isPerson } from "./people.ts";
import { isSiteName } from "./titles.ts";
import type { ElementNode } from "./tree.ts";

const MOST_HEADS = 8;
const WIDEST_HEAD = 48;

/** Where a fragment's body begins, and the display lines above it. */
export interface FragmentTop {
  /** A short name alone above longer lines: `日月谈`. */
  readonly section: Block | null;
  readonly heads: Heads;
  /** A name alone below the headline, one that other words are as well: `秦岭`. */
  readonly author: Block | null;
  /** Offset of the first block of the body. */
  readonly bodyStart: number;
}

/**
 * Reads the top of a lone fragment: lines before the first paragraph are its display lines. Their
 * elements rank them (`h3`, `h1`, `h2`), else their sizes, else their words and widths. `elements`:
 * all of the page's, boxes with nothing in them too.
 */
export function readFragmentTop(
  blocks: readonly Block[],
  elements: readonly ElementNode[],
): FragmentTop {
  const lines: Block[] = [];
  // where every line is indented, an indent tells no paragraph from a headline
  const indents = blocks.some(({ indented }) => !indented);
  let at = 0;
  for (; at < blocks.length && lines.length < MOST_HEADS; at++) {
    const block = blocks[at];
    if (!block) break;
    const { text } = block.passage;
    if (isAside(block) || (at === 0 && /报$/u.test(text) && isSiteName(text))) continue;
    if (!isDisplay(block, blocks[at + 1], indents)) break;
    lines.push(block);
  }
  const bodyStart = blocks[at]?.start ?? blocks.at(-1)?.end ?? 0;
  const author = authorOf(lines);
  const display = author ? lines.slice(0, -1) : lines;
  const section = sectionOf(display);
  const heads = rank(section ? display.slice(1) : display, elements);
  return { section, heads, author, bodyStart };
}

function isAside(block: Block): boolean {
  const { passage } = block;
  if (isJunk(passage.text) || editionDate(passage) || readInfo(passage)?.whole) return true;
  return block.heading !== 1 && isByline(block);
}

/** The last of several lines, where it is a name and shorter than any headline below a kicker is. */
function authorOf(lines: readonly Block[]): Block | null {
  const [above, last] = lines.slice(-2);
  if (!above || !last || (last.heading > 0 && last.heading < SMALL_HEADING)) return null;
  if (last.size > above.size || (last.bold && !above.bold)) return null;
  const { text } = last.passage;
  const line = new DisplayLine({ text: above.passage.text, width: 0, gap: 0 });
  // `新春走笔`, `江南`
  if (!/^\p{Script=Han}{2,3}$/u.test(text) || line.text.length <= text.length || line.namesKind)
    return null;
  // below two lines there is no room for a headline
  return isPerson(text) || lines.length > 2 || last.heading ? last : null;
}

const SMALL_HEADING = 4;

/** Marked lines are ranked by their marks; of bare ones a much shorter first is a section's name. */
function sectionOf([first, ...rest]: readonly Block[]): Block | null {
  if (!first || rest.length === 0 || [first, ...rest].some(({ heading }) => heading)) return null;
  const { text } = first.passage;
  if (ownLabels(first.element).trim() || !/^[【〔[]?\p{Script=Han}{2,5}[】〕\]]?$/u.test(text))
    return null;
  // a name set larger or bolder than what stands below is the headline
  if (rest.some(({ size, bold }) => size < first.size || (first.bold && !bold))) return null;
  const longest = Math.max(...rest.map(({ passage }) => widthOf(passage.text)));
  return longest >= widthOf(text) * 1.6 ? first : null;
}

function isDisplay(block: Block, next: Block | undefined, indents: boolean): boolean {
  const { passage, heading, indented, bold, centred, afterPicture } = block;
  if (heading) return true;
  // headlines stand above the first picture
  if (afterPicture) return false;
  const { text } = passage;
  if (indents && indented && !centred && !bold) return false;
  // whom a notice is for: `各镇人民政府：`
  if (widthOf(text) > WIDEST_HEAD || /[。；：:]$/u.test(text)) return false;
  if (endsSentence(text) && !/[！？!?…]$/u.test(text)) return false;
  return next !== undefined && !/^(?:本报讯|本报.{0,6}电|新华社)/u.test(text);
}

function rank(lines: readonly Block[], elements: readonly ElementNode[]): Heads {
  if (lines.length === 0) return NO_HEADS;
  const by = (weight: (block: Block) => number): Heads | null => {
    const most = Math.max(...lines.map(weight));
    const least = Math.min(...lines.map(weight));
    if (most === least) return null;
    const first = lines.findIndex((block) => weight(block) === most);
    let last = first;
    const weights = lines.map(weight);
    while (weights[last + 1] === most) last++;
    return split(lines, first, last + 1);
  };
  const numbered = numberedTitle(lines, elements);
  return (
    by(({ heading }) => (heading ? 7 - heading : 0)) ??
    by((block) => Number(isHeadlineCell(block))) ??
    by(({ element }) => Number(numbered === element.label)) ??
    by(({ element }) => Number(!isNamedAside(ownLabels(element)))) ??
    by(({ size }) => size) ??
    by(({ bold }) => Number(bold)) ??
    byWords(lines)
  );
}

/**
 * Boxes named `title1`, `title2`, `title3` (and `title4`) are 引题, 主题, 副题 (and who wrote it); with a
 * `title0` the first of them is 主题. Where a page has a `title1` and a `title2` alone, words decide.
 */
function numberedTitle(lines: readonly Block[], elements: readonly ElementNode[]): string {
  const has = (name: string) => elements.some(({ label }) => label === name);
  if (has("title0")) return "title1";
  if (has("title3") || has("title4")) return "title2";
  const words = (name: string) =>
    lines.flatMap(({ element, passage }) => (element.label === name ? passage.text : []));
  const [upper, ...more] = words("title1");
  const [lower, ...rest] = words("title2");
  const isPair = upper && lower && more.length === 0 && rest.length === 0;
  return isPair && leadsIn(upper, lower) > 0 ? "title2" : "title1";
}

function isHeadlineCell({ element }: Block): boolean {
  const labels = ownLabels(element);
  if (isNamedAside(labels)) return false;
  return HEADLINE_LABEL.test(labels) && !isDisplayCell(labels);
}

function isNamedAside(labels: string): boolean {
  return KICKER_LABEL.test(labels) || SUBHEADLINE_LABEL.test(labels);
}

function split(lines: readonly Block[], from: number, to: number): Heads {
  return {
    kicker: lines.slice(0, from),
    headline: lines.slice(from, to),
    subheadlines: lines.slice(to),
    score: 8,
  };
}

/** From these points on two lines of one element are no headline broken in two. */
const CLEAR = 1.5;

/** Three lines are a kicker, a headline and a subheadline, unless much speaks for two subheadlines. */
const LEAST_OF_THREE = -1.5;

/** Bare lines are ranked as the lines of a printed page are. */
function byWords(blocks: readonly Block[]): Heads {
  const lines: Line[] = blocks.map(({ passage, start, end }, index) => ({
    index,
    start,
    end,
    text: passage.text,
    width: widthOf(passage.text),
    indent: 0,
    gap: 0,
  }));
  const { kicker, headline } = rankLines(lines);
  const to = kicker.length + headline.length;
  const [upper, lower] = blocks;
  if (upper && lower) {
    const points = leadsIn(upper.passage.text, lower.passage.text);
    const at = points > (blocks.length > 2 ? LEAST_OF_THREE : 0) ? 1 : 0;
    // an element of its own is a whole line, and no half of another
    const areWhole = new Set(blocks.map(({ element }) => element)).size === blocks.length;
    if (areWhole || headline.length === 1) return split(blocks, at, at + 1);
    if (kicker.length === 0 && points > CLEAR) return split(blocks, 1, to);
    if (blocks.length === 2 && points < -CLEAR) return split(blocks, 0, 1);
  }
  const marked = blocks.findIndex(({ element }) => SUBHEADLINE_LABEL.test(element.label));
  return split(blocks, kicker.length, marked > kicker.length ? Math.min(to, marked) : to);
}
