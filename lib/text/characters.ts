/** Characters by name, so that rules speak of them in words and a bare code point never appears. */

export const BYTE_ORDER_MARK = "\uFEFF";
export const NUL = "\u0000";
export const FORM_FEED = "\f";
export const IDEOGRAPHIC_SPACE = "\u3000";
/** Codes of the commonest ideographs, first and last. */
export const FIRST_IDEOGRAPH = 0x4e00;
export const LAST_IDEOGRAPH = 0x9fff;
/** Codes of ‘ and ”: the curly quotation marks lie between. */
export const LEFT_QUOTE = 0x2018;
export const RIGHT_QUOTES = 0x201d;

/** Marks that end a sentence for good: after them a paragraph may end. */
export const FULL_STOPS = "。！？!?…";
/** Marks after which the sentence goes on. */
export const PAUSES = "，、：,:";
export const OPENING = "（(“‘《〈【〔「『[";
export const CLOSING = "）)”’》〉】〕」』]";
/** Marks that open an author's line: `□小苇`, `■张三`, `◎李四`. */
export const AUTHOR_MARKS = "□■◎●○◆◇★☆△▲※⊙";

const SQUEEZED_BEFORE = new Set("，。、；：）”’》】！？");
const SQUEEZED_AFTER = new Set("，。、；：）”’》】！？（“‘《【");

/**
 * Printed width in ems: an ideograph or full-width mark is 1, anything of the Latin half is 0.5,
 * and the second of two full-width marks in a row 0.5, for print squeezes them together.
 * `widthOf("六横AB")` is 3, `widthOf("好。”")` 2.5.
 */
export function widthOf(text: string): number {
  let width = 0;
  let squeezes = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const lowSurrogate = code >= 0xdc00 && code <= 0xdfff;
    if (lowSurrogate) continue;
    const mark =
      (code >= 0x2018 && code <= 0x201d) ||
      (code >= 0x3001 && code <= 0xff1f && !(code >= 0x3400 && code <= 0x9fff));
    const character = mark ? text.charAt(at) : "";
    const latin = code < 0x0250 && code !== 0xb7;
    width += latin || (squeezes && mark && SQUEEZED_AFTER.has(character)) ? 0.5 : 1;
    squeezes = mark && SQUEEZED_BEFORE.has(character);
  }
  return width;
}

/** Whether text ends a sentence: `…了。`, `…了。”`, `…吗？`, `…（见图）。`. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  const last = text.charCodeAt(at);
  if (last >= FIRST_IDEOGRAPH && last <= LAST_IDEOGRAPH) return false;
  while (at > 0 && CLOSING.includes(text.charAt(at))) at--;
  return at >= 0 && FULL_STOPS.includes(text.charAt(at));
}

/** Whether more brackets or quotation marks are opened than closed in a text. */
export function leavesOpen(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) continue;
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character) && depth > 0) depth--;
  }
  return depth > 0;
}
