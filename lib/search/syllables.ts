/** Syllables of Mandarin as they are typed, a row an initial; ü is v. */
const FINALS: Readonly<Record<string, string>> = {
  "": "a ai an ang ao e ei en eng er o ou",
  b: "a ai an ang ao ei en eng i ian iao ie in ing o u",
  p: "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
  m: "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
  f: "a an ang ei en eng o ou u",
  d: "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
  t: "a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo",
  n: "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve",
  l: "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve",
  g: "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
  k: "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
  h: "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
  j: "i ia ian iang iao ie in ing iong iu u uan ue un",
  q: "i ia ian iang iao ie in ing iong iu u uan ue un",
  x: "i ia ian iang iao ie in ing iong iu u uan ue un",
  zh: "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
  ch: "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
  sh: "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
  r: "an ang ao e en eng i ong ou u ua uan ui un uo",
  z: "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
  c: "a ai an ang ao e en eng i ong ou u uan ui un uo",
  s: "a ai an ang ao e en eng i ong ou u uan ui un uo",
  y: "a an ang ao e i in ing o ong ou u uan ue un",
  w: "a ai an ang ei en eng o u",
};

const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS).flatMap(([initial, finals]) =>
    finals.split(" ").map((final) => initial + final),
  ),
);
const PREFIXES: ReadonlySet<string> = new Set(
  [...SYLLABLES].flatMap((one) => Array.from(one, (_, i) => one.slice(0, i + 1))),
);
const LONGEST_SYLLABLE = 6;
const LONGEST_SPELLING = 60;
const MOST_WAYS = 8;

const TONES = /[\u0300\u0301\u0304\u030c]/gu;

/**
 * Typed pinyin as letters and apostrophes, or null for what is none: tone marks are dropped, and blanks
 * part syllables as an apostrophe does. `zhè jiāng` → `zhe'jiang`; ü stays.
 */
export function readLetters(typed: string): string | null {
  const plain = typed.trim().toLowerCase().normalize("NFD").replace(TONES, "").normalize("NFC");
  const letters = plain.replace(/[\s’']+/gu, "'");
  return /^[a-zü][a-zü']*$/u.test(letters) ? letters : null;
}

/**
 * The ways to read typed letters as syllables, `xian` as `xian` and as `xi an`; an apostrophe parts
 * syllables, ü may be typed v. None for letters that are no syllables. With `open` the last syllable may
 * lack its end, unless it is the only one: `zh` alone begins too much.
 */
export function splitSyllables(typed: string, open = false): string[][] {
  const letters = typed.toLowerCase().replaceAll("ü", "v").replaceAll("’", "'");
  if (letters.length > LONGEST_SPELLING || !/^[a-z']+$/.test(letters)) return [];
  const ends = reachable(letters, open);
  const ways: string[][] = [];
  const walk = (at: number, before: readonly string[]) => {
    if (at === letters.length) ways.push([...before]);
    for (const next of ends[at] ?? []) {
      if (ways.length >= MOST_WAYS) return;
      const one = letters.slice(at, next);
      walk(next, one === "'" ? before : [...before, one]);
    }
  };
  walk(0, []);
  return ways;
}

/** For each place the ends of syllables that begin there and lead to the end; longest first. */
function reachable(letters: string, open: boolean): number[][] {
  const ends: number[][] = Array.from({ length: letters.length + 1 }, () => []);
  for (let at = letters.length - 1; at >= 0; at--) {
    for (let length = LONGEST_SYLLABLE; length > 0; length--) {
      const next = at + length;
      const one = letters.slice(at, next);
      const isLast = next === letters.length;
      if (next > letters.length || (!isLast && ends[next]?.length === 0)) continue;
      const fits = SYLLABLES.has(one) || (one === "'" && at > 0);
      if (fits || (open && isLast && at > 0 && PREFIXES.has(one))) ends[at]?.push(next);
    }
  }
  return ends;
}
