import type { Span } from "../../../article.ts";
import type { Block } from "./block.ts";
import { findContainer } from "./containers.ts";
import { densest } from "./density.ts";
import { bare } from "./head-points.ts";
import { readInfo } from "./info.ts";
import { isAboutSite, isListing } from "./listing.ts";
import type { Mark } from "./marks.ts";
import { nestsTooDeep } from "./nesting.ts";
import { blocksWithin, type HtmlPage, within } from "./page.ts";
import type { Place } from "./place.ts";
import { proseIn } from "./prose.ts";
import { findReadable } from "./readable.ts";
import { sideBySide } from "./side-by-side.ts";
import type { ElementNode } from "./tree.ts";
import { versePlaces } from "./verse.ts";
import { weighProse } from "./weigh.ts";

/** How sure each way of finding a story is, from pages looked at. */
const CLARITY = { marked: 0.98, known: 0.95, article: 0.92, readable: 0.85, dense: 0.75 } as const;

/** Where the stories of a page stand, by the surest way that finds any; none on a list or an empty page. */
export function findPlaces(page: HtmlPage): Place[] {
  if (page.meta.titles.some(({ text }) => isAboutSite(text))) return [];
  const articles = articlePlaces(page);
  if (articles.length) return articles;
  const several = sideBySide(page);
  if (several.length) return several.map((span) => placeOf(span));
  const known = findContainer(page);
  if (known) return placeIn(page, known, CLARITY.known);
  const weights = inHeadlineBox(page, inMain(page, weighProse(page.blocks)));
  if (weights.size === 0) return versePlaces(page, CLARITY.dense);
  const dense = densest(page, weights);
  // one box with all the page's text needs no second opinion
  if (dense && boxHolds(page, dense, weights)) {
    const found = placeIn(page, dense, CLARITY.readable);
    if (found.length) return found;
  }
  const readable = nestsTooDeep(page.elements) ? null : findReadable(page);
  if (readable && weighs(page, readable, weights)) {
    const found = placeIn(page, readable, CLARITY.readable);
    if (found.length) return found;
  }
  return dense ? placeIn(page, dense, CLARITY.dense) : [];
}

/** What a page's own `main` element must hold of its text to be believed. */
const MAIN = 0.5;

/** The weights within the one `main` element, where it holds enough of the text; else all. */
function inMain(
  { elements }: HtmlPage,
  weights: ReadonlyMap<Block, number>,
): ReadonlyMap<Block, number> {
  const mains = elements.filter(
    ({ tag, attributes }) => tag === "main" || attributes.role === "main",
  );
  const [main] = mains;
  if (!main || mains.length > 1) return weights;
  const inside = [...weights].filter(([{ start }]) => start >= main.start && start < main.end);
  return sumOf(inside) >= sumOf(weights) * MAIN ? new Map(inside) : weights;
}

/** What the box around headline and day must hold: characters, and a share of the page's text. */
const LEAST_OWN = 60;
const OWN = 0.3;

/** The weights in the box of the page's headline and its day, where the text stands there too; else all. */
function inHeadlineBox(
  { blocks, meta }: HtmlPage,
  weights: ReadonlyMap<Block, number>,
): ReadonlyMap<Block, number> {
  const titles = new Set(meta.titles.map(({ text }) => bare(text)));
  const at = blocks.findIndex(({ passage, heading }) => heading && titles.has(bare(passage.text)));
  const box = blocks[at]?.element.parent;
  if (!box || box.tag === "body" || box.tag === "html") return weights;
  const dated = blocks
    .slice(at + 1, at + 4)
    .some(({ passage, start }) => start < box.end && readInfo(passage)?.date);
  const inside = [...weights].filter(([{ start }]) => start >= box.start && start < box.end);
  const own = sumOf(inside);
  const enough = dated && own >= LEAST_OWN && own >= sumOf(weights) * OWN;
  return enough ? new Map(inside) : weights;
}

function sumOf(weights: Iterable<readonly [Block, number]>): number {
  let sum = 0;
  for (const [, one] of weights) sum += one;
  return sum;
}

/** How much of a page's text its densest box must hold to be the story's beyond doubt. */
const ALL = 0.97;

