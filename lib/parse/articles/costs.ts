import { widthOf } from "../../text/characters.ts";
import { isNoticeTitle } from "../blocks/closings.ts";
import { rankLines } from "../fields/headline.ts";
import { isColumnName } from "../fields/section.ts";
import { type Piece, pieceText } from "../pieces.ts";
import { couldBePenName } from "./bylines.ts";
import type { Run, Sequence } from "./groups.ts";
import { type PairIndex, sharedElsewhere, sharedWords } from "./overlap.ts";

/** Where a page prints its headlines; `mixed` when it differs from story to story. */
export type HeadOrder = "before" | "after" | "mixed";

/** A story as it might be: runs `from` to `to`, pieces of the group before and of the group after. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly above: readonly Piece[];
  readonly below: readonly Piece[];
}

export interface Context {
  readonly sequence: Sequence;
  readonly index: PairIndex;
  readonly order: HeadOrder;
  /** For each run what it costs that a story goes on into it from the run before. */
  readonly crossings: readonly number[];
  /** Runs with a lead on the page. */
  readonly leads: number;
  /** Leads, bylines and closing credits on the page. */
  readonly signatures: number;
}

const WRONG_SIDE: Record<HeadOrder, { above: number; below: number }> = {
  before: { above: 0, below: 3.5 },
  after: { above: 3.5, below: 0 },
  mixed: { above: 1, below: 1 },
};

/** What it costs to read these pieces as one story; 0 is a story exactly as papers print them. */
export function storyCost(candidate: Candidate, context: Context): number {
  const { from, to, above, below } = candidate;
  const { sequence, order, leads, signatures } = context;
  const headsAbove = above.filter(({ kind }) => kind === "head");
  const headsBelow = below.filter(({ kind }) => kind === "head");
  let cost = 0.2;
  if (headsBelow.length && (!headsAbove.length || headsAbove.every(isLogo))) {
    cost += WRONG_SIDE[order].below + stackCost(headsBelow, candidate, context);
    for (const logo of headsAbove) cost += logoCost(logo, candidate, context);
    if (isSignedHead(above)) cost += 4;
  } else if (headsAbove.length) {
    cost += WRONG_SIDE[order].above + stackCost(headsAbove, candidate, context);
    cost += 3 * headsBelow.length;
  } else cost += 5;
  cost += signatureCost(candidate);
  const run = sequence.runs[from];
  if (leads && run && !run.lead) cost += 0.5;
  if (signatures >= 2 && !isSignedStory(candidate, context)) cost += 0.9;
  if (above.some(({ kind }) => kind === "byline") && sequence.runs[to]?.signed) cost += 1.5;
  for (let at = from + 1; at <= to; at++) {
    cost += (context.crossings[at] ?? 0) - (hasSibling(at, candidate, context) ? 0.6 : 0);
  }
  // crossheads come in twos and threes
  if (to === from + 1 && sequence.groups[to]?.length) cost += 0.8;
  return cost;
}

/** A display line with its author's line under it heads what follows. */
function isSignedHead(above: readonly Piece[]): boolean {
  return above.some(({ kind }, at) => kind === "byline" && above[at - 1]?.kind === "head");
}

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

function logoCost(logo: Piece, { from, to }: Candidate, { index }: Context): number {
  const width = logo.lines[0]?.width ?? 0;
  if (isColumnName(pieceText(logo)) && width <= 8) return 0.2;
  if (couldBePenName(logo)) return 1;
  return (width <= 6 ? 0.3 : width <= 8 ? 0.8 : 2.2) - 0.3 * sharedWords(logo, from, to, index);
}

