import { rankLines } from "../forms/headline.ts";
import type { Line } from "../lines.ts";
import { NUMBERED } from "./crossheads.ts";
import type { HeadForm } from "./head-forms.ts";
import type { HeadWords } from "./head-words.ts";
import type { Item } from "./items.ts";

/** A display piece as a story's headline sees it. */
export interface ShownHead {
  readonly item: Item;
  readonly form: HeadForm;
  readonly words: HeadWords;
  /** Share of its words that the story holds, and that the best paragraph elsewhere holds; 0 to 1. */
  readonly shared: number;
  readonly elsewhere: number;
  /** Share of its words that the story's first paragraph holds, 0 to 1. */
  readonly opening: number;
}

/** A notice's title stands over its text and nowhere else. */
export const NOTICE_ELSEWHERE = 6;

function isSectionName({ item: { piece }, form, shared }: ShownHead): boolean {
  if (!form.isLogo || piece.lines[0]?.gap === 0) return false;
  return form.isColumnName ? form.width <= 8 : form.width <= 6 && shared < 0.3;
}

/**
 * What it costs that a display piece is the logo over a story whose headline stands elsewhere.
 * `spoken`: share of that headline's words that the story holds.
 */
export function logoCost({ form, shared, elsewhere }: ShownHead, spoken: number): number {
  const { width } = form;
  if (form.isNotice) return NOTICE_ELSEWHERE;
  if (form.isColumnName && width <= 8) return 0.3;
  const strange = OF_ANOTHER * Math.max(0, elsewhere - shared - 0.1);
  if (form.couldBePenName) return 1 + strange;
  if (width <= 6) return 0.4 - 0.3 * shared + strange;
  // so long a line that speaks of the story is its headline
  const cost = width <= 8 ? 1.3 + strange : 2.2;
  return cost + 6 * Math.max(0, shared - spoken);
}

/** A short logo is seldom what a paragraph of another story says: that is its headline. */
const OF_ANOTHER = 1.88;

/** One line of writers' names, as no headline is. */
const ONLY_NAMES = 1.5;
/** `二、建好污水管网` and no other line: a part of a story, as good as never the whole. */
const ONLY_A_PART = 2;

/** Headline blocks must speak of their story, one of them at least, and go together by their form. */
export function stackCost(all: readonly ShownHead[], ranks: RankCosts, isNamed: boolean): number {
  const last = all.at(-1);
  const signed = last !== undefined && all.length > 1 && !isNamed && last.form.couldBePenName;
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
    if (at > 0 && isSectionName(head)) cost += 1.5;
  }
  const first = all[0];
  if (first?.form.areNames && all.length === 1) cost += ONLY_NAMES;
  if (first?.form.isNumbered && all.length === 1) cost += ONLY_A_PART;
  const ranking = first ? ranks.costOf(first.item, all, count) : 0;
  const strange = Math.max(-LEAD, best + 1.2 * (sum - best));
  return cost + strange + 0.05 * (count - 1) + Math.max(0, ranking - 0.3);
}

/** A story's first paragraph says what its headline says; also the most that a headline's cost is below 0. */
export const LEAD = 2;

/** A story says nothing of its headline; `渔网`, of a few characters, may be a writer's title. */
const STRANGE = 2;
const STRANGE_TITLE = 0.9;
/** Share of a headline's words from which on a story speaks of it enough. */
const SPOKEN_OF = 0.35;
/** One paragraph elsewhere says more of it than the whole story, and so much more that it tells. */
const SPOKEN_ELSEWHERE = 2;
const HARDLY_MORE = 0.05;

/** How little a display piece has to do with its story, and how much with another. */
function strangeness({ item, form, shared, elsewhere, opening }: ShownHead): number {
  const short = item.piece.lines.length === 1 && form.width <= 6;
  const more = Math.max(0, elsewhere - shared - HARDLY_MORE);
  const numbered = form.isNumbered ? NUMBERED : 0;
  const strange = (short ? STRANGE_TITLE : STRANGE) * (1 - Math.min(1, shared / SPOKEN_OF));
  return strange + SPOKEN_ELSEWHERE * more + numbered - LEAD * opening;
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
    const lines: Line[] = [];
    for (let at = 0; at < count; at++) lines.push(...(heads[at]?.item.piece.lines ?? []));
    const { cost } = rankLines(lines, this.columns);
    costs[count] = cost;
    return cost;
  }
}
