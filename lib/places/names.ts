import { isAt, setOf } from "../text/characters.ts";
import { type DivisionName, loadDivisions } from "./load.ts";
import { everydayForm, shortForm } from "./short-forms.ts";

const ZERO = 48;

export type Level = "province" | "city" | "county";

let byCode: Map<string, DivisionName[]> | null = null;

function rowsOf(code: string): readonly DivisionName[] {
  if (!byCode) {
    byCode = new Map();
    for (const row of loadDivisions()) {
      const rows = byCode.get(row.code);
      if (rows) rows.push(row);
      else byCode.set(row.code, [row]);
    }
  }
  return byCode.get(code) ?? [];
}

/** The row of a code in a year: the newest that covers it, else the nearest; null for an unknown code. */
function rowIn(code: string, year: number | null | undefined): DivisionName | null {
  const rows = rowsOf(code);
  const newest = rows.at(-1) ?? null;
  if (year == null || !newest) return newest;
  const distance = (row: DivisionName) => Math.max(row.first - year, year - row.last, 0);
  return rows.reduce((best, row) => (distance(row) <= distance(best) ? row : best), newest);
}

/** Whether the table has ever held this code. */
export function isDivision(code: string): boolean {
  return rowsOf(code).length > 0;
}

/** Whether the code stood in the year (`null`: today); `slack` years either way are allowed. */
export function standsIn(code: string, year: number | null, slack = 0): boolean {
  return rowsOf(code).some((row) => covers(row, year, slack));
}

/**
 * `standsIn` for a name: a number given to another division since, as 469026 went from 屯昌县 to
 * 昌江黎族自治县, stood only while the name was its own. A name the table never gave it counts always.
 */
export function standsAs(name: string, code: string, year: number | null, slack = 0): boolean {
  const rows = rowsOf(code);
  const own = rows.filter((row) => isNameOf(name, row));
  if (own.length === 0 || own.length === rows.length) return standsIn(code, year, slack);
  return own.some((row) => covers(row, year, slack));
}

function isNameOf(text: string, { name, code }: DivisionName): boolean {
  return name === text || shortForm(name, code) === text || everydayForm(name) === text;
}

function covers({ first, last }: DivisionName, year: number | null, slack: number): boolean {
  if (year === null) return last === Number.POSITIVE_INFINITY;
  return first - slack <= year && year <= last + slack;
}

/** Level read off the digits: `320000` province, `320100` city, `320115` county. */
export function level(code: string): Level {
  if (code.charCodeAt(4) !== ZERO || code.charCodeAt(5) !== ZERO) return "county";
  return code.charCodeAt(2) === ZERO && code.charCodeAt(3) === ZERO ? "province" : "city";
}

/** Own name in a year (default: the newest): `江宁区`; an unknown code is returned as it is. */
export function placeName(code: string, year?: number | null): string {
  return rowIn(code, year)?.name ?? code;
}

const above = new Map<string, readonly string[]>();

/** Codes above, top first: `320115` → `["320000", "320100"]`, `310116` → `["310000"]`. */
export function ancestors(code: string): readonly string[] {
  let codes = above.get(code);
  if (!codes) {
    const parent = rowIn(code, null)?.parent;
    codes = parent ? [...ancestors(parent), parent] : [];
    above.set(code, codes);
  }
  return codes;
}

/** Whether `code` is `whole` itself or lies inside it: the digits of a division begin those of its parts. */
export function isWithin(code: string, whole: string): boolean {
  if (code === whole) return true;
  const of = level(whole);
  if (of === "county" || !hasSameDigits(code, whole, 0)) return false;
  return of === "province" || hasSameDigits(code, whole, 2);
}

function hasSameDigits(a: string, b: string, at: number): boolean {
  return a.charCodeAt(at) === b.charCodeAt(at) && a.charCodeAt(at + 1) === b.charCodeAt(at + 1);
}

/** Full names by year, kept because a page is about few places. */
const fullNames = new Map<number, Map<string, string>>();

/** Name from province down: `江苏省南京市江宁区`, `天津市蓟州区`. */
export function fullPlaceName(code: string, year?: number | null): string {
  let names = fullNames.get(year ?? 0);
  if (!names) {
    names = new Map();
    fullNames.set(year ?? 0, names);
  }
  let name = names.get(code);
  if (name === undefined) {
    name = [...ancestors(code), code].map((part) => placeName(part, year)).join("");
    if (isDivision(code)) names.set(code, name);
  }
  return name;
}

/** Name without its generic ending: `江宁`, `南京`, `江苏`. */
export function shortPlaceName(code: string, year?: number | null): string {
  return shortForm(placeName(code, year), code);
}

const MEDIA_ENDING = /(?:报|网|在线|时刻)$/;
const MEDIA_ENDS = setOf("报网线刻");

/** Whether a name of the gazetteer is a paper's or a news site's: `新民晚报`, `东南网`, `华声在线`. */
export function isMediaName(name: string): boolean {
  return isAt(MEDIA_ENDS, name, name.length - 1) && MEDIA_ENDING.test(name);
}

/** Other divisions that bear the same name today: `330903` 普陀区 → `["310107"]`. */
export function namesakesOf(code: string): string[] {
  const name = placeName(code);
  return loadDivisions()
    .filter((row) => row.name === name && row.code !== code && covers(row, null, 0))
    .map((row) => row.code);
}
