import { addWord, emptyFinder, type WordFinder, wordIndex } from "../text/word-finder.ts";
import { EVERYDAY_NAMES, PAPERS } from "./everyday-names.ts";
import { loadDivisions, readTable } from "./load.ts";
import { everydayForm, shortForm } from "./short-forms.ts";

/** `full`: 泰顺县; `short`: 泰顺; `township`: 彭溪镇, whose codes are those of its counties. */
export type NameKind = "full" | "short" | "township";

/** What a name can mean. */
export interface Entry {
  readonly text: string;
  readonly kind: NameKind;
  readonly codes: readonly string[];
  /** Meant only when `codes` did not stand: `梅县` for 梅县区, a county's former townships. */
  readonly otherwise: readonly string[];
  /** Meanings by year (key 0 is today), kept because a page repeats its names. */
  readonly meanings: Map<number, readonly string[]>;
}

/** All names in one finder; what a name means is put together when a text first says it. */
export interface Gazetteer {
  readonly finder: WordFinder;
  entryOf(word: number, text: string, start: number, end: number): Entry;
  /** What the townships called `text` and any ending can mean: `对湖` for 对湖街道; null for none. */
  stemOf(text: string): Entry | null;
}

/** For 24 thousand pairs of characters that names begin with. */
const FILTER_LOG = 18;

const ENDINGS = ["街道", "镇", "乡", "苏木"];

const KINDS = ["full", "short", "township"] as const;
const OLDER = 3;
const TAB = 9;
const LINE_FEED = 10;
const SPACE = 32;

/**
 * Compiles the tables. Fifty thousand names, of which a page says a few dozen: only their characters
 * are walked here, and a name's uses are a chain of numbers until `entryOf` asks for them.
 */
export function compileGazetteer(): Gazetteer {
  const divisions = loadDivisions();
  const townships = readTable("townships.tsv");
  const most = townships.length + divisions.length * 24;
  const finder = emptyFinder(FILTER_LOG);
  const codes: string[] = [];
  const last = new Int32Array(most).fill(-1);
  const earlier = new Int32Array(most);
  const division = new Uint16Array(most);
  const role = new Uint8Array(most);
  let words = 0;
  let uses = 0;
  const use = (text: string, from: number, to: number, as: number, code: number) => {
    const word = addWord(finder, text, from, to, words);
    if (word === words) words++;
    earlier[uses] = last[word] ?? -1;
    division[uses] = code;
    role[uses] = as;
    last[word] = uses++;
  };
  const name = (text: string, as: number, code: number) => use(text, 0, text.length, as, code);

  divisions.forEach((row, at) => {
    codes.push(row.code);
    name(row.name, 0, at);
    const everyday = everydayForm(row.name);
    if (everyday) name(everyday, 0, at);
  });
  divisions.forEach((row, at) => {
    const short = shortForm(row.name, row.code);
    if (short !== row.name) name(short, 1, at);
  });
  for (const [text, code] of [...EVERYDAY_NAMES, ...PAPERS]) {
    codes.push(code);
    name(text, 0, codes.length - 1);
  }
  // A line is `code TAB names TAB older names`, names parted by spaces.
  let from = 0;
  let column = 0;
  for (let at = 0; at < townships.length; at++) {
    const unit = townships.charCodeAt(at);
    if (unit !== SPACE && unit !== TAB && unit !== LINE_FEED) continue;
    if (column === 0) codes.push(townships.slice(from, at));
    else if (at > from) use(townships, from, at, column === 1 ? 2 : OLDER, codes.length - 1);
    from = at + 1;
    if (unit === TAB) column++;
    else if (unit === LINE_FEED) column = 0;
  }

  const entries: Entry[] = [];
  const putTogether = (word: number, text: string): Entry => {
    const chain: number[] = [];
    for (let at = last[word] ?? -1; at >= 0; at = earlier[at] ?? -1) chain.push(at);
    chain.reverse();
    const kind = KINDS[Math.min(2, role[chain[0] ?? 0] ?? 0)] ?? "township";
    const own = new Set<string>();
    const otherwise: string[] = [];
    for (const at of chain) {
      const code = codes[division[at] ?? 0] ?? "";
      const as = role[at] ?? 0;
      if (KINDS[as] === kind) own.add(code);
      else if (as !== OLDER || kind === "township") otherwise.push(code);
    }
    return { text, kind, codes: [...own], otherwise, meanings: new Map() };
  };
  const entryOf = (word: number, text: string, start: number, end: number): Entry => {
    let entry = entries[word];
    if (!entry) {
      entry = putTogether(word, text.slice(start, end));
      entries[word] = entry;
    }
    return entry;
  };
  const stems = new Map<string, Entry | null>();
  return {
    finder,
    entryOf,
    stemOf(text) {
      let stem = stems.get(text);
      if (stem === undefined) {
        const towns = ENDINGS.flatMap((ending) => {
          const town = text + ending;
          const word = wordIndex(finder, town);
          return word < 0 ? [] : [entryOf(word, town, 0, town.length)];
        }).filter(({ kind }) => kind === "township");
        stem = towns.length === 0 ? null : joinEntries(text, towns);
        stems.set(text, stem);
      }
      return stem;
    },
  };
}

function joinEntries(text: string, entries: readonly Entry[]): Entry {
  return {
    text,
    kind: "township",
    codes: [...new Set(entries.flatMap(({ codes }) => codes))],
    otherwise: [...new Set(entries.flatMap(({ otherwise }) => otherwise))],
    meanings: new Map(),
  };
}
