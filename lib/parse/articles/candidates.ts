import { memberBefore } from "../member-before.ts";
import { Stretch } from "./cohesion.ts";
import type { PageEvidence } from "./evidence.ts";
import { LEAD, NOTICE_ELSEWHERE, RankCosts, stackCost } from "./head-costs.ts";
import { addInner, announcedOf, type Inner, innerCost, LEAST_INNER } from "./inner.ts";
import { MOST_BOND, sectionsCost } from "./sections.ts";
import { signsAboveCost, unnamedCost } from "./signatures.ts";
import { misplacedCost, strandedCost } from "./size-step.ts";
import { TORN } from "./steps.ts";
import { isNamedStory, logosCost, type Span, showHeads, textCost } from "./story-costs.ts";
import type { HeadPlace, Taker } from "./taker.ts";
import { TIES_WEIGH } from "./ties.ts";
import { callsOut } from "./torn.ts";

/** How much the words of a story weigh beside its form; found on generated pages. */
const WORDS_WEIGH = 0.18;
/** Paragraphs so much likelier to go together are not parted; see `weighTies`. */
const FAST = -2;
/** More pieces than the longest story of a page has. */
const MOST_ITEMS = 160;
/** Nothing further on makes up for so many leads, credits and crossheads. */
const HOPELESS = 14;
const HEADLESS = 3.8;
/** How sure it is that a dearer story without a headline is no rival. */
const SURE = 3;
/** Under display lines the first line of a paragraph, torn off, is no headline more. */
const TORN_UNDER_HEAD = 1.2;
/** `家门口拿药，为啥还缺这几样？` right under a display line is its headline oftener than a text's beginning. */
const CALLS_OUT = 0.5;
/** A kicker and a headline. */
const MOST_AS_HEAD = 2;
/** An author's line in the group that is read as the headline. */
const SIGNED_INSIDE = -0.38;
/** Display pieces behind a story under its headline: a headline whose own story the page lacks. */
const TRAILING = 4.5;
/** More than adding the same costs in another order can change. */
const ROUNDING = 1e-9;

/** Proposes every stretch of a page that may be one story. */
export function proposeStories(evidence: PageEvidence, taker: Taker): void {
  const proposer = new Proposer(evidence, taker);
  const { items } = evidence;
  let text = 0;
  for (let from = 0; from < items.length; from++) {
    if (!proposer.mayPart(from)) continue;
    proposer.proposeFrom(from, -1, -1);
    // the text under the display pieces here
    if (text < from) text = from;
    while (text < items.length && !items[text]?.isBody) text++;
    for (let to = text; to < text + MOST_AS_HEAD && items[to]?.couldBeHead; to++) {
      proposer.proposeFrom(from, text, to + 1);
    }
  }
}

class Proposer implements Span {
  private readonly stretch: Stretch;
  private readonly ranks: RankCosts;
  /** Whether the page has leads at all, and what it costs here that a story names no one. */
  private readonly leads: boolean;
  private readonly unnamed: number;
  private readonly misplaced: number;
  // the stretch that is being walked
  from = 0;
  to = 0;
  first = -1;
  last = -1;
  private walked = 0;
  private inner: Inner[] = [];
  private proposed = false;
  /** Cuts that are made all the same, since nothing else ends a stretch. */
  private readonly forced = new Set<number>();

