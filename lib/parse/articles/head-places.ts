import type { Stretch } from "./cohesion.ts";
import type { PageEvidence } from "./evidence.ts";
import { LEAD, RankCosts, stackCost } from "./head-costs.ts";
import { announcedOf, type Inner, innerCost, LEAST_INNER } from "./inner.ts";
import { MOST_BOND, sectionsCost } from "./sections.ts";
import { signsAboveCost, unnamedCost } from "./signatures.ts";
import { misplacedCost, strandedCost } from "./size-step.ts";
import { isNamedStory, logosCost, type Span, showHeads, textCost } from "./story-costs.ts";
import type { HeadPlace, Taker } from "./taker.ts";

/** How much the words of a story weigh beside its form; found on generated pages. */
const WORDS_WEIGH = 0.18;
const HEADLESS = 3.8;
/** How sure it is that a dearer story without a headline is no rival. */
const SURE = 3;
/** An author's line in the group that is read as the headline. */
const SIGNED_INSIDE = -0.38;
/** Display pieces behind a story under its headline: a headline whose own story the page lacks. */
const TRAILING = 4.5;
/** A notice's title stands over its text more than others do, also where those stand anywhere. */
const NOTICE_INSIDE = 2;
/** More than adding the same costs in another order can change. */
const ROUNDING = 1e-9;

/** A stretch of a page as far as it has been walked. */
export interface Walked extends Span {
  readonly words: Stretch;
  /** Groups of display pieces between its texts. */
  readonly inner: readonly Inner[];
  /** What its gaps cost. */
  readonly walked: number;
}

/** Where the headline of a stretch stands, and what the stretch costs as a story with it there. */
export class HeadPlaces {
  private readonly ranks: RankCosts;
  /** Whether the page has leads at all, and what it costs here that a story names no one. */
  private readonly leads: boolean;
  private readonly unnamed: number;
  private readonly misplaced: number;
  /** Whether a story over the stretch that is weighed leads further. */
  private led = false;

  constructor(
    private readonly evidence: PageEvidence,
    private readonly taker: Taker,
  ) {
    this.ranks = new RankCosts(evidence.columns);
    let signatures = 0;
    let leads = false;
    for (const { lead, signed, isBody, isHead } of evidence.items) {
      if (lead || signed || !(isBody || isHead)) signatures++;
      leads ||= lead;
    }
    this.leads = leads;
    this.unnamed = unnamedCost(signatures, evidence.items);
    this.misplaced = misplacedCost(evidence.items);
  }

  /**
   * Weighs all places where the headline of a stretch may stand, or only one, and tells whether it can be a
   * story at all.
   */
  weigh(walked: Walked, only: "below" | null): boolean {
    const { from, to, first, last, inner, words } = walked;
    const { evidence, ranks } = this;
    this.led = false;
    const isNamed = isNamedStory(evidence.items, walked);
    const base = walked.walked + WORDS_WEIGH * words.cost + textCost(evidence, walked, this.leads);
    const isHeadless = first === from && last === to - 1 && !inner.length;
    const bonds = (MOST_BOND - LEAST_INNER) * inner.length;
    const least = isHeadless ? base + HEADLESS + SURE : base - LEAD - bonds;
    if (this.taker.isHopeless(from, to, null, least)) return false;
    const top = showHeads(evidence, walked, words, from, first);
    const bottom = showHeads(evidence, walked, words, last + 1, to);
    const unnamed = isNamed ? 0 : this.unnamed;
    const logos =
      bottom.length || inner.length ? logosCost(evidence.items, walked, top, bottom) : 0;
    const crossheads = innerCost(inner, null);
    const cost = base + unnamed + crossheads;
    // the most that what a headline says of its story and its sections can make up for
    const most = LEAD + MOST_BOND * inner.length + ROUNDING;
    if (bottom.length && this.isWorthIt(walked, "below", cost + logos, most)) {
      const own = stackCost(bottom, ranks, isNamed) + sectionsCost(bottom, inner, null, last);
      this.propose(walked, "below", last + 1, to, cost + logos + own);
    }
    if (only === "below") return this.led;
    // `五绝二首`, `组诗`: what its parts are called stands inside
    const parts = inner.length ? announcedOf(inner, top) : 0;
    const trailing = TRAILING * bottom.length;
    if (top.length && this.isWorthIt(walked, "above", cost - parts + trailing, most)) {
      const own = stackCost(top, ranks, isNamed) + sectionsCost(top, inner, null, last);
      this.propose(walked, "above", from, first, cost - parts + own + trailing);
    }
    if (!top.length && !bottom.length) this.propose(walked, "none", from, from, cost + HEADLESS);
    if (bottom.length || logos === Number.POSITIVE_INFINITY) return this.led;
    for (const group of inner) {
      // before its words are looked at: even a headline that fits may stand among too many crossheads
      const signed = group.to - group.from > 1 ? SIGNED_INSIDE : unnamed;
      const least = base + logos + innerCost(inner, group) + signed;
      if (!this.isWorthIt(walked, "inside", least, most)) continue;
      const heads = showHeads(evidence, walked, words, group.from, group.to);
      if (!heads.length) continue;
      const isSigned = group.to - group.from > heads.length;
      const notice = heads.some(({ form }) => form.isNotice) ? NOTICE_INSIDE : 0;
      const own =
        stackCost(heads, ranks, isNamed || isSigned) +
        sectionsCost(heads, inner, group, last) +
        notice +
        (isSigned ? SIGNED_INSIDE : unnamed);
      this.propose(
        walked,
        "inside",
        group.from,
        group.to,
        base + logos + own + innerCost(inner, group),
      );
    }
    return this.led;
  }

  /**
   * Whether a headline in a place may be of a cheapest reading, by what the rest of its story costs and the
   * most that the headline itself is worth.
   */
  private isWorthIt({ from, to }: Span, place: HeadPlace, rest: number, most: number): boolean {
    if (!this.taker.isHopeless(from, to, place, rest - most)) return true;
    // a story that costs no finite sum leads no further
    if (Number.isFinite(rest)) this.led = true;
    return false;
  }

  private propose(
    { from, to }: Span,
    place: HeadPlace,
    headFrom: number,
    headTo: number,
    cost: number,
  ): void {
    const misplaced = place === "below" || place === "inside" ? this.misplaced : 0;
    const { evidence } = this;
    const stranded =
      (place === "above" ? strandedCost(evidence.items, headFrom, headTo) : 0) +
      signsAboveCost(evidence, headFrom, headTo);
    if (Number.isFinite(cost)) this.led = true;
    this.taker.take(from, to, place, headFrom, headTo, cost + misplaced + stranded);
  }
}
