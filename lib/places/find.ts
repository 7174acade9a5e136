import { findWords } from "../text/word-finder.ts";
import { compileGazetteer, type Entry, type Gazetteer, type NameKind } from "./gazetteer.ts";
import { standsAs, standsIn } from "./names.ts";

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NameKind;
  readonly entry: Entry;
}

/** Year from which the current township list is taken at its word. */
const NEWEST_TOWNSHIPS = 2021;

let gazetteer: Gazetteer | null = null;

/** Every division and township name in a text, leftmost and longest first, none overlapping. */
export function findNames(text: string): FoundName[] {
  gazetteer ??= compileGazetteer();
  const names: FoundName[] = [];
  const found = findWords(gazetteer.finder, text);
  for (let at = 0; at < found.length; at += 3) {
    const start = found[at + 1] ?? 0;
    const end = found[at + 2] ?? 0;
    const entry = gazetteer.entryOf(found[at] ?? 0, text, start, end);
    names.push({ start, end, text: entry.text, kind: entry.kind, entry });
  }
  return names;
}

/** The township whose name without its ending is `text[start, end)`, or null: `对湖` of 对湖街道. */
export function findTownshipStem(text: string, start: number, end: number): FoundName | null {
  gazetteer ??= compileGazetteer();
  const entry = gazetteer.stemOf(text.slice(start, end));
  return entry && { start, end, text: entry.text, kind: entry.kind, entry };
}

/**
 * Divisions a found name can mean in a year (`null`: today): those that stood then, else within a
 * year of it, else all that ever had the name, so that a name out of its time still counts.
 */
export function codesIn({ entry }: FoundName, year: number | null): readonly string[] {
  let codes = entry.meanings.get(year ?? 0);
  if (!codes) {
    codes = narrowToYear(entry, year);
    entry.meanings.set(year ?? 0, codes);
  }
  return codes;
}

function narrowToYear(entry: Entry, year: number | null): string[] {
  const all = [...entry.codes, ...entry.otherwise];
  // Township lists are known by year only roughly: before the newest one, old and new count alike.
  const isRough = entry.kind === "township" && year !== null && year < NEWEST_TOWNSHIPS;
  const pools = isRough ? [all] : [entry.codes, all];
  for (const slack of [0, 1]) {
    for (const pool of pools) {
      const standing = pool.filter((code) =>
        entry.kind === "township"
          ? standsIn(code, year, slack)
          : standsAs(entry.text, code, year, slack),
      );
      if (standing.length > 0) return [...new Set(standing)];
    }
  }
  return [...new Set(all)];
}
