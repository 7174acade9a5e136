import { CONTEXT_RULES, type ContextRule } from "./context-rules.ts";

/** Bit of each rule that a character leaves possible, by the part of the context it stands in. */
interface Bits {
  readonly last: Map<number, number>;
  readonly next: Map<number, number>;
  readonly some: Uint32Array;
  /** Rules without characters of that part. */
  readonly free: { readonly last: number; readonly ahead: number };
}

function addBits(map: Map<number, number>, characters: string, bit: number): void {
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at);
    map.set(unit, (map.get(unit) ?? 0) | bit);
  }
}

function compileBits(rules: readonly ContextRule[]): Bits {
  const last = new Map<number, number>();
  const next = new Map<number, number>();
  const some = new Uint32Array(65536);
  const free = { last: 0, ahead: 0 };
  rules.forEach((rule, index) => {
    const bit = 1 << index;
    if (rule.last === undefined) free.last |= bit;
    else addBits(last, rule.last, bit);
    if (rule.next !== undefined) addBits(next, rule.next, bit);
    for (const character of rule.some ?? "") {
      const unit = character.charCodeAt(0);
      some[unit] = (some[unit] ?? 0) | bit;
    }
    if (rule.next === undefined && rule.some === undefined) free.ahead |= bit;
  });
  return { last, next, some, free };
}

const BITS = compileBits(CONTEXT_RULES);

/** The first rule that fits a name with these words before and after it, or null. */
export function firstRule(
  before: string,
  after: string,
  fits: (rule: ContextRule) => boolean,
): ContextRule | null {
  const { last, next, some, free } = BITS;
  let ahead = free.ahead | (next.get(after.charCodeAt(0)) ?? 0);
  for (let at = 0; at < after.length; at++) ahead |= some[after.charCodeAt(at)] ?? 0;
  let left = ahead & (free.last | (last.get(before.charCodeAt(before.length - 1)) ?? 0));
  while (left !== 0) {
    const bit = left & -left;
    left ^= bit;
    const rule = CONTEXT_RULES[31 - Math.clz32(bit)];
    if (!rule) return null;
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.after && !rule.after.test(after)) continue;
    if (fits(rule)) return rule;
  }
  return null;
}
