import type { Block } from "./block.ts";
import { brokenSentences } from "./broken-sentences.ts";
import { cutBands, cutStrips } from "./cuts.ts";
import { facingPages } from "./facing-pages.ts";
import { followColumns } from "./follow-columns.ts";
import { groupStrips } from "./group-strips.ts";
import { headFirst } from "./head-first.ts";
import { linkStories } from "./link-stories.ts";
import { partRims } from "./page-rims.ts";
import { boxAround, sharedHeight, sharedWidth } from "./shapes.ts";

/** A page of more blocks is no newspaper's: a map, a table. */
const MOST_BLOCKS = 1200;

/** So many blocks that no cut parts are a drawing's labels. */
const MOST_KNOTTED = 150;

/** Cuts within each other of which both ways are tried; each doubles the work. */
const MOST_DOUBTS = 4;

/**
 * Blocks in the order they are read: a recursive cut along white from edge to edge (XY-cut), led by
 * where headlines stand. A page is first cut above headlines that begin a new story, then into
 * strips side by side; a headline over several columns comes off last, before its columns. Where white
 * runs both above a headline and down a stretch of the page (a headline one column wide beside running
 * text), that cut is taken which breaks fewer sentences; of two alike, the gutter.
 * `body` is the page's body size in points.
 */
export function readingOrder(blocks: readonly Block[], body: number): Block[] {
  if (blocks.length > MOST_BLOCKS) return byPlace(blocks);
  return facingPages(blocks, body).flatMap((page) => {
    const { head, inner, foot } = partRims(page, body);
    return [...head, ...orderStories(inner, body), ...foot];
  });
}

function orderStories(blocks: readonly Block[], body: number): Block[] {
  return [...linkStories(orderRegion(blocks, body, false), body)];
}

function byPlace(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** `headed`: the headline of this region has been read. */
function orderRegion(
  blocks: readonly Block[],
  body: number,
  headed: boolean,
  doubts = MOST_DOUBTS,
): Block[] {
  if (blocks.length < 2) return [...blocks];
  const bands = cutBands(blocks, -0.25 * body);
  const stories = cutStories(bands, body);
  if (stories.length > 1) {
    const rows = stories.flatMap((story, at) =>
      orderRegion(story, body, headed && at === 0, doubts - 1),
    );
    const stretches = doubts > 0 ? cutStretches(bands, body) : bands;
    if (stretches.length === bands.length) return rows;
    const columns = orderStretches(stretches, body, headed, doubts - 1);
    const gain = brokenSentences(rows) - brokenSentences(columns);
    const beside = stories
      .slice(1)
      .some((story) => isHeadAlone(story) || opensBesideText(story, body));
    return gain > 0 || (gain === 0 && beside) ? columns : rows;
  }
  const [first = [], ...rest] = bands;
  const heads = first.every(({ display }) => display);
  if (heads && rest.length && isOneHead(first) && !isOneOfRow(first, blocks, body)) {
    return [
      ...orderRegion(first, body, true, doubts),
      ...orderRegion(rest.flat(), body, true, doubts),
    ];
  }
  // a byline in the middle between a headline and its columns
  if (headed && rest.length && isLoneLine(first)) {
    return [...first, ...orderRegion(rest.flat(), body, true, doubts)];
  }
  const strips = cutStrips(blocks, 0.3 * body);
  if (strips.length > 1) return orderStrips(strips, body, headed, doubts);
  if (!rest.length) return blocks.length > MOST_KNOTTED ? byPlace(blocks) : followColumns(blocks);
  return [
    ...orderRegion(first, body, headed, doubts),
    ...orderRegion(rest.flat(), body, headed || heads, doubts),
  ];
}

/** A headline below all text stands at its column's foot; its story goes on in the next. */
function isHeadAlone(story: readonly Block[]): boolean {
  return story.every(({ display }) => display);
}

/** Whether running text stands beside the headline a story opens with, and the column goes on below it. */
function opensBesideText(story: readonly Block[], body: number): boolean {
  const { top } = boxAround(story);
  const heads = story.filter((block) => block.display && block.top - top < 1.5 * body);
  const text = story.filter(({ display, lines }) => !display && lines.length > 1);
  // text under a headline of one line stands beside the second line of its neighbour
  const isBeside = (head: Block) =>
    text.some((block) => block.top < head.top + body && sharedHeight(head, block) > 0.5 * body);
  // a headline with a column to itself has its text beside it and none below
  const hasBelow = (head: Block) =>
    text.some((block) => block.top > head.top && sharedWidth(head, block) > 0);
  return heads.some((head) => isBeside(head) && hasBelow(head));
}

/** Joins bands to stretches of the page through which the same gutters run from top to bottom. */
function cutStretches(bands: readonly Block[][], body: number): Block[][] {
  const stretches: Block[][] = [];
  for (const band of bands) {
    const last = stretches.at(-1);
    const goesThrough = last && cutStrips([...last, ...band], 0.3 * body).length > 1;
    if (goesThrough) last.push(...band);
    else stretches.push([...band]);
  }
  return stretches;
}

function orderStretches(
  stretches: readonly Block[][],
  body: number,
  headed: boolean,
  doubts: number,
): Block[] {
  let under = headed;
  return stretches.flatMap((stretch) => {
    const strips = cutStrips(stretch, 0.3 * body);
    const ordered =
      strips.length > 1
        ? orderStrips(strips, body, under, doubts)
        : orderRegion(stretch, body, under, doubts);
    under = stretch.every(({ display }) => display);
    return ordered;
  });
}

/** Strips side by side, those of one story together. */
function orderStrips(
  strips: readonly Block[][],
  body: number,
  headed: boolean,
  doubts: number,
): Block[] {
  const groups = groupStrips(strips, body);
  const parts = groups.length > 1 ? groups.map((group) => group.flat()) : strips;
  const ordered = parts.map((part) => orderRegion(part, body, headed, doubts));
  return headed ? ordered.flat() : headFirst(ordered, body).flat();
}

function isLoneLine([line, ...others]: readonly Block[]): boolean {
  return line?.lines.length === 1 && others.length === 0;
}

/** Whether all that stands beside a headline's column has headlines of its own, set a little lower. */
function isOneOfRow(heads: readonly Block[], blocks: readonly Block[], body: number): boolean {
  const others = cutStrips(blocks, 0.3 * body).filter(
    (strip) => !strip.some((block) => heads.includes(block)),
  );
  return others.length > 0 && others.every((strip) => opensWithHead(strip, body));
}

/** Display lines close together, as the halves of one headline are. */
function isOneHead(heads: readonly Block[]): boolean {
  const size = Math.max(...heads.map((head) => head.size));
  return cutStrips(heads, 1.5 * size).length === 1;
}

/** Joins bands to stories: one begins where a band opens with display type below one that ends in text. */
function cutStories(bands: readonly Block[][], body: number): Block[][] {
  const stories: Block[][] = [];
  let endsInHead = false;
  for (const band of bands) {
    const story = stories.at(-1);
    if (story && (endsInHead || !opensWithHead(band, body))) story.push(...band);
    else stories.push([...band]);
    endsInHead = band.every((block) => block.display || isUnderHead(block, band));
  }
  return stories;
}

/** One line right below a headline is its byline. */
function isUnderHead({ lines, top, size }: Block, band: readonly Block[]): boolean {
  return lines.length === 1 && band.some((head) => head.display && top > head.bottom - 0.3 * size);
}

function opensWithHead(band: readonly Block[], body: number): boolean {
  const { top } = boxAround(band);
  return band.some((block) => block.display && block.top - top < 1.5 * body);
}
