import { endsSentence } from "../../../text/characters.ts";
import { cutPassage } from "../../../text/join.ts";
import { EMPTY_PASSAGE, type Passage } from "../../../text/passage.ts";
import { findSource } from "../../forms/source.ts";
import type { Block } from "./block.ts";
import { type BodyParts, readStoryBody } from "./body.ts";
import { creditOf, isByline } from "./byline.ts";
import { asPictureStory } from "./captions.ts";
import { findContainer } from "./containers.ts";
import { readFragmentTop } from "./fragment.ts";
import { isBrief, readVerseTop } from "./fragment-verse.ts";
import type { Heads } from "./heads.ts";
import { editionDate, readInfo } from "./info.ts";
import { isDocument } from "./is-html.ts";
import { joinLines } from "./join-lines.ts";
import { isListing } from "./listing.ts";
import { blocksWithin, type HtmlPage } from "./page.ts";
import type { FoundStory } from "./story.ts";
import { readTold } from "./told.ts";

const CLARITY = 0.9;

/** More blocks than this above a known box are a page's chrome, saved without its `body`. */
const MOST_ABOVE = 12;

/** Whether a source is only a piece of a page: no document around it, and no chrome above its text. */
export function isFragment(page: HtmlPage): boolean {
  if (isDocument(page.source)) return false;
  const container = findContainer(page);
  return !container || blocksWithin(page.blocks, [0, container.start]).length <= MOST_ABOVE;
}

/** The day alone behind the last paragraph; behind a notice's signature it is the notice's own. */
function closingDay(body: BodyParts["body"]): Passage | null {
  const [before, last] = body.slice(-2);
  if (!before || !last || !endsSentence(before.passage.text)) return null;
  const { text } = last.passage;
  return /^[（(]?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[)）]?$/u.test(text)
    ? last.passage
    : null;
}

/** Where a mark tells the headline, the lines above it are kickers and those below subheadlines. */
function aroundMark({ marks }: HtmlPage, heads: Heads): Heads {
  const mark = marks.find(({ role, property }) => role === "headline" && !property);
  if (!mark) return heads;
  const lines = [...heads.kicker, ...heads.headline, ...heads.subheadlines];
  return {
    kicker: lines.filter(({ start }) => start < mark.span[0]),
    headline: [],
    subheadlines: lines.filter(({ start }) => start >= mark.span[0]),
    score: heads.score,
  };
}

/** `转自：河东发布`, a line by itself above the text. */
function sourceAbove(above: readonly Block[]): Passage | null {
  for (const { passage } of above) {
    const words = findSource(passage.text);
    if (words) return cutPassage(passage, ...words);
  }
  return null;
}

/** Markup without a page around it and without marks is one story: display lines, then its body. */
export function readFragment(page: HtmlPage): FoundStory[] {
  const told = readTold(page, page.marks);
  const blocks = page.blocks.filter(
    ({ hidden, start }) =>
      !hidden && !page.marks.some(({ span }) => start >= span[0] && start < span[1]),
  );
  const verse = readVerseTop(blocks);
  if (!verse && isListing(blocks) && !isBrief(blocks)) return [];
  const top = verse ?? readFragmentTop(blocks, page.elements);
  const { section, heads: ranked, author, bodyStart } = top;
  const heads = aroundMark(page, ranked);
  const extent = [bodyStart, page.root.end] as const;
  const lines = [...heads.kicker, ...heads.headline, ...heads.subheadlines];
  const parts = readStoryBody(
    blocksWithin(blocks, extent),
    lines.map(({ passage }) => passage),
  );
  const above = blocksWithin(blocks, [0, bodyStart]).filter(
    (block) => block !== section && !lines.includes(block),
  );
  const infos = above.flatMap(({ passage }) => readInfo(passage) ?? []);
  const bylines = above.flatMap((block) =>
    block === author || (!readInfo(block.passage) && isByline(block)) ? [block.passage] : [],
  );
  const title = page.meta.titles[0] ?? null;
  const printed = [
    ...told.get("date"),
    ...above.flatMap(({ passage }) => editionDate(passage) ?? []),
    ...infos.flatMap(({ date }) => date ?? []),
    ...(parts.date ? [parts.date] : []),
  ];
  const closing = printed.length ? null : closingDay(parts.body);
  const body = closing ? parts.body.slice(0, -1) : parts.body;
  return [
    {
      place: { body: extent, zone: [0, page.root.end], marks: [], clarity: CLARITY },
      attested: true,
      story: {
        section: section?.passage ?? null,
        kicker: told.get("kicker").at(0) ?? joinLines(heads.kicker),
        headline: told.get("headline").at(0) ?? joinLines(heads.headline) ?? title ?? EMPTY_PASSAGE,
        subheadlines: [
          ...told.get("subheadline"),
          ...heads.subheadlines.map(({ passage }) => passage),
        ],
        ...asPictureStory({
          ...parts,
          body,
          credits: [
            ...told.get("author"),
            ...bylines,
            ...infos.flatMap(({ credits }) => credits),
            ...parts.credits,
          ].flatMap((each) => creditOf(each) ?? []),
        }),
        source:
          told.get("source").at(0) ??
          infos.find(({ source }) => source)?.source ??
          sourceAbove(above) ??
          parts.source,
        clarity: CLARITY,
      },
      dates: closing ? [closing] : printed,
    },
  ];
}
