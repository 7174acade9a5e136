import { unifyRadicals } from "../../../text/radicals.ts";

const ODD = /[\u2e3a\u2e80-\u2fdf]/u;
const KANGXI = /[\u2f00-\u2fdf]/gu;
/** Unicode's equivalent is the form of Taiwan, 戶; fonts for the mainland draw 户 and tell the radical. */
const DOOR_RADICAL = "\u2f3e";

/**
 * What was printed, where a font tells a look-alike. Fonts with one outline for an ideograph and its
 * radical often tell the radical: `⽇` for 日, `⻓` for 长 (whatever Chromium prints in Noto does), and
 * two dashes set as one sign come as `⸺`.
 */
export function everydayCharacters(text: string): string {
  if (!ODD.test(text)) return text;
  const plain = text.replaceAll(DOOR_RADICAL, "户").replaceAll("\u2e3a", "——");
  return unifyRadicals(plain.replace(KANGXI, (radical) => radical.normalize("NFKC")));
}
