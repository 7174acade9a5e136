import { isAt, isIn, setOf } from "../../../text/characters.ts";
import { mayHavePair } from "../../../text/pair-filter.ts";
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
  readonly words: Readonly<Record<WordKind, readonly WordHit[]>>;
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

const NUMERALS = setOf("0123456789〇○零一二三四五六七八九十廿");
/** Characters that are a word or begin a numeral by themselves. */
const STARTS = NUMERALS.map((bits, at) => bits | (TABLE.singles[at] ?? 0));
const DASHES = "至到-—–―~～－";

/** Blanks that typesetting may leave inside a date; more part two texts. */
const GAP = 6;
const LONGEST_MONTH = 3;
const YEAR_LENGTH = 4;
const YEAR_BEGINS = ["19", "20", "一九", "二〇", "二○", "二零"];

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

type Words = Record<WordKind, readonly WordHit[]>;

/** Most texts have no more: these serve them all. */
const NOWHERE: readonly number[] = [];
const NO_WORDS: Words = {
  event: [],
  season: [],
  anniversary: [],
  pair: [],
  animal: [],
  relative: [],
  agency: [],
  lunar: [],
  republic: [],
  year: [],
};

/** A list with one more at its end; the first makes a list of its own. */
function filed<T>(list: readonly T[], more: T): readonly T[] {
  if (list.length === 0) return [more];
  (list as T[]).push(more);
  return list;
}

/** Collects what one walk over a text finds. */
class Walk {
  years = NOWHERE;
  months = NOWHERE;
  days = NOWHERE;
  terms = NOWHERE;
  words = NO_WORDS;
  hasMonth = false;
  readonly none: boolean;

  constructor(text: string) {
    let numeralEnd = 0;
    let next = text.length > 0 ? text.charCodeAt(0) : 0;
    for (let at = 0; at < text.length; at++) {
      const code = next;
      next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const starts = isIn(STARTS, code);
      if (mayHavePair(TABLE.pairs, code, next) || (starts && isIn(TABLE.singles, code)))
        this.#readWords(text, at);
      if (starts && at >= numeralEnd && isIn(NUMERALS, code))
        numeralEnd = this.#readNumeral(text, at);
    }
    const { years, months, days, terms } = this;
    const places = years.length + months.length + days.length + terms.length;
    this.none = places === 0 && this.words === NO_WORDS;
  }

  #readWords(text: string, at: number): void {
    for (const { kind, term } of TABLE.find(text, at)) {
      if (this.words === NO_WORDS) this.words = { ...NO_WORDS };
      this.words[kind] = filed(this.words[kind], { at, term });
      if (kind !== "year") continue;
      const end = at + term.length;
      const next = text[end] === "的" ? end + 1 : end;
      if (isAt(NUMERALS, text, skipGap(text, next))) this.months = filed(this.months, at);
    }
  }

  /** Files the numeral at `at` under what follows it, and gives its end. */
  #readNumeral(text: string, at: number): number {
    let end = at + 1;
    while (isAt(NUMERALS, text, end)) end++;
    const length = end - at;
    const next = skipGap(text, end);
    const follower = text[next] ?? "";
    if (length >= YEAR_LENGTH && YEAR_BEGINS.some((begin) => text.startsWith(begin, at))) {
      this.years = filed(this.years, at);
      if (follower === "年") this.months = filed(this.months, at);
    }
    if (follower === "日" || follower === "号") this.days = filed(this.days, at);
    if (follower === "届") this.terms = filed(this.terms, at);
    if (length > LONGEST_MONTH) return end;
    const month = follower === "月";
    if (month) this.hasMonth = true;
    if (month || (follower !== "" && DASHES.includes(follower))) {
      this.months = filed(this.months, at);
    }
    return end;
  }
}

/** Where the words of one kind begin. */
export function startsOf({ words }: Marks, kind: WordKind): readonly number[] {
  const hits = words[kind];
  return hits.length === 0 ? NOWHERE : hits.map(({ at }) => at);
}

/** Marks a text in one walk. */
export function findMarks(text: string): Marks {
  return new Walk(text);
}
