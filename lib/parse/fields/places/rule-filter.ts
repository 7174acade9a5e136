import type { ContextRule } from "./context-rule.ts";
import { CONTEXT_RULES } from "./context-rules.ts";

/** Characters are told apart by their last bits only: a table that small is quick, the rule has the say. */
const LOW = 4095;

/** Bit of each rule that a character leaves possible, by the part of the context it stands in. */
interface Bits {
  readonly last: Uint32Array;
  readonly next: Uint32Array;
  readonly some: Uint32Array;
  /** Rules whose characters may stand that far ahead. */
  readonly reach: readonly number[];
  /** Rules without characters of that part. */
  readonly free: { readonly last: number; readonly ahead: number };
}

function addBits(table: Uint32Array, characters: string, bit: number): void {
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at) & LOW;
    table[unit] = (table[unit] ?? 0) | bit;
  }
}

/** Bits of a number. */
const MOST_RULES = 32;

function compileBits(rules: readonly ContextRule[]): Bits {
  if (rules.length > MOST_RULES) {
    throw new Error(`context-rules.ts: ${rules.length} rules, at most ${MOST_RULES} are read`);
  }
  const last = new Uint32Array(LOW + 1);
  const next = new Uint32Array(LOW + 1);
  const some = new Uint32Array(LOW + 1);
  const reach: number[] = [];
  const free = { last: 0, ahead: 0 };
  rules.forEach((rule, index) => {
    const bit = 1 << index;
    if (rule.last === undefined) free.last |= bit;
    else addBits(last, rule.last, bit);
    addBits(next, rule.next ?? "", bit);
    addBits(some, rule.some ?? "", bit);
    for (let at = 0; at < (rule.reach ?? 0); at++) reach[at] = (reach[at] ?? 0) | bit;
    if (rule.next === undefined && rule.some === undefined) free.ahead |= bit;
  });
  return { last, next, some, reach, free };
}

const BITS = compileBits(CONTEXT_RULES);

/** Han, Latin and brackets: what a phrase is written in; a comma or space ends it. */
function isPhrase(unit: number): boolean {
  if (unit >= 0x4e00) return unit <= 0x9fff || unit === 0xff08 || unit === 0xff09;
  return (unit >= 0x41 && unit <= 0x7a) || unit === 0x28 || unit === 0x29;
}

/** The first rule that fits a name with these words before and after it, or null. */
export function firstRule(
  before: string,
  after: string,
  fits: (rule: ContextRule, after: string) => boolean,
): ContextRule | null {
  const { last, next, some, reach, free } = BITS;
  let ahead = free.ahead | (next[after.charCodeAt(0) & LOW] ?? 0);
  for (let at = 0; at < after.length && at < reach.length; at++) {
    const unit = after.charCodeAt(at);
    if (!isPhrase(unit)) break;
    ahead |= (some[unit & LOW] ?? 0) & (reach[at] ?? 0);
  }
  let left = ahead & (free.last | (last[before.charCodeAt(before.length - 1) & LOW] ?? 0));
  while (left !== 0) {
    const bit = left & -left;
    left ^= bit;
    const rule = CONTEXT_RULES[31 - Math.clz32(bit)];
    if (!rule) return null;
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.after && !rule.after.test(after)) continue;
    if (fits(rule, after)) return rule;
  }
  return null;
}
