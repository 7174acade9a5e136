import type { Span } from "../../../article.ts";
import { cutPassage } from "../../../text/join.ts";
import { EMPTY_PASSAGE, type Passage } from "../../../text/passage.ts";
import { bracketedSection } from "../../fields/section.ts";
import type { ToldStory } from "../../source.ts";
import type { Block } from "./blocks.ts";
import { readStoryBody } from "./body.ts";
import { creditOf, isByline } from "./byline.ts";
import { asPictureStory, cutCaptionCredit, readCaptions } from "./captions.ts";
import { bare, findHeads, type Heads } from "./heads.ts";
import { type InfoLine, readInfo } from "./info.ts";
import { joinLines } from "./join-lines.ts";
import type { Mark } from "./marks.ts";
import { blocksWithin, type HtmlPage } from "./page.ts";
import { proseOf } from "./prose.ts";
import { readTold, type Told } from "./told.ts";

/** Where one story stands on its page. */
export interface Place {
  /** Its body, without its headline or with it. */
  readonly body: Span;
  /** From the end of the story before to the beginning of the next. */
  readonly zone: Span;
  /** The system's own marks that speak of this story. */
  readonly marks: readonly Mark[];
  readonly clarity: number;
}

export interface FoundStory {
  readonly place: Place;
  readonly story: ToldStory;
  /** Best first. */
  readonly dates: readonly Passage[];
}

/** Reads the story at a place of a page: its display lines, its body, who made it and when. */
export function readStoryAt(page: HtmlPage, place: Place): FoundStory {
  const told = readTold(page, place.marks);
  const inside = blocksWithin(page.blocks, place.body).filter(
    ({ hidden }) => !hidden || place.marks.length > 0,
  );
  const before = blocksWithin(page.blocks, [place.zone[0], place.body[0]]).filter(
    ({ hidden }) => !hidden,
  );
  const top = topOf(inside);
  const titles = [...told.get("headline"), ...page.meta.titles];
  const heads = findHeads([...before, ...top], titles);
  const display = displayOf(page, heads, told);
  const used = new Set([...heads.kicker, ...heads.headline, ...heads.subheadlines]);
  const lines = [display.kicker, display.headline, ...display.subheadlines].filter(
    (passage) => passage !== null,
  );
  const body = readStoryBody(
    inside.filter((block) => !used.has(block)),
    lines,
  );
  const infos = infoAround(place, before, heads);
  const beside = place.marks.length ? picturesBeside(page, place, before, heads) : [];
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
  return {
    place,
    story: {
      ...display,
      ...asPictureStory({ body: body.body, captions, credits }),
      source,
      clarity: place.clarity,
    },
    dates: [
      ...told.get("date", false),
      ...infos.flatMap(({ date }) => date ?? []),
      ...(body.date ? [body.date] : []),
      ...told.get("date", true),
      ...(page.meta.date ? [page.meta.date] : []),
      ...after.flatMap(({ date }) => date ?? []),
    ],
  };
}

/** The blocks above the first paragraph of a body: a headline may be among them. */
function topOf(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => proseOf(block) > 30);
  return blocks.slice(0, Math.min(Math.max(first, 0), 10));
}

type Display = Pick<ToldStory, "section" | "kicker" | "headline" | "subheadlines">;

function displayOf(page: HtmlPage, heads: Heads, told: Told): Display {
  const printed = joinLines(heads.headline);
  const marked = told.get("headline").at(0) ?? null;
  const title = page.meta.titles.find(({ text }) => text.length >= 4) ?? null;
  const sure = heads.score >= 5 || title === null;
  const whole = marked ?? (sure ? printed : null) ?? title ?? printed ?? EMPTY_PASSAGE;
  const bracket = bracketedSection(whole.text);
  const own = told.get("subheadline");
  return {
    section: bracket ? cutPassage(whole, ...bracket.inner) : null,
    kicker: told.get("kicker").at(0) ?? joinLines(heads.kicker),
    headline: bracket ? cutPassage(whole, 0, bracket.outer) : whole,
    subheadlines: own.length ? own : heads.subheadlines.map(({ passage }) => passage),
  };
}

/** Lines with date, source or people between headline and body, or close above the headline. */
function infoAround({ body }: Place, before: readonly Block[], heads: Heads): InfoLine[] {
  const first = heads.headline[0];
  const at = first ? before.indexOf(first) : -1;
  const near = at < 0 ? before.slice(-8) : before.slice(Math.max(0, at - 4), at + 24);
  const used = new Set([...heads.headline, ...heads.kicker, ...heads.subheadlines]);
  return near.flatMap((block) => {
    if (used.has(block) || block.start >= body[0]) return [];
    const { passage } = block;
    const info = readInfo(passage);
    if (info) return [info];
    const below = at >= 0 && before.indexOf(block) > at && !block.afterPicture;
    return below && isByline(block)
      ? [{ date: null, source: null, credits: [passage], whole: true }]
      : [];
  });
}

/** Pictures an e-paper sets between headline and text, or below the text, with what stands under them. */
function picturesBeside(
  page: HtmlPage,
  { body, zone }: Place,
  before: readonly Block[],
  heads: Heads,
): ToldStory["captions"][number][] {
  const headline = heads.headline.at(-1);
  const above = before.slice(headline ? before.indexOf(headline) + 1 : -6);
  const below = blocksWithin(page.blocks, [body[1], zone[1]]).slice(0, 4);
  return readCaptions([...above, ...below].filter(({ linked, hidden }) => linked < 0.3 && !hidden));
}

/** `责任编辑：…`, `来源：…` close below the body. */
function infoAfter(page: HtmlPage, { body, zone }: Place): InfoLine[] {
  return blocksWithin(page.blocks, [body[1], zone[1]])
    .slice(0, 12)
    .flatMap(({ passage, hidden, linked }) => {
      if (hidden || linked > 0.6 || passage.text.length > 120) return [];
      const info = readInfo(passage);
      return info?.whole ? [info] : [];
    });
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