  constructor(
    private readonly evidence: PageEvidence,
    private readonly taker: Taker,
  ) {
    this.stretch = new Stretch(evidence.words);
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
   * Whether a story may end before item `at`: between paragraphs that share many words only at a lead, or at
   * a line that may be a headline.
   */
  mayPart(at: number): boolean {
    const { items, ties } = this.evidence;
    const before = memberBefore(items, at);
    const item = items[at];
    if (!before?.isBody || !item?.isBody || (ties[at] ?? 0) > FAST || this.forced.has(at))
      return true;
    return item.lead || item.couldBeHead || before.couldBeHead;
  }

  /** Items of text `[asHead, headTo)` are read as a headline here; -1 for none. */
  proposeFrom(from: number, asHead: number, headTo: number): void {
    this.proposed = false;
    this.walkFrom(from, asHead, headTo);
    // text without an end in reach is cut where the walk ended, or its page would have no division
    if (this.proposed || this.first < 0) return;
    this.to = this.last + 1;
    this.forced.add(this.to);
    this.read(null);
  }

  private walkFrom(from: number, asHead: number, headTo: number): void {
    const { items, steps, ties, words } = this.evidence;
    this.stretch.clear();
    this.from = from;
    this.first = -1;
    this.walked = 0;
    for (let at = asHead; at < headTo; at++) this.walked += items[at]?.unlikeHead ?? 0;
    if (asHead > from && callsOut(items[headTo - 1]?.text ?? "")) this.walked -= CALLS_OUT;
    if (asHead >= 0 && items[headTo]?.piece.goesOn) {
      this.walked += TORN + (asHead > from ? TORN_UNDER_HEAD : 0);
    }
    this.inner = [];
    let stepped = 0;
    const end = Math.min(items.length, from + MOST_ITEMS);
    for (let at = from; at < end; at++) {
      const item = items[at];
      if (!item) return;
      if (item.isBody && (at < asHead || at >= headTo)) {
        if (this.first < 0) this.first = at;
        else {
          if (item.couldBeHead) this.readTextBelow(at);
          const step = steps.within[at] ?? 0;
          stepped += step;
          this.walked += step + TIES_WEIGH * Math.max(0, ties[at] ?? 0);
          if (at > this.last + 1) {
            addInner(
              this.inner,
              this.last + 1,
              at,
              steps.crossheads[at] ?? 0,
              items,
              steps.parallels[at] ?? 0,
            );
          }
          if (stepped + innerCost(this.inner, null) > HOPELESS) return;
        }
        this.stretch.add(words.shared[at]);
        this.last = at;
      }
      if (this.first < 0 || !this.mayPart(at + 1)) continue;
      this.to = at + 1;
      this.read(null);
    }
  }

  /** Text from item `at` on as the headline under the text, author's lines and all. */
  private readTextBelow(at: number): void {
    const { items } = this.evidence;
    let unlike = items[at]?.piece.goesOn ? TORN : 0;
    for (let to = at; ; to++) {
      const item = items[to];
      if (!item || (item.isBody && !(item.couldBeHead && to < at + MOST_AS_HEAD))) break;
      unlike += item.unlikeHead;
      if (!this.mayPart(to + 1)) continue;
      this.to = to + 1;
      this.walked += unlike;
      this.read("below");
      this.walked -= unlike;
    }
  }

  /** Weighs all places where the headline of the stretch may stand, or only one. */
  private read(only: "below" | null): void {
    const { from, to, first, last, inner, ranks, evidence, stretch } = this;
    const isNamed = isNamedStory(evidence.items, this);
    const base = this.walked + WORDS_WEIGH * stretch.cost + textCost(evidence, this, this.leads);
    const isHeadless = first === from && last === to - 1 && !inner.length;
    const bonds = (MOST_BOND - LEAST_INNER) * inner.length;
    const least = isHeadless ? base + HEADLESS + SURE : base - LEAD - bonds;
    if (this.taker.isHopeless(from, to, least)) return;
    const top = showHeads(evidence, this, stretch, from, first);
    const bottom = showHeads(evidence, this, stretch, last + 1, to);
    const unnamed = isNamed ? 0 : this.unnamed;
    const logos = bottom.length || inner.length ? logosCost(evidence.items, this, top, bottom) : 0;
    const crossheads = innerCost(inner, null);
    const cost = base + unnamed + crossheads;
    if (bottom.length) {
      const own = stackCost(bottom, ranks, isNamed) + sectionsCost(bottom, inner, null, last);
      this.propose("below", last + 1, to, cost + logos + own);
    }
    if (only === "below") return;
    if (top.length) {
      // `五绝二首`, `组诗`: what its parts are called stands inside
      const parts = inner.length
        ? announcedOf(
            inner,
            top.map(({ form }) => form),
          )
        : 0;
      const own = stackCost(top, ranks, isNamed) + sectionsCost(top, inner, null, last);
      this.propose("above", from, first, cost - parts + own + TRAILING * bottom.length);
    }
    if (!top.length && !bottom.length) this.propose("none", from, from, cost + HEADLESS);
    if (bottom.length || logos === Number.POSITIVE_INFINITY) return;
    for (const group of inner) {
      // before its words are looked at: even a headline that fits may stand among too many crossheads
      const least =
        base + logos + innerCost(inner, group) + SIGNED_INSIDE - LEAD - bonds - ROUNDING;
      if (this.taker.isHopeless(from, to, least)) continue;
      const heads = showHeads(evidence, this, stretch, group.from, group.to);
      if (!heads.length) continue;
      const isSigned = group.to - group.from > heads.length;
      const notice = heads.some(({ form }) => form.isNotice) ? NOTICE_ELSEWHERE : 0;
      const own =
        stackCost(heads, ranks, isNamed || isSigned) +
        sectionsCost(heads, inner, group, last) +
        notice +
        (isSigned ? SIGNED_INSIDE : unnamed);
      this.propose("inside", group.from, group.to, base + logos + own + innerCost(inner, group));
    }
  }

  private propose(place: HeadPlace, headFrom: number, headTo: number, cost: number): void {
    const misplaced = place === "below" || place === "inside" ? this.misplaced : 0;
    const { evidence } = this;
    const stranded =
      (place === "above" ? strandedCost(evidence.items, headFrom, headTo) : 0) +
      signsAboveCost(evidence, headFrom, headTo);
    // a story that costs no finite sum, or ends where none begins, leads no further
    if (Number.isFinite(cost) && this.mayPart(this.to)) this.proposed = true;
    this.taker.take(this.from, this.to, place, headFrom, headTo, cost + misplaced + stranded);
  }
}
