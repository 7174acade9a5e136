import { fold } from "../../text/fold.ts";

/** Pairs of neighbouring characters, punctuation left out: `动能增` has `动能` and `能增`. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let at = 0; at + 1 < word.length; at++) pairs.add(word.slice(at, at + 2));
  }
  return pairs;
}
