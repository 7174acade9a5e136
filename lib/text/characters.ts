/** Characters by name, so that rules speak of them in words and a bare code point never appears. */

export const BYTE_ORDER_MARK = "\uFEFF";
export const NUL = "\u0000";
/** What a decoder puts in place of bytes that mean nothing. */
export const REPLACEMENT = "\uFFFD";
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

const OPENS = 1;
const CLOSES = 2;
const STOPS = 4;
const PAUSE = 8;
const SQUEEZES = 16;
const SQUEEZED = 32;
const BLANK = 64;
const LATIN = 128;

/**
 * What single characters are, as bits by code. A look at a table costs a tenth of asking a string
 * whether it includes a character, for which the engine makes a string of every ideograph.
 */
const KINDS = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (characters: string, bit: number) => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) | bit;
    }
  };
  set(OPENING, OPENS);
  set(CLOSING, CLOSES);
  set(FULL_STOPS, STOPS);
  set(PAUSES, PAUSE);
  // of two full-width marks in a row, the first and the second that print sets closer together
  set("，。、；：）”’》】！？", SQUEEZES);
  set("，。、；：）”’》】！？（“‘《【", SQUEEZED);
  for (let code = 0; code < 0x10000; code++) {
    if (/\s/u.test(String.fromCharCode(code))) table[code] = (table[code] ?? 0) | BLANK;
    if (code < 0x0250 && code !== 0xb7) table[code] = (table[code] ?? 0) | LATIN;
  }
  return table;
}

function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  // most of a text: the table need not be looked at
  if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) return 0;
  return KINDS[code] ?? 0;
}

/**
 * A set of characters to look single ones up in, see `isAt`: a bit for each code. A byte for each
 * would push everything else out of the processor's cache.
 */
export type CharacterSet = Uint32Array;

/** `isAt(setOf("□■"), "■张三", 0)` is true. */
export function setOf(characters: string): CharacterSet {
  const bits = new Uint32Array(0x10000 / 32);
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    bits[code >>> 5] = (bits[code >>> 5] ?? 0) | (1 << (code & 31));
  }
  return bits;
}

/** Whether a character, by its code, is in a set. */
export function isIn(set: CharacterSet, code: number): boolean {
  return (((set[code >>> 5] ?? 0) >>> (code & 31)) & 1) === 1;
}

/** Whether the character at `at` is in a set; never outside of the text. */
export function isAt(set: CharacterSet, text: string, at: number): boolean {
  // asked outside of a text or a table but once, the engine looks the slow way for ever after
  return at >= 0 && at < text.length && isIn(set, text.charCodeAt(at));
}

/** Whether a text has a character of a set. */
export function hasAny(set: CharacterSet, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isAt(set, text, at)) return true;
  return false;
}

const DIGITS = setOf("0123456789");

/** Whether a text has a digit, of half width, in it. */
export function hasDigit(text: string): boolean {
  return hasAny(DIGITS, text);
}

/** Whether the character at `at` is one of `OPENING`, and so on; never outside of the text. */
export function opensAt(text: string, at: number): boolean {
  return (kindAt(text, at) & OPENS) !== 0;
}

export function closesAt(text: string, at: number): boolean {
  return (kindAt(text, at) & CLOSES) !== 0;
}

export function stopsAt(text: string, at: number): boolean {
  return (kindAt(text, at) & STOPS) !== 0;
}

export function pausesAt(text: string, at: number): boolean {
  return (kindAt(text, at) & PAUSE) !== 0;
}

/** Whether a pattern's `\s` matches the character. */
export function isBlankAt(text: string, at: number): boolean {
  return (kindAt(text, at) & BLANK) !== 0;
}

/** Whether a text has a blank in it. */
export function hasBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isBlankAt(text, at)) return true;
  return false;
}

/** Whether `[from, to)` of a text holds nothing but blanks. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlankAt(text, at)) return false;
  return true;
}

/**
 * Printed width in ems of `[from, to)` of a text: an ideograph or full-width mark is 1, anything
 * of the Latin half is 0.5, and the second of two full-width marks in a row 0.5, for print squeezes
 * them together. `widthOf("六横AB")` is 3, `widthOf("好。”")` 2.5.
 */
export function widthOf(text: string, from = 0, to = text.length): number {
  let width = 0;
  let squeezes = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) {
      width++;
      squeezes = false;
      continue;
    }
    const lowSurrogate = code >= 0xdc00 && code <= 0xdfff;
    if (lowSurrogate) continue;
    const kind = KINDS[code] ?? 0;
    width += (kind & LATIN) !== 0 || (squeezes && (kind & SQUEEZED) !== 0) ? 0.5 : 1;
    squeezes = (kind & SQUEEZES) !== 0;
  }
  return width;
}

/** Whether text ends a sentence: `…了。`, `…了。”`, `…吗？`, `…（见图）。`. */
export function endsSentence(text: string): boolean {
  if (text === "") return false;
  let at = text.length - 1;
  const last = text.charCodeAt(at);
  if (last >= FIRST_IDEOGRAPH && last <= LAST_IDEOGRAPH) return false;
  while (at > 0 && closesAt(text, at)) at--;
  return stopsAt(text, at);
}

/** Whether more brackets or quotation marks are opened than closed in a text. */
export function leavesOpen(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) continue;
    const kind = KINDS[code] ?? 0;
    if ((kind & OPENS) !== 0) depth++;
    else if ((kind & CLOSES) !== 0 && depth > 0) depth--;
  }
  return depth > 0;
}
