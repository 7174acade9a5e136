import { cutPassage } from "../../../text/join.ts";
import { EMPTY_PASSAGE, type Passage } from "../../../text/passage.ts";
import { bracketedSection } from "../../forms/section.ts";
import type { ToldStory } from "../../source.ts";
import { dayWithoutYear, infoAfter, infoAround, picturesBeside } from "./around.ts";
import type { Block } from "./block.ts";
import { readStoryBody } from "./body.ts";
import { withoutGuests } from "./boxes.ts";
import { creditOf } from "./byline.ts";
import { asPictureStory, cutCaptionCredit } from "./captions.ts";
import { readFragmentTop } from "./fragment.ts";
import { behindHeads } from "./head-end.ts";
import { bare } from "./head-points.ts";
import { findHeads, type Heads, NO_HEADS } from "./heads.ts";
import type { InfoLine } from "./info.ts";
import { isDocument } from "./is-html.ts";
import { joinLines } from "./join-lines.ts";
import { isJunk } from "./junk.ts";
import { blocksWithin, type HtmlPage } from "./page.ts";
import type { Place } from "./place.ts";
import { proseOf } from "./prose.ts";
import { readTold, type Told } from "./told.ts";

export interface FoundStory {
  readonly place: Place;
  readonly story: ToldStory;
  /** Best first. */
  readonly dates: readonly Passage[];
  /** Whether the page prints a headline, a day, a source or a name with the text. */
  readonly attested: boolean;
}

/** Reads the story at a place of a page: its display lines, its body, who made it and when. */
export function readStoryAt(page: HtmlPage, found: Place): FoundStory {
  const told = readTold(page, found.marks);
  const within = blocksWithin(page.blocks, found.body).filter(
    ({ hidden }) => !hidden || found.marks.length > 0,
  );
  const above = blocksWithin(page.blocks, [found.zone[0], found.body[0]]).filter(
    ({ hidden }) => !hidden,
  );
  const titles = [...told.get("headline"), ...page.meta.titles];
  const heads = headsOf(page, above, within, titles);
  const place = { ...found, body: behindHeads(found.body, within, heads) };
  const inside = within.filter(({ start }) => start >= place.body[0]);
  const before = [...above, ...within.filter(({ start }) => start < place.body[0])];
  const display = displayOf(page, heads, told);
  const used = new Set([...heads.kicker, ...heads.headline, ...heads.subheadlines]);
  const lines = [display.kicker, display.headline, ...display.subheadlines].filter(
    (passage) => passage !== null,
  );
  const body = readStoryBody(
    withoutGuests(inside, place.body[0]).filter((block) => !used.has(block)),
    lines,
  );
  const infos = infoAround(place, before, heads);
  const beside = picturesBeside(page, place, before, heads);
  const after = infoAfter(page, place);
  const source =
    told.get("source").at(0) ?? firstOf(infos, after, "source") ?? body.source ?? metaSource(page);
  const captions = [...captionsOf(told), ...beside, ...body.captions];
  const printed = [
    ...told.get("author", false),
    ...infos.flatMap(({ credits }) => credits),
    ...body.credits,
    ...after.flatMap(({ credits }) => credits),
  ];
  const credits = withProperty(distinct(printed), told.get("author", true)).flatMap(
    (each) => creditOf(each) ?? [],
  );
  const dates = [
    ...told.get("date", false),
    ...infos.flatMap(({ date }) => date ?? []),
    ...(body.date ? [body.date] : []),
    ...told.get("date", true),
    ...(page.meta.date ? [page.meta.date] : []),
    ...after.flatMap(({ date }) => date ?? []),
  ];
  return {
    place,
    attested:
      heads.headline.length > 0 || infos.length > 0 || body.date !== null || credits.length > 0,
    story: {
      ...display,
      ...asPictureStory({ body: body.body, captions, credits }),
      source,
      clarity: place.clarity,
    },
    dates: dates.length ? dates : dayWithoutYear(page, before, heads),
  };
}

/** By what marks a headline, or in a piece of a page first by which lines there are. */
function headsOf(
  page: HtmlPage,
  above: readonly Block[],
  within: readonly Block[],
  titles: readonly Passage[],
): Heads {
  const near = findHeads([...above, ...topOf(within)], titles);
  if (near.headline.length && isDocument(page.source)) return near;
  const piece = pieceHeads(page, above, within, titles);
  return piece.headline.length ? piece : near;
}

