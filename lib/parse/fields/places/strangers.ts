import { codesIn, type FoundName } from "../../../places/find.ts";
import { isWithin } from "../../../places/names.ts";
import { memberBefore } from "../../member-before.ts";

/** What stands before 县 where it is no county's name: `我县彭溪镇`, `全县`, `周边县`. */
const NO_NAME = "我本全该各此两跨属外邻边贵省市区州旗县和与及在、，。；：“（ 　";
/** What makes another word of the last character: `超市`, `开发区`, `彩旗`. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  县: "",
  市: "城超夜集都股楼上门闹早菜花鱼街地",
  区: "城市新发园范社景库山灾矿小校老地片厂辖郊牧农林湖港战疫汛保贸游化住功能业",
  旗: "红彩国党军队升锦战八",
};

/**
 * Whether a name at the offset stands right behind that of a county or district: `青溪县‖白石镇` is no
 * township of the county elsewhere that has one of that name.
 */
export function isBehindStranger(text: string, at: number): boolean {
  if (at < 3) return false;
  const others = OTHER_WORD[text.charAt(at - 1)];
  if (others === undefined || others.includes(text.charAt(at - 2))) return false;
  return !NO_NAME.includes(text.charAt(at - 2)) && !NO_NAME.includes(text.charAt(at - 3));
}

/** A passage that begins with a county's name: `青溪县举办龙舟赛`. */
const OPENING_COUNTY = /^[一-鿿]{2,3}县/;

/**
 * The county that a page's passages begin with, twice at least, and that no table knows; null where
 * the page also names a county that one does.
 */
function strangeCounty(readings: Parameters<typeof strayTowns>[0]): string | null {
  const seen = new Set<string>();
  let found: string | null = null;
  for (const { passage, names } of readings) {
    if (names.some(({ kind, text }) => kind === "full" && text.endsWith("县"))) return null;
    const name = OPENING_COUNTY.exec(passage.text)?.[0];
    if (name === undefined || found || !isBehindStranger(passage.text, name.length)) continue;
    if (seen.has(name)) found = name;
    seen.add(name);
  }
  return found;
}

/** Whether the name before belongs above the township, as far as the tables know. */
function isAbove(before: FoundName, town: FoundName, year: number | null): boolean {
  const outer = codesIn(before, year);
  return codesIn(town, year).some((code) =>
    outer.some((above) => isWithin(code, above) || code === above),
  );
}

/**
 * Townships that a page names behind a county which the tables do not know or do not give them to,
 * and never behind one they do: `白石镇` alone is then that county's wherever the page says it. Of a
 * page that is such a county's own, names of several counties are none of theirs either.
 */
export function strayTowns(
  readings: readonly {
    readonly passage: { readonly text: string };
    readonly names: readonly FoundName[];
  }[],
  year: number | null,
): Set<string> {
  const stray = new Set<string>();
  const settled = new Set<string>();
  const isStrangers = strangeCounty(readings) !== null;
  for (const { passage, names } of readings) {
    names.forEach((name, index) => {
      if (name.kind !== "township") return;
      const before = memberBefore(names, index);
      if (before?.end === name.start && isAbove(before, name, year)) settled.add(name.text);
      else if (isBehindStranger(passage.text, name.start)) stray.add(name.text);
      else if (isStrangers && codesIn(name, year).length > 1) stray.add(name.text);
    });
  }
  for (const town of settled) stray.delete(town);
  return stray;
}
