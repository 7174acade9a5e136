import type { TownshipRelease } from "./sources.ts";

/** Townships filed under one code: those of the current list, and names it no longer has. */
export interface TownshipRow {
  readonly code: string;
  readonly current: readonly string[];
  readonly older: readonly string[];
}

/** Townships proper; farms, forestry stations and zones are not what papers name places by. */
const TOWNSHIP = /^[㐀-鿿]{1,12}(?:街道|镇|乡|苏木|办事处)$/;

function cleanName(name: string): string {
  return name.replace(/街道办事处$/, "街道").replace(/（.*）|\(.*\)/g, "");
}

/** Districts of 北京 whose townships are 乡; those of the others are 镇. */
const WITH_XIANG = new Set(["110105", "110106"]);

/** Offices of 北京 beside which there is no township of their name. */
const OFFICES_ALONE = new Set(["方庄", "宛平城", "万柳", "渔阳"]);

/**
 * The name papers have for a township: the lists know those of 北京 by their offices alone,
 * `十八里店地区` or `十八里店地区办事处` for 十八里店乡, `四季青地区` for 四季青镇.
 */
function nameOf({ area, name }: { area: string; name: string }): string {
  const office = area.startsWith("11") ? /^(.+[^乡镇])地区(?:办事处)?$/.exec(name)?.[1] : null;
  if (office === "檀营") return "檀营满族蒙古族乡";
  if (office && OFFICES_ALONE.has(office)) return `${office}地区办事处`;
  if (office) return office + (WITH_XIANG.has(area) ? "乡" : "镇");
  return cleanName(name);
}

/** Code the townships of an area are filed under: a development zone's belong to its city. */
function homeOf(area: string, known: ReadonlySet<string>): string | null {
  if (known.has(area)) return area;
  const city = `${area.slice(0, 4)}00`;
  return known.has(city) ? city : null;
}

/** Merges township lists, sorted by code; names keep the order of the characters' code points. */
export function mergeTownships(
  releases: readonly TownshipRelease[],
  known: ReadonlySet<string>,
): TownshipRow[] {
  const lists = new Map<string, { current: Set<string>; older: Set<string> }>();
  releases.forEach((release, at) => {
    const isCurrent = at === releases.length - 1;
    for (const row of release.rows) {
      const name = nameOf(row);
      const code = homeOf(row.area, known);
      if (code === null || !TOWNSHIP.test(name)) continue;
      const list = lists.get(code) ?? { current: new Set<string>(), older: new Set<string>() };
      lists.set(code, list);
      (isCurrent ? list.current : list.older).add(name);
    }
  });
  return [...lists]
    .map(([code, { current, older }]) => ({
      code,
      current: [...current].sort(),
      older: [...older].filter((name) => !current.has(name)).sort(),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