function boxHolds(
  page: HtmlPage,
  { tag, start, end }: ElementNode,
  weights: ReadonlyMap<Block, number>,
): boolean {
  if (tag === "#root" || tag === "body" || tag === "html") return false;
  const sum = (blocks: Iterable<Block>) => {
    let total = 0;
    for (const block of blocks) total += weights.get(block) ?? 0;
    return total;
  };
  return sum(blocksWithin(page.blocks, [start, end])) >= sum(weights.keys()) * ALL;
}

/** Whether the library's choice holds any of the text that may be the story's. */
function weighs(
  page: HtmlPage,
  { start, end }: ElementNode,
  weights: ReadonlyMap<Block, number>,
): boolean {
  return blocksWithin(page.blocks, [start, end]).some((block) => weights.has(block));
}

function placeIn(page: HtmlPage, element: ElementNode, clarity: number): Place[] {
  const body: Span = [element.start, element.end];
  const blocks = blocksWithin(page.blocks, body);
  if (isListing(blocks)) return [];
  return [{ body, zone: [0, page.root.end], marks: page.marks, clarity }];
}

/** The stories an e-paper system marks: each body with the marks between it and its neighbours. */
export function markedPlaces(page: HtmlPage): Place[] {
  const bodies = bodySpans(page);
  const heads = page.marks.filter(({ role }) => role !== "body");
  const kinds = [false, true].map((told) => heads.filter(({ property }) => property === told));
  return bodies.map((body, at) => {
    const zone: Span = [bodies[at - 1]?.[1] ?? 0, bodies[at + 1]?.[0] ?? page.root.end];
    const marks =
      bodies.length === 1 ? page.marks : kinds.flatMap((own) => marksOf(own, bodies, at));
    return { body, zone, marks, clarity: CLARITY.marked };
  });
}

/** Marked bodies that hold text, one inside the other counted once, the same text twice counted once. */
function bodySpans({ marks, blocks }: HtmlPage): Span[] {
  const seen = new Set<string>();
  const spans: Span[] = [];
  let empty: Span | null = null;
  for (const { role, span } of marks) {
    if (role !== "body") continue;
    const last = spans.at(-1);
    if (last && span[0] < last[1]) continue;
    const text = blocksWithin(blocks, span)
      .map(({ passage }) => passage.text)
      .join("\n");
    if (!/\p{L}/u.test(text)) empty = span;
    else if (!seen.has(text)) spans.push(span);
    seen.add(text);
  }
  // a picture page: its words stand under the picture, its marked body is empty
  return spans.length === 0 && empty ? [empty] : spans;
}

/**
 * Marks stand before their body, or all behind it where the page's first ones do. Properties may
 * do either whatever the printed marks do.
 */
function marksOf(own: readonly Mark[], bodies: readonly Span[], at: number): Mark[] {
  const behind = (own[0]?.span[0] ?? 0) > (bodies[0]?.[1] ?? 0);
  const from = behind ? (bodies[at]?.[1] ?? 0) : (bodies[at - 1]?.[1] ?? 0);
  const to = behind ? (bodies[at + 1]?.[0] ?? Number.POSITIVE_INFINITY) : (bodies[at]?.[0] ?? 0);
  return within(own, [from, to], ({ span }) => span[0]);
}

const LEAST_PROSE = 30;

/** Two or more `article` elements that are stories and no teasers: their headlines are no links. */
function articlePlaces(page: HtmlPage): Place[] {
  const places: Place[] = [];
  let reached = 0;
  for (const element of page.elements) {
    if (element.tag !== "article" || element.start < reached) continue;
    reached = element.end;
    const body: Span = [element.start, element.end];
    const blocks = blocksWithin(page.blocks, body);
    const heading = blocks.find((block) => block.heading > 0 && block.heading <= 3);
    if (!heading || heading.linked > 0.5 || proseIn(blocks) < LEAST_PROSE) continue;
    if (isListing(blocks)) continue;
    places.push(placeOf(body));
  }
  return places.length > 1 ? places : [];
}

/** A story whose headline stands within its stretch, one of several. */
function placeOf(body: Span): Place {
  return { body, zone: body, marks: [], clarity: CLARITY.article };
}
