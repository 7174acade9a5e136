import { endsSentence, widthOf } from "../../../text/characters.ts";
import { isNaturalName } from "../../forms/contributors/looks-like-name.ts";
import { KIND_ALONE } from "../../forms/contributors/nobody.ts";
import { ORGANISATION } from "../../forms/contributors/roles.ts";
import { DisplayLine } from "../../forms/display-line.ts";
import { isSourceLine } from "../../forms/source.ts";
import type { Block } from "./block.ts";
import { isByline } from "./byline.ts";
import type { Heads } from "./heads.ts";
import { editionDate, readInfo } from "./info.ts";
import { isJunk } from "./junk.ts";
import { ownLabels } from "./nearness.ts";
import { isPerson } from "./people.ts";
import { rankFragment } from "./rank-fragment.ts";
import { isSiteName } from "./titles.ts";
import type { ElementNode } from "./tree.ts";

const MOST_HEADS = 8;
const WIDEST_HEAD = 48;

/** `河东日报`, `河东网`; `五人落网` is no site. */
const PUBLISHER = /^(?:.{0,14}报|\S{2,8}(?:(?<![落触上入联电渔收撒漏])网|在线))$/u;

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
    if (isAside(block) || (at === 0 && PUBLISHER.test(text) && isSiteName(text))) continue;
    const leads = lines.length === 0 && isSpeaker(block, blocks[at + 1], indents);
    if (!leads && !isDisplay(block, blocks[at + 1], indents)) break;
    lines.push(block);
  }
  const bodyStart = blocks[at]?.start ?? blocks.at(-1)?.end ?? 0;
  const author = authorOf(lines);
  const display = author ? lines.slice(0, -1) : lines;
  const section = sectionOf(display);
  const heads = rankFragment(section ? display.slice(1) : display, elements);
  return { section, heads, author, bodyStart };
}

function isAside(block: Block): boolean {
  const { passage } = block;
  if (isJunk(passage.text) || editionDate(passage) || readInfo(passage)?.whole) return true;
  if (!block.heading && (isSourceLine(passage.text) || KIND_ALONE.test(passage.text))) return true;
  return block.heading !== 1 && isByline(block);
}

/** The last of several lines, where it is a name and shorter than any headline below a kicker is. */
function authorOf(lines: readonly Block[]): Block | null {
  const [above, last] = lines.slice(-2);
  if (!above || !last || (last.heading > 0 && last.heading < SMALL_HEADING)) return null;
  if (last.size > above.size || (last.bold && !above.bold)) return null;
  const { text } = last.passage;
  const line = new DisplayLine({ text: above.passage.text, width: 0, gap: 0 });
  // `东 言`: set as wide as a name of three characters
  if (SPACED_NAME.test(text) || isOfOffice(text)) return last;
  // `江南` under `新春走笔` is a headline
  if (!/^\p{Script=Han}{2,3}$/u.test(text) || line.text.length <= text.length || line.namesKind)
    return null;
  // below two lines there is no room for a headline
  return isPerson(text) || lines.length > 2 || last.heading ? last : null;
}

/** `江城法院 骆平`: where the writer works, before the name. */
function isOfOffice(text: string): boolean {
  const [, office, name] =
    /^(\p{Script=Han}{4,14})[ \u3000]+(\p{Script=Han}{2,3})$/u.exec(text) ?? [];
  return !!office && !!name && ORGANISATION.test(office) && isNaturalName(name);
}

const SPACED_NAME = /^\p{Script=Han}[ \u3000]{1,2}\p{Script=Han}$/u;

const SMALL_HEADING = 4;

/** Marked lines are ranked by their marks; of bare ones a much shorter first is a section's name. */
function sectionOf([first, ...rest]: readonly Block[]): Block | null {
  if (!first || rest.length === 0 || first.heading) return null;
  // a bare name over a marked headline; kickers are marked too
  if (rest.some(({ heading }) => heading) && rest[0]?.heading !== 1) return null;
  const { text } = first.passage;
  if (ownLabels(first.element).trim() || !/^[【〔[]?\p{Script=Han}{2,5}[】〕\]]?$/u.test(text))
    return null;
  // `消失的渡口`
  if (text.includes("的")) return null;
  // a name set larger or bolder than what stands below is the headline
  if (rest.some(({ size, bold }) => size < first.size || (first.bold && !bold))) return null;
  const longest = Math.max(...rest.map(({ passage }) => widthOf(passage.text)));
  return longest >= widthOf(text) * 1.6 ? first : null;
}

/** `国家卫健委：` over what it says; below a headline it is whom a notice is for: `各镇人民政府：`. */
function isSpeaker({ passage }: Block, next: Block | undefined, indents: boolean): boolean {
  if (!/^[^，。；]{2,16}[：:]$/u.test(passage.text) || !next) return false;
  return isDisplay(next, next, indents);
}

/** `“你们是哪里的警察？”` over another display line or the day: a headline in somebody's words, and no paragraph. */
function isSaying({ passage: { text } }: Block, next: Block | undefined): boolean {
  if (!/^“[^“”。]{4,22}[！？!?…]”$/u.test(text) || !next) return false;
  return isAside(next) || !endsSentence(next.passage.text);
}

function isDisplay(block: Block, next: Block | undefined, indents: boolean): boolean {
  const { passage, heading, indented, bold, centred, afterPicture } = block;
  if (heading) return true;
  // headlines stand above the first picture
  if (afterPicture) return false;
  const { text } = passage;
  if (indents && indented && !centred && !bold) return false;
  if (widthOf(text) > WIDEST_HEAD || /[。；：:]$/u.test(text)) return false;
  if (endsSentence(text) && !/[！？!?…]$/u.test(text) && !isSaying(block, next)) return false;
  return next !== undefined && !/^(?:本报讯|本报.{0,6}电|新华社)/u.test(text);
}