/** A body's mark without its page: the lines above it are the story's own, marked or not. */
function pieceHeads(
  { source, epaper, elements }: HtmlPage,
  above: readonly Block[],
  inside: readonly Block[],
  titles: readonly Passage[],
): Heads {
  if (titles.length > 0) return NO_HEADS;
  const lines = isDocument(source) ? (epaper ? groupAbove(above) : []) : above;
  if (lines.length === 0 || lines.length > MOST_LINES) return NO_HEADS;
  return readFragmentTop([...lines, ...inside.slice(0, 1)], elements).heads;
}

const MOST_LINES = 8;

/** The last lines above a body that one element holds. */
function groupAbove(above: readonly Block[]): Block[] {
  const box = above.at(-1)?.element.parent;
  return above.filter(({ element, linked }) => box && element.parent === box && linked < 0.3);
}

/** The blocks above the first paragraph of a body: a headline may be among them. */
function topOf(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => proseOf(block) > 30 && block.heading !== 1);
  return blocks.slice(0, Math.min(Math.max(first, 0), 10));
}

type Display = Pick<ToldStory, "section" | "kicker" | "headline" | "subheadlines">;

function displayOf(page: HtmlPage, heads: Heads, told: Told): Display {
  const printed = joinLines(heads.headline);
  const marked = told.get("headline").at(0) ?? null;
  const title = page.meta.titles.find(({ text }) => text.length >= 4) ?? null;
  // a title found nowhere on its page is the site's, and the line set as the headline is right
  const sure = heads.score >= 5 || title === null || !isOnPage(page, title);
  const whole = marked ?? (sure ? printed : null) ?? title ?? printed ?? EMPTY_PASSAGE;
  // a site's brackets are the title's own: `（附名单）`
  const bracket = page.epaper ? bracketedSection(whole.text) : null;
  const own = told.get("subheadline");
  return {
    section: bracket ? cutPassage(whole, ...bracket.inner) : null,
    kicker: told.get("kicker").at(0) ?? joinLines(heads.kicker),
    headline: bracket ? cutPassage(whole, 0, bracket.outer) : whole,
    subheadlines: own.length ? own : heads.subheadlines.map(({ passage }) => passage),
  };
}

function isOnPage({ blocks }: HtmlPage, title: Passage): boolean {
  const words = bare(title.text);
  return blocks.some(
    ({ passage }) =>
      passage.text.length < 200 &&
      bare(passage.text).includes(words) &&
      // a page's path ends with the channel's name
      !isJunk(passage.text),
  );
}

function firstOf(
  infos: readonly InfoLine[],
  after: readonly InfoLine[],
  field: "source",
): Passage | null {
  return [...infos, ...after].find((info) => info[field])?.[field] ?? null;
}

/** `来源：人民网-文化频道` in a meta tag. */
function metaSource({ meta }: HtmlPage): Passage | null {
  if (!meta.source) return null;
  const { text } = meta.source;
  if (!/\p{Script=Han}/u.test(text) || text.length > 30) return null;
  const label = /^(?:来源|信息来源)\s*[:：]\s*/u.exec(text)?.[0].length ?? 0;
  return cutPassage(meta.source, label, text.length);
}

function captionsOf(told: Told): ToldStory["captions"][number][] {
  return told.get("caption").map(cutCaptionCredit);
}

/** The author told in a property counts where nothing printed names the same people. */
function withProperty(printed: readonly Passage[], told: readonly Passage[]): readonly Passage[] {
  const names = bare(printed.map(({ text }) => text).join());
  const more = told.filter(({ text }) => {
    const [first] = text.split(/[\s、，,;；]+/u).map(bare);
    return first && !names.includes(first);
  });
  return [...printed, ...more];
}

function distinct(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ text, pieces }) => {
    const key = `${pieces[0]?.span[0]}`;
    const name = text.replace(/\s+/gu, "");
    if (!name || seen.has(key) || seen.has(name)) return false;
    seen.add(key).add(name);
    return true;
  });
}
