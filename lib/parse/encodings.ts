import { isUtf8 } from "node:buffer";

/** What text in a file may be written in, by the names of the Encoding Standard. */
export type EncodingName = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

/** How much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 256 * 1024;

/** The encoding that bytes are most likely in; of bytes that are no text, any. */
export function findEncoding(bytes: Uint8Array): EncodingName {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (isPlainUtf8(sample)) return "utf-8";
  return findUtf16(sample) ?? (isMostlyUtf8(sample) ? "utf-8" : findDoubleByte(sample));
}

/**
 * Whether bytes are UTF-8 to the last and hold none of the bytes 0, 1 and 2, one of which is in
 * each of `UTF16_MARKS` but those of the byte FF, which UTF-8 has not: most files need no closer look.
 */
function isPlainUtf8(sample: Uint8Array): boolean {
  return isUtf8(sample) && !sample.includes(0) && !sample.includes(1) && !sample.includes(2);
}

/** Line ends, spaces and full-width marks: every text has some, and as byte pairs no other encoding. */
const UTF16_MARKS = new Uint8Array(0x10000);
for (const unit of [0x0a, 0x0d, 0x20, 0x3000, 0x3001, 0x3002, 0xff0c, 0xff1a])
  UTF16_MARKS[unit] = 1;

function findUtf16(sample: Uint8Array): EncodingName | null {
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const one = sample[at] ?? 0;
    const other = sample[at + 1] ?? 0;
    little += UTF16_MARKS[one | (other << 8)] ?? 0;
    big += UTF16_MARKS[(one << 8) | other] ?? 0;
  }
  const enough = Math.max(1, sample.length / 1000);
  if (little >= enough && little > 4 * big) return "utf-16le";
  return big >= enough && big > 4 * little ? "utf-16be" : null;
}

/**
 * Whether the bytes are UTF-8 but for a broken sequence here and there. Text in a double-byte
 * encoding hardly ever has a sequence that is right.
 */
function isMostlyUtf8(sample: Uint8Array): boolean {
  let right = 0;
  let wrong = 0;
  let at = 0;
  while (at < sample.length) {
    const lead = sample[at++] ?? 0;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let found = 0;
    while (found < more && ((sample[at] ?? 0) & 0xc0) === 0x80) {
      found++;
      at++;
    }
    // a sequence that the end of the file or sample cuts off is no sign of anything
    if (more && found === more) right++;
    else if (at < sample.length) wrong++;
  }
  return wrong === 0 || right > 8 * wrong;
}

/**
 * The most frequent characters of running Chinese text, in both scripts: the head of Jun Da's
 * Modern Chinese Character Frequency List, with the marks that every text has. They make up some
 * four tenths of a page read rightly and next to nothing of one read wrongly.
 */
const FREQUENT = new Set(
  "，。、的一是不了在有人和这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進等部度家电電力里裏如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么麼利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系軍军很情者最立代想已通并並提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指",
);

/** Big5 or GB18030, whichever reads more of the bytes as ordinary Chinese; mainland papers when neither. */
function findDoubleByte(sample: Uint8Array): EncodingName {
  return likeness(sample, "big5") > likeness(sample, "gb18030") ? "big5" : "gb18030";
}

function likeness(sample: Uint8Array, encoding: EncodingName): number {
  let points = 0;
  for (const character of new TextDecoder(encoding).decode(sample)) {
    if (FREQUENT.has(character)) points++;
    else if (isUnmapped(character.charCodeAt(0))) points -= 5;
  }
  return points;
}

/** Which share of a text's characters are such as every page has. */
export function frequentShare(text: string): number {
  let frequent = 0;
  for (const character of text) if (FREQUENT.has(character)) frequent++;
  return frequent / Math.max(1, text.length);
}

/** U+FFFD stands for bytes that mean nothing; GB18030 has private use for what it lacks. */
export function isUnmapped(code: number): boolean {
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);
}
