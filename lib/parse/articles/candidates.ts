import { memberBefore } from "../member-before.ts";
import type { Stretch } from "./cohesion.ts";
import type { PageEvidence } from "./evidence.ts";
import { HeadPlaces, type Walked } from "./head-places.ts";
import { addInner, type Inner, innerCost } from "./inner.ts";
import { TORN } from "./steps.ts";
import type { Taker } from "./taker.ts";
import { TIES_WEIGH } from "./ties.ts";
import { callsOut } from "./torn.ts";

/** Paragraphs so much likelier to go together are not parted; see `weighTies`. */
const FAST = -2;
/** More pieces than the longest story of a page has. */
const MOST_ITEMS = 160;
/** Nothing further on makes up for so many leads, credits and crossheads. */
const HOPELESS = 14;
/** Under display lines the first line of a paragraph, torn off, is no headline more. */
const TORN_UNDER_HEAD = 1.2;
/** `家门口拿药，为啥还缺这几样？` right under a display line is its headline oftener than a text's beginning. */
const CALLS_OUT = 0.5;
/** A kicker and a headline. */
const MOST_AS_HEAD = 2;

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

class Proposer implements Walked {
  private readonly places: HeadPlaces;
  // the stretch that is being walked
  readonly words: Stretch;
  from = 0;
  to = 0;
  first = -1;
  last = -1;
  walked = 0;
  inner: Inner[] = [];
  private proposed = false;
  /** Cuts that are made all the same, since nothing else ends a stretch. */
  private readonly forced = new Set<number>();

  constructor(
    private readonly evidence: PageEvidence,
    taker: Taker,
  ) {
    this.words = evidence.stretch;
    this.places = new HeadPlaces(evidence, taker);
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
    const { items, steps, ties } = this.evidence;
    this.words.clear();
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
        this.words.add(at);
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

  private read(only: "below" | null): void {
    // what ends where no story begins leads no further
    if (this.places.weigh(this, only) && this.mayPart(this.to)) this.proposed = true;
  }
}
