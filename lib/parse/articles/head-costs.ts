import { widthOf } from "../../text/characters.ts";
import { isNoticeTitle } from "../blocks/closings.ts";
import { rankLines } from "../fields/headline.ts";
import { isColumnName } from "../fields/section.ts";
import type { Piece } from "../pieces.ts";
import { couldBePenName } from "./bylines.ts";
import type { Item } from "./items.ts";

/** A display piece as a story's headline sees it. */
export interface ShownHead {
  readonly item: Item;
  /** Share of its words that the story holds, and that the best paragraph elsewhere holds; 0 to 1. */
  readonly shared: number;
  readonly elsewhere: number;
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

/** What it costs that a display piece is the logo over a story whose headline stands elsewhere. */
export function logoCost({ item, shared }: ShownHead): number {
  const width = item.piece.lines[0]?.width ?? 0;
  if (isNoticeTitle(item.text)) return NOTICE_ELSEWHERE;
  if (isColumnName(item.text) && width <= 8) return 0.2;
  if (couldBePenName(item.piece)) return 1;
  return (width <= 6 ? 0.3 : width <= 8 ? 0.8 : 2.2) - 0.3 * shared;
}

/** Headline blocks must speak of their story, one of them at least, and go together by their form. */
export function stackCost(
  all: readonly ShownHead[],
  rankCost: (items: readonly Item[]) => number,
): number {
  const last = all.at(-1);
  const signed = last !== undefined && all.length > 1 && couldBePenName(last.item.piece);
  const heads = signed ? all.slice(0, -1) : all;
  const strange = heads.map(({ item, shared, elsewhere }) => {
    const more = Math.max(0, elsewhere - shared - 0.15);
    const { lines } = item.piece;
    const short = lines.length === 1 && widthOf(lines[0]?.text ?? "") <= 6;
    return (short ? 0.6 : 1.5) * (1 - Math.min(1, shared / 0.6)) + 1.2 * more;
  });
  strange.sort((one, other) => one - other);
  const [best = 0, ...others] = strange;
  const rest = others.reduce((sum, each) => sum + each, 0);
  const ranking = rankCost(heads.map(({ item }) => item));
  // `街谈巷议` under a headline is the name over the next story
  const strayName = heads.slice(1).some(isSectionName);
  return (
    (signed ? 0.4 : 0) +
    (strayName ? 2 : 0) +
    best +
    0.6 * rest +
    0.1 * others.length +
    Math.max(0, ranking - 0.6)
  );
}

/** How unusual it is that these pieces' lines stand together as one headline; kept, for many stories ask. */
export function rankOnce(): (items: readonly Item[]) => number {
  const known = new Map<Item, Map<number, number>>();
  return (items) => {
    const [first] = items;
    if (!first) return 0;
    const costs = known.get(first) ?? new Map<number, number>();
    const before = costs.get(items.length);
    if (before !== undefined) return before;
    const { cost } = rankLines(items.flatMap(({ piece }) => piece.lines));
    known.set(first, costs.set(items.length, cost));
    return cost;
  };
}

/** An author's line stands under the headline, a closing credit behind the body. */
export function signatureCost(above: readonly Item[], below: readonly Item[]): number {
  let cost = 0;
  above.forEach(({ piece: { kind } }, at) => {
    if (kind === "credit") cost += 1.5;
    if (kind === "byline") cost += at > 0 ? -0.4 : above.length > 1 ? 1 : 0.6;
  });
  below.forEach(({ piece: { kind } }, at) => {
    if (kind === "credit") cost += at === 0 ? -0.4 : 0.5;
    if (kind === "byline") cost += at > 0 ? -0.4 : below.length > 1 ? 1 : 0.4;
  });
  return cost;
}
