import { unifyRadicals } from "../../../text/radicals.ts";

const ODD = /[\u2015\u2e3a\u2e80-\u2fdf\u3b35\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe48]/u;
const KANGXI = /[\u2f00-\u2fdf]/gu;
const LIGATURE = /[\ufb00-\ufb06]/gu;
const TURNED = /[\ufe10-\ufe18\ufe35-\ufe44\ufe47\ufe48]/gu;
/** From a mark of ASCII to its twin an em wide. */
const WIDER = 0xfee0;

/** Where Unicode's equivalent is not what papers print. */
const TWINS: ReadonlyMap<string, string> = new Map([
  // the form of Taiwan is 戶; fonts for the mainland draw 户 and tell the radical
  ["\u2f3e", "户"],
  ["\u2e3a", "——"],
  ["\u2015", "—"],
  ["㬵", "胶"],
  // marks in lines from top to bottom: “” are set as ﹃﹄ (GB/T 15834)
  ["﹃", "“"],
  ["﹄", "”"],
  ["︙", "…"],
  ["︱", "—"],
  ["︲", "–"],
  ["︰", "‥"],
]);
const TWIN = new RegExp(`[${[...TWINS.keys()].join("")}]`, "gu");

/**
 * What was printed, where a font tells a look-alike. Fonts with one outline for an ideograph and its
 * radical often tell the radical: `⽇` for 日, `⻓` for 长 (whatever Chromium prints in Noto does), two
 * dashes set as one sign come as `⸺`, and marks turned for vertical lines as `︕`, `﹃`.
 */
export function everydayCharacters(text: string): string {
  if (!ODD.test(text)) return text;
  const plain = text.replace(TWIN, (twin) => TWINS.get(twin) ?? twin);
  const spelt = plain.replace(LIGATURE, equivalent).replace(TURNED, upright);
  return unifyRadicals(spelt.replace(KANGXI, equivalent));
}

function equivalent(character: string): string {
  return character.normalize("NFKC");
}

function upright(mark: string): string {
  const plain = equivalent(mark);
  const code = plain.charCodeAt(0);
  return code < 0x7f ? String.fromCharCode(code + WIDER) : plain;
}
