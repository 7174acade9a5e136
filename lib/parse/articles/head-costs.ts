import { isNoticeTitle } from "../blocks/closings.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { rankLines } from "../forms/headline.ts";
import { isColumnName } from "../forms/section.ts";
import type { Piece } from "../pieces.ts";
import { couldBePenName } from "./bylines.ts";
import type { Item } from "./items.ts";
import { isNumbered, NUMBERED } from "./steps.ts";

/** A display piece as a story's headline sees it. */
export interface ShownHead {
  readonly item: Item;
  /** Share of its words that the story holds, and that the best paragraph elsewhere holds; 0 to 1. */
  readonly shared: number;
  readonly elsewhere: number;
  /** Share of its words that the story's first paragraph holds, 0 to 1. */
  readonly opening: number;
}

/** A notice's title stands over its text and nowhere else. */
export const NOTICE_ELSEWHERE = 6;

/** A logo is one short line without punctuation: `日月谈`, `公益彩票`. */
export function isLogo(piece: Piece): boolean {
  const line = piece.lines[0];
  return (
    piece.lines.length === 1 &&
    line !== undefined &&
    line.width <= 14 &&
    /^[\p{Script=Han}\p{N}·]+$/u.test(line.text)
  );
}

function isSectionName({ item: { piece, text }, shared }: ShownHead): boolean {
  const width = piece.lines[0]?.width ?? 0;
  if (!isLogo(piece) || piece.lines[0]?.gap === 0) return false;
  return isColumnName(text) ? width <= 8 : width <= 6 && shared < 0.3;
}

/**
 * What it costs that a display piece is the logo over a story whose headline stands elsewhere.
 * `spoken`: share of that headline's words that the story holds.
 */
export function logoCost({ item, shared }: ShownHead, spoken: number): number {
  const width = item.piece.lines[0]?.width ?? 0;
  if (isNoticeTitle(item.text)) return NOTICE_ELSEWHERE;
  if (isColumnName(item.text) && width <= 8) return 0.2;
  if (couldBePenName(item.piece)) return 1;
  if (width <= 6) return 0.3 - 0.3 * shared;
  // so long a line that speaks of the story is its headline
  return (width <= 8 ? 0.8 : 2.2) + 6 * Math.max(0, shared - spoken);
}

/** `江流 沈坝`: writers' names, as no headline is. */
const NAMES = /^\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3}){1,3}$/u;
const ONLY_NAMES = 2;

/** `赛龙舟 迎端午` are halves of a headline: three characters need a family name to be one. */
function areNames(text: string): boolean {
  if (!NAMES.test(text)) return false;
  const names = text.split(/[\s、]+/u);
  return names.every((name) => name.length === 2) || names.some((name) => looksLikeName(name));
}

/** Headline blocks must speak of their story, one of them at least, and go together by their form. */
export function stackCost(all: readonly ShownHead[], ranks: RankCosts): number {
  const last = all.at(-1);
  const signed = last !== undefined && all.length > 1 && couldBePenName(last.item.piece);
  const count = signed ? all.length - 1 : all.length;
  let best = Number.POSITIVE_INFINITY;
  let sum = 0;
  let cost = signed ? 0.4 : 0;
  for (let at = 0; at < count; at++) {
    const head = all[at];
    if (!head) continue;
    const strange = strangeness(head);
    best = Math.min(best, strange);
    sum += strange;
    // `街谈巷议` under a headline is the name over the next story
    if (at > 0 && isSectionName(head)) cost += 2;
  }
  const first = all[0]?.item;
  if (first && all.length === 1 && areNames(first.text)) cost += ONLY_NAMES;
  const ranking = first ? ranks.costOf(first, all, count) : 0;
  const strange = Math.max(-LEAD, best + 1.2 * (sum - best));
  return cost + strange + 0.12 * (count - 1) + Math.max(0, ranking - 0.3);
}

/** A story's first paragraph says what its headline says; also the most that a headline's cost is below 0. */
export const LEAD = 1.6;

/** How little a display piece has to do with its story, and how much with another. */
function strangeness({ item, shared, elsewhere, opening }: ShownHead): number {
  const { lines } = item.piece;
  const short = lines.length === 1 && (lines[0]?.width ?? 0) <= 6;
  const more = Math.max(0, elsewhere - shared - 0.1);
  const numbered = isNumbered(item.text) ? NUMBERED : 0;
  const strange = (short ? 0.45 : 1.3) * (1 - Math.min(1, shared / 0.45));
  return strange + 1.1 * more + numbered - LEAD * opening;
}

/** How unusual it is that pieces' lines stand together as one headline; kept, for many stories ask. */
export class RankCosts {
  private readonly known = new Map<Item, number[]>();

  constructor(private readonly columns: boolean) {}

  /** Cost of the first `count` of these heads, `first` being the first. */
  costOf(first: Item, heads: readonly ShownHead[], count: number): number {
    let costs = this.known.get(first);
    if (!costs) {
      costs = [];
      this.known.set(first, costs);
    }
    const before = costs[count];
    if (before !== undefined) return before;
    const lines = heads.slice(0, count).flatMap(({ item }) => item.piece.lines);
    const { cost } = rankLines(lines, this.columns);
    costs[count] = cost;
    return cost;
  }
}
