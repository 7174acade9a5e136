import { pinyin } from "../text/readings.ts";

/** A character and the syllable it is read as here; "" for what is no Chinese character. */
export interface SpelledCharacter {
  readonly character: string;
  readonly syllable: string;
}

/** A way to type a name: all its syllables, `putuo`, and their first letters, `pt`. */
export interface NameSpelling {
  readonly spelling: string;
  readonly initials: string;
}

/** What stands in the index of syllables where a text has no Chinese character. */
const GAP = "0";
/** Of a name with several readings of its characters so many are kept. */
const MOST_READINGS = 32;
const LONGEST_NAME = 12;

/** A text character by character, each read as its neighbours ask: `重庆` is chong, qing. ü is v. */
export function spellText(text: string): SpelledCharacter[] {
  return pinyin(text, { type: "all", toneType: "none", v: true }).map(
    ({ origin, pinyin, isZh }) => ({
      character: origin,
      syllable: isZh && /^[a-z]+$/.test(pinyin) ? pinyin : "",
    }),
  );
}

/** The tokens of a headline: its syllables, and pairs of first letters as `encodeText` pairs characters. */
export function encodeSpelling(text: string): { syllables: string; initials: string } {
  const spelled = spellText(text);
  const letters = spelled.map(({ syllable }) => syllable.charAt(0) || GAP);
  return {
    syllables: spelled.map(({ syllable }) => syllable || GAP).join(" "),
    initials: letters.map((letter, i) => letter + (letters[i + 1] ?? GAP)).join(" "),
  };
}

/**
 * Every way to type a name: a character may be read in any of its ways, because names keep readings
 * that dictionaries call rare (单 shan, 乐 yue). None for a name that is not wholly Chinese, or long.
 */
export function spellName(name: string): NameSpelling[] {
  if (!/^\p{Script=Han}+$/u.test(name) || [...name].length > LONGEST_NAME) return [];
  let ways: NameSpelling[] = [{ spelling: "", initials: "" }];
  for (const { character, syllable } of spellText(name)) {
    const readings = new Set([syllable, ...readingsOf(character)]);
    const longer = ways.flatMap(({ spelling, initials }) =>
      [...readings].map((one) => ({
        spelling: spelling + one,
        initials: initials + one.charAt(0),
      })),
    );
    ways = longer.slice(0, MOST_READINGS);
  }
  return ways.filter(({ spelling }) => spelling !== "");
}

function readingsOf(character: string): string[] {
  const all = pinyin(character, { type: "array", toneType: "none", v: true, multiple: true });
  return all.filter((one) => /^[a-z]+$/.test(one));
}
