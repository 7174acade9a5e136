/** A longer word is a sentence: to try where it may be cut costs more than it helps. */
const LONGEST_CUT = 16;
/** A character alone is found everywhere, beside anything. */
const SHORTEST_PART = 2;

/**
 * Every way to cut a word in two parts of two characters at least, `杭州医保` in 杭州 and 医保; none for
 * one that is shorter, long, or not wholly of Chinese characters, letters and digits.
 */
export function cutsOf(word: string): readonly (readonly [string, string])[] {
  const characters = [...word];
  if (characters.length > LONGEST_CUT || !/^[\p{Letter}\p{Number}]+$/u.test(word)) return [];
  const cuts: [string, string][] = [];
  for (let at = SHORTEST_PART; at <= characters.length - SHORTEST_PART; at++) {
    const [before = "", after = ""] = characters.slice(at - 1, at + 1);
    // `GDP` and `2023` are not cut: letters or digits side by side are one word.
    if (isLatin(before) && isLatin(after)) continue;
    cuts.push([characters.slice(0, at).join(""), characters.slice(at).join("")]);
  }
  return cuts;
}

function isLatin(character: string): boolean {
  return /[\p{Script=Latin}\p{Number}]/u.test(character);
}
