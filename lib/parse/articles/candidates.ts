import { isNoticeTitle } from "../blocks/closings.ts";
import { Stretch } from "./cohesion.ts";
import {
  isLogo,
  logoCost,
  NOTICE_ELSEWHERE,
  rankOnce,
  type ShownHead,
  signatureCost,
  stackCost,
} from "./head-costs.ts";
import { type HeadWords, sharedElsewhere, sharedWords } from "./head-words.ts";
import type { Item } from "./items.ts";
import type { Steps } from "./steps.ts";
import type { PageWords } from "./words.ts";

/** Where a story prints its headline; `none` when it has none. */
export type HeadPlace = "above" | "below" | "inside" | "none";

/** Items `[from, to)` read as one story with its headline in one place. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly place: HeadPlace;
  /** The headline's items, `[from, to)`; empty for `none`. */
  readonly head: readonly [number, number];
  /** 0 is a story exactly as papers print them. */
  readonly cost: number;
}

export interface PageEvidence {
  readonly items: readonly Item[];
  readonly words: PageWords;
  readonly heads: readonly (HeadWords | null)[];
  readonly steps: Steps;
  /** For each item of text what the words around the gap before it say, see `weighTies`. */
  readonly ties: Float64Array;
  /** For each item what it costs to open and to close a story's text with it. */
  readonly opening: Float64Array;
  readonly closing: Float64Array;
}

/** How much the words of a story weigh beside its form; a figure found on generated pages. */
const WORDS_WEIGH = Number(process.env.WW ?? 0.03);
/** How much the words around a gap weigh beside its form. */
const TIES_WEIGH = Number(process.env.TW ?? 0.8);
/** More pieces than the longest story of a page has. */
const MOST_ITEMS = 120;
/** Nothing further on makes up for so much. */
const HOPELESS = 14;
const HEADLESS = 5;
/** A headline that has the form of a sentence. */
const UNLIKE_HEAD = 0.5;

/** An inner group of display pieces, read as a crosshead. */
interface Inner {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  alike: boolean;
}

/** Calls `found` with every candidate that begins at item `from`, shortest first. */
export function proposeStories(evidence: PageEvidence, found: (candidate: Candidate) => void) {
  const stretch = new Stretch(evidence.words);
  const rankCost = rankOnce();
  const leads = evidence.items.some(({ lead }) => lead);
  const signed = evidence.items.filter(
    ({ lead, signed, isBody, isHead }) => lead || signed || (!isBody && !isHead),
  ).length;
  for (let from = 0; from < evidence.items.length; from++) {
    stretch.clear();
    const work = { ...evidence, stretch, rankCost, leads, signed: signed >= 2 };
    proposeFrom(from, -1, work, found);
    if (!evidence.items[from]?.couldBeHead) continue;
    stretch.clear();
    proposeFrom(from, from, work, found);
  }
}

interface Work extends PageEvidence {
  readonly stretch: Stretch;
  readonly rankCost: (items: readonly Item[]) => number;
  /** Whether the page has leads at all, and two signatures or more. */
  readonly leads: boolean;
  readonly signed: boolean;
}

/** `asHead` is the item of text that is read as a headline here, or -1. */
function proposeFrom(
  from: number,
  asHead: number,
  work: Work,
  found: (candidate: Candidate) => void,
): void {
  const { items, steps, stretch } = work;
  let first = -1;
  let last = -1;
  let walked = 0;
  const inner: Inner[] = [];
  const end = Math.min(items.length, from + MOST_ITEMS);
  for (let at = from; at < end; at++) {
    const item = items[at];
    if (!item) return;
    if (item.isBody && at !== asHead) {
      if (first >= 0 && item.couldBeHead) {
        const extent = { from, to: at + 1, first, last, walked: walked + UNLIKE_HEAD, inner };
        for (const candidate of readings(extent, work)) {
          if (candidate.place === "below") found(candidate);
        }
      }
      if (first < 0) first = at;
      else {
        walked += (steps.within[at] ?? 0) + TIES_WEIGH * Math.max(0, work.ties[at] ?? 0);
        if (at > last + 1)
          addInner(
            inner,
            { from: last + 1, to: at, cost: steps.crossheads[at] ?? 0, alike: false },
            items,
          );
        if (walked + innerCost(inner) > HOPELESS) return;
      }
      stretch.add(work.words.ofItem[at] ?? new Int32Array());
      last = at;
    }
    if (first < 0) continue;
    const extra = asHead < 0 ? 0 : UNLIKE_HEAD;
    const extent = { from, to: at + 1, first, last, walked: walked + extra, inner };
    for (const candidate of readings(extent, work)) {
      found(candidate);
    }
  }
}

