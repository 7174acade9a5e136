import type { Span } from "../../../article.ts";
import { findLead } from "../../forms/contributors/lead.ts";
import type { Block } from "./block.ts";
import { isByline } from "./byline.ts";
import { bare, headlinePoints } from "./head-points.ts";
import { isListing } from "./listing.ts";
import { blocksWithin, type HtmlPage } from "./page.ts";
import { proseIn } from "./prose.ts";
import { isSiteName } from "./titles.ts";
import type { ElementNode } from "./tree.ts";

/** Characters of prose under a headline; fewer are a teaser or a tool. */
const LEAST_PROSE = 30;
/** How much of a page's text must stand under the headlines. */
const NEARLY_ALL = 0.8;
/** Points of a line that may be the headline over all of them. */
const OVER_ALL = 3;
/** `一、`, `（二）`, `3.`, `第四章`: parts of one text. */
const NUMBERED =
  /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．)）]|^第[一二三四五六七八九十]+[章节条]/u;
/** `综合新闻`, `要闻·民生版`: a page of the paper and not a story. */
const PAGE_NAME = /^.{0,8}(?:新闻|要闻|综合|副刊|专刊|周刊|版)$/u;

/** A headline and the stretch of its story. */
interface Part {
  readonly head: Block;
  readonly span: Span;
}

/**
 * The stories of a page that sets them one below the other without a system's marks: headings of one
 * level, no headline over all of them, and each in a box of its own of the same name
 * (`<div class="article"><h2>…</h2>…</div><hr><div class="article">…`), or each followed by a lead
 * or a byline. Crossheads stand in one box, under a headline, and open no report.
 */
export function sideBySide(page: HtmlPage): Span[] {
  for (const level of [1, 2, 3]) {
    const heads = page.blocks.filter((block) => block.heading === level && isHead(block));
    if (heads.length < 2) continue;
    for (const parts of [boxesOf(heads), stretchesOf(page, heads)]) {
      const told = parts.filter(
        ({ span }) => proseIn(blocksWithin(page.blocks, span)) >= LEAST_PROSE,
      );
      if (told.length > 1 && areStories(page, told)) return told.map(({ span }) => span);
    }
  }
  return [];
}

function isHead({ hidden, linked, passage: { text } }: Block): boolean {
  return !hidden && linked <= 0.5 && !isSiteName(text) && !PAGE_NAME.test(text);
}

function areStories(page: HtmlPage, parts: readonly Part[]): boolean {
  const inside = parts.map(({ span }) => blocksWithin(page.blocks, span));
  if (parts.filter(({ head }) => NUMBERED.test(head.passage.text)).length > 1) return false;
  // a page set twice, for a wide screen and a narrow one
  if (new Set(parts.map(({ head }) => bare(head.passage.text))).size < parts.length) return false;
  if (inside.some(isListing)) return false;
  const own = inside.reduce((sum, blocks) => sum + proseIn(blocks), 0);
  if (own < proseIn(page.blocks) * NEARLY_ALL) return false;
  const titles = page.meta.titles.map(({ text }) => bare(text));
  const covered = new Set(inside.flat());
  const isOver = (block: Block) =>
    !covered.has(block) && isHead(block) && headlinePoints(block, titles) >= OVER_ALL;
  if (page.blocks.some(isOver)) return false;
  if (parts.every((part, at) => opensReport(part, inside[at] ?? []))) return true;
  // the page is the one story's that its title names; what stands below it is told beside it
  const isNamed = parts.some(({ head }) => titles.includes(bare(head.passage.text)));
  return !isNamed && areTwins(parts);
}

/** Whether a lead or a byline stands right below the headline: `本报讯（记者 张三）`. */
function opensReport({ head }: Part, blocks: readonly Block[]): boolean {
  const at = blocks.indexOf(head);
  const below = blocks.slice(at + 1, at + 3);
  return below.some((block) => isByline(block) || findLead(block.passage.text) !== null);
}

/** Whether each part is a box, and all boxes have one name. */
function areTwins(parts: readonly Part[]): boolean {
  const names = parts.map(({ head, span }) => {
    let box: ElementNode | null = head.element;
    while (box && box.start > span[0]) box = box.parent;
    return box?.start === span[0] && box.end === span[1] && box.label
      ? `${box.tag} ${box.label}`
      : null;
  });
  return names[0] != null && names.every((name) => name === names[0]);
}

/** The largest named box around each headline that holds no other. */
function boxesOf(heads: readonly Block[]): Part[] {
  return heads.flatMap((head, at) => {
    const from = heads[at - 1]?.start ?? -1;
    const to = heads[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    let found: ElementNode | null = null;
    for (let box = head.element.parent; box; box = box.parent) {
      if (box.tag === "#root" || box.start <= from || box.end > to) break;
      if (box.label) found = box;
    }
    return found ? [{ head, span: [found.start, found.end] as const }] : [];
  });
}

/** Each headline to the next, the last one to the end of the element around them all. */
function stretchesOf({ root }: HtmlPage, heads: readonly Block[]): Part[] {
  const first = heads[0]?.start ?? 0;
  let around = heads.at(-1)?.element ?? root;
  while (around.start >= first && around.parent) around = around.parent;
  return heads.map((head, at) => {
    const to = heads[at + 1]?.element.start ?? around.end;
    return { head, span: [head.element.start, to] as const };
  });
}
