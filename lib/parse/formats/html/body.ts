import { endsSentence } from "../../../text/characters.ts";
import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import { readCredit } from "../../forms/contributors/credit.ts";
import { findClosingCredit } from "../../forms/contributors/index.ts";
import { findClosingSource, findSource, isEditorLine, isSourceList } from "../../forms/source.ts";
import type { StoryBlock } from "../../page.ts";
import type { ToldStory } from "../../source.ts";
import { isInText, siteLinesBehind } from "./behind-story.ts";
import type { Block } from "./block.ts";
import { closingFrom, withoutScraps, withoutTail } from "./body-ends.ts";
import { isByline } from "./byline.ts";
import { isPictureCredit, readCaption } from "./captions.ts";
import { chronicleDays } from "./chronicle.ts";
import { isCrosshead } from "./crossheads.ts";
import { bare } from "./head-points.ts";
import { readInfo } from "./info.ts";
import { isCounter, isJunk, isOwnNotice } from "./junk.ts";
import { namesPeople } from "./people.ts";
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

/** Who made a page may stand behind a first line of its text. */
const NEAR_TOP = 3;

/** `摘要：留住老邻居，才算留住了老街。`: a site's words about the story, under their label. */
const SUMMARY = /^[【[]?(?:摘要|内容摘要|内容提要|内容简介)[】\]]?\s*[:：]/u;

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
    // `来源：河东网 | 撰稿：李四`
    const people = cutPassage(passage, source[1], text.length);
    if (readCredit(people.text)) draft.credits.push(people);
    return true;
  }
  if (!top && isSourceList(text)) return true;
  const spaced = SPACED_EDITOR.exec(text)?.[1]?.replace(MAKERS_BEHIND, "");
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

/** `责任编辑 韩立 视觉设计 骆平`: who else made the page. */
const MAKERS_BEHIND =
  /[ \u3000](?:视觉|版式|组版|美编|美术|校对|审校|审核|图片|制图|统筹|监制)(?:编辑|设计)?[ \u3000].*$/u;
/** `责编 韩立`; `责编 周刊` is none. */
const SPACED_EDITOR = /^(?:责任编辑|责编|编辑)\s+([^:：]{2,20})$/u;

/** `…农户均增收五千元。(汪亦舟)` at the end of the last paragraph. */
function takeClosingCredit(draft: Draft): void {
  const last = draft.body.at(-1);
  // where it is from is told with all stories' words, and may stand behind the writers
  if (last?.type !== "p" || findClosingSource(last.passage.text)) return;
  const found = findClosingCredit(last.passage.text);
  if (!found) return;
  draft.credits.push(cutPassage(last.passage, ...found.inner));
  const rest = cutPassage(last.passage, 0, found.outer);
  draft.body.pop();
  if (rest.text) draft.body.push({ type: "p", passage: rest });
}
