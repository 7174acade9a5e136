import type { Item } from "./items.ts";

/** Display pieces between the paragraphs of one story, items `[from, to)`, read as a crosshead. */
export interface Inner {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** The crosshead before or after it has its shape: 2 where it is exactly as long. */
  alike: 0 | 1 | 2;
  /** How much the crosshead before or after it is built as it is, see `parallelForm`. */
  parallel: number;
  /** It stands over verse. */
  readonly verse: boolean;
}

/** Adds a group and sees whether it looks like the one before, as which it is built by `parallel`. */
export function addInner(
  inner: Inner[],
  from: number,
  to: number,
  cost: number,
  items: readonly Item[],
  parallel: number,
): void {
  const before = inner.at(-1);
  const verse = items[to]?.piece.verse ?? false;
  const group: Inner = { from, to, cost, alike: 0, parallel: 0, verse };
  const alike = before ? likeness(before, group, items) : 0;
  if (before && alike > before.alike) before.alike = alike;
  group.alike = alike;
  if (before && parallel) {
    before.parallel = Math.max(before.parallel, parallel);
    group.parallel = parallel;
  }
  inner.push(group);
}

/** What a crosshead of the same shape beside it speaks for one, and having none beside it against. */
const LIKENESS = [0, 0.8, 2.4] as const;
/** Crossheads come in twos and threes: that there is one only, and each beyond two. */
const ALONE = 1.3;
const BEYOND_TWO = 0.45;
/** However alike they are, crossheads pull no further text into a story. */
export const LEAST_INNER = -1;

/** What it costs to read all groups but one as crossheads. */
export function innerCost(inner: readonly Inner[], but: Inner | null): number {
  let cost = 0;
  for (const group of inner) {
    if (group === but) continue;
    cost += Math.max(LEAST_INNER, group.cost - LIKENESS[group.alike] - group.parallel);
  }
  const count = inner.length - (but ? 1 : 0);
  return cost + (count === 1 ? ALONE : BEYOND_TWO * Math.max(0, count - 2));
}

/** Crossheads of one story look alike: as many lines, about as long, or exactly so. */
function likeness(one: Inner, other: Inner, items: readonly Item[]): 0 | 1 | 2 {
  if (one.to - one.from !== 1 || other.to - other.from !== 1) return 0;
  const first = items[one.from]?.piece.lines;
  const second = items[other.from]?.piece.lines;
  if (!first || !second || first.length !== second.length) return 0;
  let most = 0;
  for (let at = 0; at < first.length; at++) {
    most = Math.max(most, Math.abs((first[at]?.width ?? 0) - (second[at]?.width ?? 0)));
  }
  if (most > 2) return 0;
  return most < 0.3 ? 2 : 1;
}

const PARTS = /(?:外?[一二两三四五六七八九十]+[首题章则篇]|组诗)[）)]?$/u;

/** Whether a headline says that its story has parts, each with a title: `五绝二首`, `（组诗）`. */
export function announcesParts(headline: string): boolean {
  return PARTS.test(headline);
}

/** `——霍岭县石斛产业发展纪实`, `——记县农科所的三位农技员`: a long report, which has crossheads. */
export function announcesReport(subheadline: string): boolean {
  return REPORT.test(subheadline);
}

const REPORT =
  /^[—―─-]{1,2}\s?(?:记(?!者)\p{Script=Han}{2}|.{4,40}(?:纪实|侧记|纪事|速写|扫描|综述|回眸|巡礼|见闻|走笔|观察|启示|追记|特写)$)/u;

/** What these headlines say for the crossheads of their story. */
export function announcedOf(
  inner: readonly Inner[],
  heads: readonly { readonly form: Announcing }[],
): number {
  if (heads.some(({ form }) => form.announcesParts)) return partsOf(inner);
  return heads.some(({ form }) => form.announcesReport) ? reportOf(inner) : 0;
}

interface Announcing {
  readonly announcesParts: boolean;
  readonly announcesReport: boolean;
}

/** What speaks for the crossheads of a report. */
function reportOf(inner: readonly Inner[]): number {
  let sum = 0;
  for (const { cost } of inner) sum += Math.min(cost, MOST_OF_A_REPORT);
  return sum;
}

const MOST_OF_A_REPORT = 2;

/** What speaks for crossheads that a headline announces: lines alone over verse, as the titles of its parts are. */
function partsOf(inner: readonly Inner[]): number {
  let sum = 0;
  for (const { from, to, cost, verse } of inner)
    if (verse && to === from + 1) sum += Math.min(cost, MOST_OF_A_PART);
  return sum;
}

const MOST_OF_A_PART = 2;
