import { endsSentence, widthOf } from "../../../text/characters.ts";
import { rankLines } from "../../forms/headline.ts";
import type { Line } from "../../lines.ts";
import type { Block } from "./blocks.ts";
import { isByline } from "./byline.ts";
import { HEADLINE_LABEL, KICKER_LABEL, SUBHEADLINE_LABEL } from "./data/containers.ts";
import { type Heads, NO_HEADS } from "./heads.ts";
import { editionDate, readInfo } from "./info.ts";
import { isJunk } from "./junk.ts";
import { isDisplayCell, ownLabels } from "./nearness.ts";
import { isSiteName } from "./titles.ts";

const MOST_HEADS = 8;
const WIDEST_HEAD = 48;

/** Where a fragment's body begins, and the display lines above it. */
export interface FragmentTop {
  /** A short name alone above longer lines: `日月谈`. */
  readonly section: Block | null;
  readonly heads: Heads;
  /** Offset of the first block of the body. */
  readonly bodyStart: number;
}

/**
 * Reads the top of a lone fragment: lines before the first paragraph are its display lines. Their
 * elements rank them (`h3`, `h1`, `h2`), else their sizes, else their words and widths.
 */
export function readFragmentTop(blocks: readonly Block[]): FragmentTop {
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
  const section = sectionOf(lines);
  return { section, heads: rank(section ? lines.slice(1) : lines), bodyStart };
}

function isAside(block: Block): boolean {
  const { passage } = block;
  if (isJunk(passage.text) || editionDate(passage) || readInfo(passage)?.whole) return true;
  return block.heading !== 1 && isByline(block);
}

/** Marked lines are ranked by their marks; of bare ones a much shorter first is a section's name. */
function sectionOf([first, ...rest]: readonly Block[]): Block | null {
  if (!first || rest.length === 0 || [first, ...rest].some(({ heading }) => heading)) return null;
  const { text } = first.passage;
  if (ownLabels(first.element).trim() || !/^[【〔[]?\p{Script=Han}{2,5}[】〕\]]?$/u.test(text))
    return null;
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

function rank(lines: readonly Block[]): Heads {
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
  return (
    by(({ heading }) => (heading ? 7 - heading : 0)) ??
    by((block) => Number(isHeadlineCell(block))) ??
    by(({ element }) => Number(numberedTitle(lines) === element.label)) ??
    by(({ element }) => Number(!isNamedAside(ownLabels(element)))) ??
    by(({ size }) => size) ??
    by(({ bold }) => Number(bold)) ??
    byWords(lines)
  );
}

/** Boxes named `title1`, `title2`, `title3` are 引题, 主题, 副题; with a `title0` or no third, the first is 主题. */
function numberedTitle(lines: readonly Block[]): string {
  const labels = new Set(lines.map(({ element }) => element.label));
  return labels.has("title3") && !labels.has("title0") ? "title2" : "title1";
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
  // an element of its own is a whole line: two above the headline are kicker and headline
  if (kicker.length > 1 && blocks[0]?.element !== blocks[1]?.element) return split(blocks, 1, 2);
  const marked = blocks.findIndex(({ element }) => SUBHEADLINE_LABEL.test(element.label));
  const to = kicker.length + headline.length;
  return split(blocks, kicker.length, marked > kicker.length ? Math.min(to, marked) : to);
}
