import { codesIn, findNames } from "../../../places/find.ts";
import { isWithin } from "../../../places/names.ts";

/**
 * The one division that a place's written name means in a year (`null`: today), or null:
 * `浙江省舟山市普陀区` is 330903, `普陀区` alone could be two.
 */
export function codeOfName(words: string, year: number | null): string | null {
  let codes: readonly string[] = [];
  let reached = 0;
  for (const name of findNames(words)) {
    if (/[\p{L}\p{N}]/u.test(words.slice(reached, name.start))) return null;
    const meant = codesIn(name, year);
    const inside = meant.filter((code) => codes.some((whole) => isWithin(code, whole)));
    if (codes.length && !inside.length) return null;
    codes = codes.length ? inside : meant;
    reached = name.end;
  }
  return codes.length === 1 ? (codes[0] ?? null) : null;
}
