import { ACCEPTED, type Decoded, UnreadableFile } from "../../decode.ts";
import { PAGE_NAME } from "../../papers/page-heads.ts";
import type { Complain, Source, ToldSheet, ToldStory } from "../../source.ts";
import type { Block } from "./block.ts";
import { Claims } from "./claims.ts";
import { sayCutOff } from "./cut-off.ts";
import { lineTree } from "./line-tree.ts";
import { linkedStory } from "./linked-story.ts";
import { whyNoStory } from "./listing.ts";
import { isLoneText } from "./lone-text.ts";
import { blocksWithin, type HtmlPage, readPage } from "./page.ts";
import { pageName } from "./page-name.ts";
import { paperName } from "./paper-name.ts";
import { findPlaces, markedPlaces } from "./places.ts";
import { choosePrintedDates } from "./printed-date.ts";
import { isFragment, readFragment } from "./read-fragment.ts";
import { readStoryAt } from "./story.ts";
import { isNotice, isWall } from "./walls.ts";

export { isHtml } from "./is-html.ts";

const SURE = 0.9;
const MARKED = 0.98;
/** Characters of the longest notice that a site sets in a story's place. */
const LONGEST_NOTICE = 120;
/** Characters of the longest text looked at for a lone article. */
const LONGEST_LONE = 30_000;
/** Characters of a text too short to be a story by its length alone. */
const SHORT = 200;

/**
 * A saved page, one sheet. A list has no story and is read all the same, as is what there is of a page
 * that is cut off, which is told to `complain`; throws `UnreadableFile` for a page with no word to read,
 * such as one that its scripts were to fill.
 */
export function readHtmlFile(
  { text, encoding }: Decoded,
  file: string,
  complain: Complain,
): Source {
  const page = readPage(text);
  const sheet = tellSheet(page);
  if (!sheet.stories.length && !page.blocks.some(isRead)) {
    throw new UnreadableFile(`an HTML page without any text; ${ACCEPTED}`);
  }
  const cut = sayCutOff(page);
  if (cut) complain({ file, reason: cut, isRead: true });
  return { file, text, encoding, sheets: [sheet] };
}

function isRead({ hidden, passage }: Block): boolean {
  return !hidden && /[\p{L}\p{N}]/u.test(passage.text);
}

/**
 * Reads a page saved from a digital newspaper or a news site, or a fragment of one, to the stories
 * it tells. A list, an index or an empty page tells none.
 */
export function readHtml(text: string): ToldSheet {
  return tellSheet(readPage(text));
}

/**
 * A lone article's plain text, copied from its page on the web line by line, as one told story; null for
 * any other text, whose lines the page reader takes as they were printed.
 */
export function readLoneText(text: string): ToldSheet | null {
  if (text.length > LONGEST_LONE) return null;
  const page = readPage(text, lineTree(text));
  if (!isLoneText(page.blocks)) return null;
  const sheet = tellSheet(page);
  return sheet.stories.length === 1 ? { ...sheet, layout: "flowed" } : null;
}

function tellSheet(page: HtmlPage): ToldSheet {
  const marked = markedPlaces(page);
  const stands =
    marked.length === 0 && isFragment(page)
      ? readFragment(page)
      : (marked.length ? marked : findPlaces(page)).map((place) => readStoryAt(page, place));
  const found = stands.length ? stands : linkedStory(page);
  const claims = new Claims(page.source.length);
  const stories: ToldStory[] = [];
  const furniture: ToldSheet["furniture"][number][] = [];
  for (const { place, dates, story, attested } of found) {
    const own = claims.story(story);
    if (own.body.length === 0 && own.captions.length === 0) continue;
    // text that only looks like a story, under nothing that looks like a headline
    if (place.clarity < SURE && (!own.headline.text || isWall(own.headline.text))) continue;
    if (dates.length === 0 && place.clarity < MARKED && isNoticeAlone(own)) continue;
    // a word of welcome above a page's lists, which only the page's title names or which has no day
    const short = place.clarity < SURE && lengthOf(own) < SHORT;
    if (short && (!attested || (dates.length === 0 && leadsOn(page, own)))) continue;
    stories.push(own);
    const chrome = found.length > 1 ? blocksWithin(page.blocks, place.zone) : page.blocks;
    const date = claims.first(choosePrintedDates(dates, chrome, page));
    if (date) furniture.push({ passage: date, reason: "printed date" });
  }
  if (stories.length > 1 && !furniture.length) {
    // a page of several stories prints its day once, over all of them
    const zones = found.map(({ place }) => place.zone);
    const around = page.blocks.filter(
      ({ start }) => !zones.some(([from, to]) => start >= from && start < to),
    );
    const day = claims.first(choosePrintedDates([], around, page));
    if (day) furniture.push({ passage: day, reason: "printed date" });
  }
  const paper = stories.length ? claims.claim(paperName(page)) : null;
  if (paper) furniture.push({ passage: paper, reason: "masthead" });
  const name = stories.length ? claims.claim(pageName(page)) : null;
  if (name) furniture.push({ passage: name, reason: PAGE_NAME });
  const shown = page.blocks.flatMap(({ hidden, passage }) =>
    hidden ? [] : passage.pieces.map((piece) => piece.span),
  );
  const span = [0, page.source.length] as const;
  const told = { kind: "told", span, stories, furniture, shown, url: page.meta.url } as const;
  return stories.length ? told : { ...told, shownAs: whyNoStory(page) };
}

/** Whether the links of a page, six headlines at least, have more words than a text. */
function leadsOn({ blocks }: HtmlPage, story: ToldStory): boolean {
  const links = blocks.filter(({ linked, passage }) => linked > 0.6 && passage.text.length >= 8);
  const words = links.reduce((sum, { passage }) => sum + passage.text.length, 0);
  return links.length >= 6 && words > lengthOf(story);
}

function isNoticeAlone(story: ToldStory): boolean {
  const says = story.body.some(({ passage }) => isNotice(passage.text));
  return says && lengthOf(story) < LONGEST_NOTICE;
}

function lengthOf({ body }: ToldStory): number {
  return body.reduce((sum, { passage }) => sum + passage.text.length, 0);
}
