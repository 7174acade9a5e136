import { codesIn, type FoundName } from "../../../places/find.ts";
import { isMediaName, isWithin, level, standsIn } from "../../../places/names.ts";
import { isOrdinaryShort } from "./ordinary.ts";
import { isBehindStranger } from "./strangers.ts";

/** One name or several that follow each other downwards, as one clue. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FoundName["kind"] | "chain";
  readonly codes: readonly string[];
}

/** Words between two names that keep them one address: `长沙市医保局雨花分局`. */
const INSTITUTION =
  /^[一-鿿]{0,9}(?:局|集团|公司|总队|支队|高速公路|海关|中心|保障局|法院|检察院)$/;
/** Longest gap between two parts of one address. */
const WIDEST_GAP = 14;

/** Whether what stands between two names keeps them one address: nothing, a space, an institution. */
function joins(text: string, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from > WIDEST_GAP) return false;
  if (to - from === 1) return " 　·".includes(text.charAt(from));
  return INSTITUTION.test(text.slice(from, to));
}

function narrowWithin(outer: readonly string[], inner: readonly string[]): string[] {
  const wholes = outer.filter((code) => level(code) !== "county");
  if (wholes.length === 0) return [];
  return inner.filter((code) => wholes.some((above) => code !== above && isWithin(code, above)));
}

function sameCounty(outer: readonly string[], inner: readonly string[]): string[] {
  if (inner === outer) return [...inner];
  const counties = new Set(outer);
  return inner.filter((code) => counties.has(code));
}

/** Codes a name keeps when it stands behind another as part of the same address; none if it cannot. */
function codesBehind(before: Link, name: FoundName, codes: readonly string[]): string[] {
  const inside = narrowWithin(before.codes, codes);
  return inside.length > 0 || name.kind !== "township" ? inside : sameCounty(before.codes, codes);
}

/** `全国平安县`: an everyday word before 县, and the county of that name long gone. */
function isPastWord(name: FoundName, codes: readonly string[], year: number | null): boolean {
  if (name.kind !== "full" || !isOrdinaryShort(name.text.slice(0, -1))) return false;
  return codes.every((code) => !standsIn(code, year, 1));
}

function chainOf(text: string, { start }: Link, end: number, codes: readonly string[]): Link {
  return { start, end, text: text.slice(start, end), kind: "chain", codes };
}

/** Joins names that follow each other downwards: `黄冈市` + `红安县` + `七里坪镇`. */
export function joinChains(text: string, names: readonly FoundName[], year: number | null): Link[] {
  const links: Link[] = [];
  // An everyday word never comes between the parts: `德州市公安局德城分局` has no 公安县 in it.
  const loose: Link[] = [];
  for (const name of names) {
    const codes = codesIn(name, year);
    const { start, end, text: own, kind } = name;
    const link: Link = { start, end, text: own, kind, codes };
    const word = loose.at(-1);
    if (word?.end === name.start && name.kind === "township") {
      const narrowed = sameCounty(word.codes, codes);
      if (narrowed.length > 0) {
        loose.pop();
        links.push(chainOf(text, word, name.end, narrowed));
        continue;
      }
    }
    const before = links.at(-1);
    if (before && !isMediaName(before.text) && joins(text, before.end, name.start)) {
      const narrowed = codesBehind(before, name, codes);
      if (narrowed.length > 0) {
        links[links.length - 1] = chainOf(text, before, name.end, narrowed);
        continue;
      }
    }
    if (isPastWord(name, codes, year)) continue;
    if (name.kind === "township" && isBehindStranger(text, name.start)) continue;
    if (name.kind === "short" && isOrdinaryShort(name.text)) loose.push(link);
    else links.push(link);
  }
  return loose.length === 0 ? links : links.concat(loose).sort((a, b) => a.start - b.start);
}

/**
 * Names a city's name stands before though they are not in it: `临沂东城区` is a part of 临沂, and no
 * 东城区 of the page is then the district of 北京.
 */
export function strayZones(
  readings: readonly { readonly names: readonly FoundName[] }[],
  year: number | null,
): Set<string> {
  const zones = new Set<string>();
  for (const { names } of readings) {
    names.forEach((name, index) => {
      if (name.kind !== "full") return;
      const before = names[index - 1];
      if (!before || before.end !== name.start) return;
      const outer = codesIn(before, year);
      const inner = codesIn(name, year);
      if (outer.some((code) => level(code) === "county")) return;
      if (!inner.every((code) => level(code) === "county")) return;
      if (narrowWithin(outer, inner).length === 0) zones.add(name.text);
    });
  }
  return zones;
}
