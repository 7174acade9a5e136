import { endsSentence } from "../../../text/characters.ts";
import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import { findClosingCredit } from "../../forms/contributors/index.ts";
import { findSource, isEditorLine } from "../../forms/source.ts";
import type { StoryBlock } from "../../page.ts";
import type { ToldStory } from "../../source.ts";
import { isInText, isTailAt, siteLinesBehind } from "./behind-story.ts";
import type { Block } from "./blocks.ts";
import { isByline } from "./byline.ts";
import { isPictureCredit, readCaption } from "./captions.ts";
import { chronicleDays } from "./chronicle.ts";
import { bare } from "./heads.ts";
import { readInfo } from "./info.ts";
import { isCounter, isJunk, isOwnNotice } from "./junk.ts";
import { namesPeople } from "./people.ts";
import { proseIn, proseOf } from "./prose.ts";
import { closeName } from "./spaced-name.ts";
import { isStaffLine } from "./staff.ts";
import { isSummary } from "./summary.ts";

export interface BodyParts {
  readonly body: readonly StoryBlock[];
  readonly captions: ToldStory["captions"];
  readonly credits: readonly Passage[];
  readonly source: Passage | null;
  readonly date: Passage | null;
}

interface Draft {
  readonly body: StoryBlock[];
  readonly captions: { text: Passage; credit: Passage | null }[];
  readonly credits: Passage[];
  source: Passage | null;
  date: Passage | null;
}

/** Sorts the blocks of a story's body into paragraphs, crossheads, captions and credits; drops the site's own. */
export function readStoryBody(blocks: readonly Block[], heads: readonly Passage[]): BodyParts {
  const draft: Draft = { body: [], captions: [], credits: [], source: null, date: null };
  const printed = new Set(heads.map(({ text }) => bare(text)).filter(Boolean));
  const own = withoutTail(blocks).filter(
    ({ passage: { text } }, at, all) => !isJunk(text) && !(isCounter(text) && !isInText(all, at)),
  );
  const kept = withoutScraps(own);
  // where all is centred, being centred tells no caption
  const centres = kept.filter(({ centred }) => centred).length * 2 < kept.length;
  let captioned = -2;
  const closing = closingFrom(kept);
  const behind = siteLinesBehind(kept);
  const days = chronicleDays(kept);
  kept.forEach((block, at) => {
    const { text } = block.passage;
    if (days.has(block)) {
      draft.body.push({ type: "crosshead", passage: block.passage });
      return;
    }
    const top = draft.body.length === 0;
    if (top && (printed.has(bare(text)) || isSummary(kept, at) || SUMMARY.test(text))) return;
    if (isLinkList(block, kept, at) || isOwnNotice(text) || behind.has(block)) return;
    const caption = readCaption(block, centres);
    const last = draft.captions.at(-1);
    if (caption) {
      draft.captions.push(caption);
      captioned = at;
    } else if (last && captioned === at - 1 && !last.credit && isPictureCredit(text))
      draft.captions[draft.captions.length - 1] = { ...last, credit: closeName(block.passage) };
    else if (readAside(draft, block, top, at >= closing)) return;
    else if (at < NEAR_TOP && isStaffLine(text)) return;
    else
      draft.body.push({
        type: isCrosshead(block, kept, at) ? "crosshead" : "p",
        passage: block.passage,
      });
  });
  takeClosingCredit(draft);
  return draft;
}

/** In a story set in `p`, a few words in another element are a counter, a tab or a button. */
function withoutScraps(blocks: readonly Block[]): readonly Block[] {
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
function withoutTail(blocks: readonly Block[]): readonly Block[] {
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

/** Who made a page may stand behind a first line of its text. */
const NEAR_TOP = 3;

/** `摘要：留住老邻居，才算留住了老街。`: a site's words about the story, under their label. */
const SUMMARY = /^[【[]?(?:摘要|内容摘要|内容提要|内容简介)[】\]]?\s*[:：]/u;

/** From which block on only those stand that say who made the story and where it came from, three at least. */
function closingFrom(blocks: readonly Block[]): number {
  let at = blocks.length;
  while (at > 1) {
    const block = blocks[at - 1];
    if (!block || !(isStaffLine(block.passage.text) || readInfo(block.passage)?.whole)) break;
    at--;
  }
  return Math.min(at, blocks.length - 3);
}

/** Lines that are all link, unless the link is a paragraph of the story. */
function isLinkList(block: Block, blocks: readonly Block[], at: number): boolean {
  if (block.linked < 0.8) return false;
  const { text } = block.passage;
  const neighbours = [blocks[at - 1], blocks[at + 1]].filter((each) => each && each.linked >= 0.8);
  return !endsSentence(text) || neighbours.length > 0;
}

/** Byline, editor, source and date lines at the body's top and end. */
function readAside(draft: Draft, block: Block, top: boolean, end: boolean): boolean {
  const { passage } = block;
  const { text } = passage;
  const source = findSource(text);
  if (source) {
    draft.source ??= cutPassage(passage, ...source);
    return true;
  }
  const spaced = SPACED_EDITOR.exec(text)?.[1];
  if (spaced && !namesPeople(spaced)) return false;
  if (isEditorLine(text)) {
    draft.credits.push(passage);
    return true;
  }
  if (!top && !end) return false;
  const info = text.length <= 120 ? readInfo(passage) : null;
  // a bare day under a notice is the notice's own
  const told =
    info && (top || info.source || info.credits.length > 0 || /^《[^》]+》\s*[（(]/u.test(text));
  if (info?.whole && told && !endsSentence(text)) {
    draft.credits.push(...info.credits);
    draft.source ??= info.source;
    draft.date ??= info.date;
    return true;
  }
  if (isByline(block)) draft.credits.push(passage);
  else return isStaffLine(text);
  return true;
}

/** `责编 韩立`; `责编 周刊` is none. */
const SPACED_EDITOR = /^(?:责任编辑|责编|编辑)\s+([^:：]{2,20})$/u;

const LONGEST_CROSSHEAD = 36;

function isCrosshead(block: Block, blocks: readonly Block[], at: number): boolean {
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

/** `…农户均增收五千元。(汪亦舟)` at the end of the last paragraph. */
function takeClosingCredit(draft: Draft): void {
  const last = draft.body.at(-1);
  if (last?.type !== "p") return;
  const found = findClosingCredit(last.passage.text);
  if (!found) return;
  draft.credits.push(cutPassage(last.passage, ...found.inner));
  const rest = cutPassage(last.passage, 0, found.outer);
  draft.body.pop();
  if (rest.text) draft.body.push({ type: "p", passage: rest });
}