/** Headline blocks must speak of their story, one of them at least, and go together by their form. */
function stackCost(all: readonly Piece[], { from, to }: Candidate, { index }: Context): number {
  const last = all.at(-1);
  const signed = last !== undefined && all.length > 1 && couldBePenName(last);
  const heads = signed ? all.slice(0, -1) : all;
  const strange = heads.map((head) => {
    const shared = sharedWords(head, from, to, index);
    const elsewhere = Math.max(0, sharedElsewhere(head, from, to, index) - shared - 0.15);
    const short = widthOf(head.lines[0]?.text ?? "") <= 6 && head.lines.length === 1;
    return (short ? 0.6 : 1.5) * (1 - Math.min(1, shared / 0.6)) + 1.2 * elsewhere;
  });
  strange.sort((one, other) => one - other);
  const [best = 0, ...others] = strange;
  const ranking = rankLines(heads.flatMap(({ lines }) => lines));
  const rest = others.reduce((sum, each) => sum + each, 0);
  return (
    (signed ? 0.4 : 0) + best + 0.6 * rest + 0.1 * others.length + Math.max(0, ranking.cost - 0.6)
  );
}

/** An author's line stands under the headline, a closing credit behind the body. */
function signatureCost({ above, below }: Candidate): number {
  let cost = 0;
  above.forEach(({ kind }, at) => {
    if (kind === "credit") cost += 1.5;
    if (kind === "byline") cost += at > 0 ? -0.4 : above.length > 1 ? 1 : 0.6;
  });
  below.forEach(({ kind }, at) => {
    if (kind === "credit") cost += at === 0 ? -0.4 : 0.5;
    if (kind === "byline") cost += at > 0 ? -0.4 : below.length > 1 ? 1 : 0.4;
  });
  return cost;
}

function isSignedStory({ from, to, above, below }: Candidate, { sequence }: Context): boolean {
  return (
    sequence.runs[from]?.lead === true ||
    sequence.runs[to]?.signed === true ||
    [...above, ...below].some(({ kind }) => kind === "byline" || kind === "credit")
  );
}

/** What it costs that a story goes on across the group before run `at`. */
export function crossingCost(at: number, sequence: Sequence, index: PairIndex): number {
  const group = sequence.groups[at] ?? [];
  let cost = 1.4;
  if (sequence.runs[at]?.lead) cost += 6;
  if (sequence.runs[at - 1]?.signed) cost += 4;
  if (isPhotoNews(sequence.runs[at]) || isPhotoNews(sequence.runs[at - 1])) cost += 4;
  if (!group.length) return cost;
  // two halves of a story share words as two stories hardly ever do
  cost += Math.max(-1.3, Math.min(1.8, (0.22 - (index.cohesion[at] ?? 0)) * 8));
  let heads = 0;
  for (const piece of group) {
    if (piece.kind !== "head") cost += 6;
    else if (++heads > 1) cost += 2;
    if (piece.kind === "head" && isNoticeTitle(pieceText(piece))) cost += 6;
    if (piece.kind === "head") {
      if (piece.lines.some(({ width }) => width > 20)) cost += 0.8;
      // a crosshead speaks of what follows it
      const above = sharedWords(piece, at - 1, at - 1, index);
      cost += Math.max(0, above - sharedWords(piece, at, at, index));
    }
  }
  return cost;
}

/** Crossheads of one story look alike: the next one or the last is shaped as this one is. */
function hasSibling(at: number, { from, to }: Candidate, { sequence, index }: Context): boolean {
  if ((index.cohesion[at] ?? 0) < 0.1) return false;
  const group = sequence.groups[at] ?? [];
  for (let other = Math.max(from + 1, at - 2); other <= Math.min(to, at + 2); other++) {
    if (other !== at && sameShape(group, sequence.groups[other] ?? [])) return true;
  }
  return false;
}

function isPhotoNews(run: Run | undefined): boolean {
  return run?.pieces[0]?.kind === "caption";
}

/** As many lines, about as long. */
function sameShape(one: readonly Piece[], other: readonly Piece[]): boolean {
  const first = one.length === 1 ? one[0]?.lines : undefined;
  const second = other.length === 1 ? other[0]?.lines : undefined;
  if (!first || !second || first.length !== second.length) return false;
  return first.every((line, at) => Math.abs(line.width - (second[at]?.width ?? 0)) <= 2);
}
