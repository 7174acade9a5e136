import { isIn, setOf } from "../../../text/characters.ts";
import { AGENCIES } from "./data/agencies.ts";
import { KNOWN_EVENTS } from "./data/known-events.ts";
import { YEAR_OF_ANIMAL, YEAR_OF_PAIR } from "./data/lunar-signs.ts";
import { FESTIVALS, LUNAR_CALENDAR, LUNAR_SIGNS } from "./data/lunar-words.ts";
import { RELATIVE_DAYS } from "./data/relative-words.ts";
import { REPUBLIC } from "./data/republic.ts";
import { SEASONS } from "./data/seasons.ts";
import { SERIES } from "./data/series.ts";
import { YEAR_WORDS } from "./data/year-words.ts";
import { type WordHit, wordTable } from "./words.ts";

/**
 * Where the recognisers look, found in one walk over a text: numerals by what follows them, and
 * words by kind. All lists are in the order of the text.
 */
export interface Marks {
  /** A numeral of four characters or more that begins like a year. */
  readonly years: readonly number[];
  /** Where a month with all that may stand before it begins: 去年9月, 2023年9月, 9月, 1至8月. */
  readonly months: readonly number[];
  /** A numeral before 日 or 号. */
  readonly days: readonly number[];
  /** A numeral before 届. */
  readonly terms: readonly number[];
  /** Whether a numeral before 月 was seen at all. */
  readonly hasMonth: boolean;
  readonly words: Readonly<Partial<Record<WordKind, readonly WordHit[]>>>;
  /** Whether nothing at all was found, so that no recogniser need look. */
  readonly none: boolean;
}

const WORDS = {
  event: KNOWN_EVENTS.flatMap(({ terms }) => terms),
  season: SEASONS.flatMap(([terms]) => terms),
  anniversary: SERIES.flatMap((series) => (series.kind === "anniversary" ? series.names : [])),
  pair: YEAR_OF_PAIR.keys(),
  animal: YEAR_OF_ANIMAL.keys(),
  relative: Object.keys(RELATIVE_DAYS),
  agency: AGENCIES,
  lunar: [...LUNAR_CALENDAR, ...LUNAR_SIGNS, ...Object.keys(FESTIVALS)],
  republic: REPUBLIC,
  year: Object.keys(YEAR_WORDS),
} as const;

export type WordKind = keyof typeof WORDS;

const TABLE = wordTable<WordKind>(WORDS);

const NUMERALS = "0123456789〇○零一二三四五六七八九十廿";
const DASHES = "至到-—–―~～－";
const NUMERAL = 1;
const WORD = 2;

/** What a character may begin, by its code. */
const CLASSES = TABLE.begins.map((begins) => (begins ? WORD : 0));
for (const numeral of NUMERALS) {
  const code = numeral.charCodeAt(0);
  CLASSES[code] = (CLASSES[code] ?? 0) | NUMERAL;
}

/** Characters of a class: a look at a small set spares most of a text the look at the large table. */
const SEEN = setOf(
  Array.from(CLASSES.keys(), (code) => (CLASSES[code] ? String.fromCharCode(code) : "")).join(""),
);

/** Blanks that typesetting may leave inside a date; more part two texts. */
const GAP = 6;
const LONGEST_MONTH = 3;
const YEAR_LENGTH = 4;
const YEAR_BEGINS = ["19", "20", "一九", "二〇", "二○", "二零"];

function isNumeral(text: string, at: number): boolean {
  return at < text.length && ((CLASSES[text.charCodeAt(at)] ?? 0) & NUMERAL) !== 0;
}

/** Whether `trim` would drop the character; ordinary Chinese ones are told by their codes alone. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x3000 && code < 0xfeff) return false;
  return text.charAt(at).trim() === "";
}

/** The first place from `at` on that holds no blank. */
function skipGap(text: string, at: number): number {
  const most = Math.min(text.length, at + GAP);
  let next = at;
  while (next < most && isBlank(text, next)) next++;
  return next;
}

/** Collects what one walk over a text finds. */
class Walk {
  readonly years: number[] = [];
  readonly months: number[] = [];
  readonly days: number[] = [];
  readonly terms: number[] = [];
  readonly words: Partial<Record<WordKind, WordHit[]>> = {};
  hasMonth = false;
  none = true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    let numeralEnd = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isIn(SEEN, code)) continue;
      const found = CLASSES[code] ?? 0;
      if (found & WORD) {
        for (const { kind, term } of TABLE.find(text, at)) this.#readWord(at, kind, term);
      }
      if (found & NUMERAL && at >= numeralEnd) numeralEnd = this.#readNumeral(at);
    }
  }

  #readWord(at: number, kind: WordKind, term: string): void {
    this.none = false;
    const seen = this.words[kind];
    if (seen) seen.push({ at, term });
    else this.words[kind] = [{ at, term }];
    if (kind !== "year") return;
    const end = at + term.length;
    const next = this.#text[end] === "的" ? end + 1 : end;
    if (isNumeral(this.#text, skipGap(this.#text, next))) this.months.push(at);
  }

  /** Files the numeral at `at` under what follows it, and gives its end. */
  #readNumeral(at: number): number {
    const text = this.#text;
    let end = at + 1;
    while (isNumeral(text, end)) end++;
    const length = end - at;
    const next = skipGap(text, end);
    const follower = text[next] ?? "";
    if (length >= YEAR_LENGTH && YEAR_BEGINS.some((begin) => text.startsWith(begin, at))) {
      this.#file(this.years, at);
      if (follower === "年") this.#file(this.months, at);
    }
    if (follower === "日" || follower === "号") this.#file(this.days, at);
    if (follower === "届") this.#file(this.terms, at);
    if (length > LONGEST_MONTH) return end;
    const month = follower === "月";
    if (month) this.hasMonth = true;
    if (month || (follower !== "" && DASHES.includes(follower))) this.#file(this.months, at);
    return end;
  }

  #file(list: number[], at: number): void {
    list.push(at);
    this.none = false;
  }
}

/** Where the words of one kind begin. */
export function startsOf({ words }: Marks, kind: WordKind): readonly number[] {
  return words[kind]?.map(({ at }) => at) ?? [];
}

/** Marks a text in one walk. */
export function findMarks(text: string): Marks {
  return new Walk(text);
}
