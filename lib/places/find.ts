import { loadDivisions, loadTownships } from "./load.ts";
import { standsIn } from "./names.ts";
import { everydayForm, shortForm } from "./short-forms.ts";
import { buildTrie, scanTrie, type Trie } from "./trie.ts";

/** `full`: 普陀区; `short`: 普陀; `township`: 沈家门街道, whose codes are those of its counties. */
export type NameKind = "full" | "short" | "township";

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NameKind;
  /** Every division that has or had the name; `codesIn` narrows them to a year. */
  readonly codes: readonly string[];
}

interface Entry {
  readonly kind: NameKind;
  readonly codes: string[];
  /** Meant only when `codes` did not stand: `梅县` for 梅县区, a county's former townships. */
  readonly otherwise: string[];
}

/** Names in everyday use that no rule derives from the table's. */
const EVERYDAY_NAMES = [
  ["雄安新区", "130600"],
  ["雄安", "130600"],
  ["前郭县", "220721"],
  ["东乌旗", "152525"],
  ["西乌旗", "152526"],
  ["两江新区", "500000"],
  ["西海岸新区", "370200"],
] as const;

interface Gazetteer {
  readonly trie: Trie;
  readonly words: readonly string[];
  readonly entries: ReadonlyMap<string, Entry>;
}

function addName(entries: Map<string, Entry>, name: string, kind: NameKind, code: string): void {
  const entry = entries.get(name);
  if (!entry) entries.set(name, { kind, codes: [code], otherwise: [] });
  else if (entry.kind !== kind) entry.otherwise.push(code);
  else if (!entry.codes.includes(code)) entry.codes.push(code);
}

function compileGazetteer(): Gazetteer {
  const entries = new Map<string, Entry>();
  const divisions = loadDivisions();
  for (const { name, code } of divisions) {
    addName(entries, name, "full", code);
    const everyday = everydayForm(name);
    if (everyday) addName(entries, everyday, "full", code);
  }
  for (const { name, code } of divisions) {
    const short = shortForm(name, code);
    if (short !== name) addName(entries, short, "short", code);
  }
  for (const [name, code] of EVERYDAY_NAMES) addName(entries, name, "full", code);
  for (const { code, current, older } of loadTownships()) {
    for (const name of current) addName(entries, name, "township", code);
    for (const name of older) {
      const entry = entries.get(name) ?? { kind: "township", codes: [], otherwise: [] };
      entries.set(name, entry);
      if (entry.kind === "township") entry.otherwise.push(code);
    }
  }
  const words = [...entries.keys()];
  return { trie: buildTrie(words), words, entries };
}

/** Year from which the current township list is taken at its word. */
const NEWEST_TOWNSHIPS = 2019;

let gazetteer: Gazetteer | null = null;

/** Every division and township name in a text, leftmost and longest first, none overlapping. */
export function findNames(text: string): FoundName[] {
  gazetteer ??= compileGazetteer();
  const { trie, words, entries } = gazetteer;
  const names: FoundName[] = [];
  for (const { start, end, word } of scanTrie(trie, text)) {
    const name = words[word] ?? "";
    const entry = entries.get(name);
    if (!entry) continue;
    const { otherwise } = entry;
    const codes = otherwise.length > 0 ? [...entry.codes, ...otherwise] : entry.codes;
    names.push({ start, end, text: name, kind: entry.kind, codes });
  }
  return names;
}

/** Meanings of names by year, kept because a page repeats its names. */
const meanings = new Map<string, readonly string[]>();

/**
 * Divisions a found name can mean in a year (`null`: today): those that stood then, else within a
 * year of it, else all that ever had the name, so that a name out of its time still counts.
 */
export function codesIn(name: FoundName, year: number | null): readonly string[] {
  const key = `${name.text} ${year}`;
  let codes = meanings.get(key);
  if (!codes) {
    codes = narrowToYear(name, year);
    meanings.set(key, codes);
  }
  return codes;
}

function narrowToYear(name: FoundName, year: number | null): string[] {
  gazetteer ??= compileGazetteer();
  const entry = gazetteer.entries.get(name.text);
  const all = entry ? [...entry.codes, ...entry.otherwise] : [...name.codes];
  // Township lists are known by year only roughly: before the newest one, old and new count alike.
  const isRough = name.kind === "township" && year !== null && year < NEWEST_TOWNSHIPS;
  const pools = entry && !isRough ? [entry.codes, all] : [all];
  for (const slack of [0, 1]) {
    for (const pool of pools) {
      const standing = pool.filter((code) => standsIn(code, year, slack));
      if (standing.length > 0) return [...new Set(standing)];
    }
  }
  return [...new Set(name.codes)];
}