function addInner(inner: Inner[], group: Inner, items: readonly Item[]): void {
  const before = inner.at(-1);
  if (before && sameShape(items.slice(before.from, before.to), items.slice(group.from, group.to))) {
    before.alike = true;
    group.alike = true;
  }
  inner.push(group);
}

function innerCost(inner: readonly Inner[]): number {
  let cost = 0;
  for (const group of inner) cost += group.cost - (group.alike ? 0.6 : 0);
  // crossheads come in twos and threes
  return cost + (inner.length === 1 ? 0.8 : 0);
}

/** Crossheads of one story look alike: one line, about as long. */
function sameShape(one: readonly Item[], other: readonly Item[]): boolean {
  const first = one.length === 1 ? one[0]?.piece.lines : undefined;
  const second = other.length === 1 ? other[0]?.piece.lines : undefined;
  if (!first || !second || first.length !== second.length) return false;
  return first.every((line, at) => Math.abs(line.width - (second[at]?.width ?? 0)) <= 2);
}

interface Extent {
  readonly from: number;
  readonly to: number;
  /** First and last item of text. */
  readonly first: number;
  readonly last: number;
  readonly walked: number;
  readonly inner: readonly Inner[];
}

/** All places where the headline of one extent may stand. */
function readings(extent: Extent, work: Work): Candidate[] {
  const { from, to, first, last, walked, inner } = extent;
  const { items, stretch, rankCost } = work;
  const above = items.slice(from, first);
  const below = items.slice(last + 1, to);
  const crossheads = innerCost(inner);
  let base = 0.2 + walked + WORDS_WEIGH * stretch.cost;
  base += (work.opening[first] ?? 0) + (work.closing[last] ?? 0);
  base += signatureCost(above, below) + TIES_WEIGH * Math.max(0, -(work.ties[first] ?? 0));
  const lead = items[first]?.lead ?? false;
  const signed = items[last]?.signed ?? false;
  if (work.leads && !lead) base += 0.5;
  const isNamed = lead || signed || [...above, ...below].some(({ isHead }) => !isHead);
  if (signed && above.some(({ piece }) => piece.kind === "byline")) base += 1.5;
  const shown = (start: number, end: number) => showHeads(start, end, extent, work);
  const top = shown(from, first);
  const bottom = shown(last + 1, to);
  const unnamed = work.signed && !isNamed ? 0.9 : 0;
  const logos = top.every(({ item }) => isLogo(item.piece))
    ? top.reduce((sum, head) => sum + logoCost(head), 0) + (isSignedHead(above) ? 4 : 0)
    : Number.POSITIVE_INFINITY;
  const found: Candidate[] = [];
  const propose = (place: HeadPlace, head: readonly [number, number], cost: number) => {
    if (Number.isFinite(cost)) found.push({ from, to, place, head, cost: base + cost });
  };
  if (bottom.length) {
    propose("below", [last + 1, to], logos + crossheads + unnamed + stackCost(bottom, rankCost));
  }
  if (top.length) {
    const cost = stackCost(top, rankCost) + 3 * bottom.length;
    propose("above", [from, first], cost + crossheads + unnamed);
  }
  if (!bottom.length) {
    for (const group of inner) {
      const heads = shown(group.from, group.to);
      if (!heads.length) continue;
      const others = innerCost(inner.filter((each) => each !== group));
      const isSigned = group.to - group.from > heads.length;
      const notice = heads.some(({ item }) => isNoticeTitle(item.text)) ? NOTICE_ELSEWHERE : 0;
      const cost =
        logos + others + notice + stackCost(heads, rankCost) + (isSigned ? -0.4 : unnamed);
      propose("inside", [group.from, group.to], cost);
    }
  }
  if (!top.length && !bottom.length) propose("none", [from, from], HEADLESS + crossheads + unnamed);
  return found;
}

/** A display line with its author's line under it heads what follows. */
function isSignedHead(above: readonly Item[]): boolean {
  return above.some(({ piece }, at) => piece.kind === "byline" && above[at - 1]?.isHead);
}

function showHeads(start: number, end: number, { from, to }: Extent, work: Work): ShownHead[] {
  const shown: ShownHead[] = [];
  for (let at = start; at < end; at++) {
    const item = work.items[at];
    const words = work.heads[at];
    if (!item || !words) continue;
    const shared = sharedWords(words, work.stretch);
    shown.push({ item, shared, elsewhere: sharedElsewhere(words, from, to) });
  }
  return shown;
}
