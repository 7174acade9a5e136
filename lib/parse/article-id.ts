import { hash } from "node:crypto";
import { FIRST_IDEOGRAPH, LAST_IDEOGRAPH } from "../text/characters.ts";
import { fold } from "../text/fold.ts";

const LENGTH = 12;
/** The digest is cut before it is written out in base 36: all 256 bits of it would take ten times as long. */
const SPACE = 36n ** BigInt(LENGTH);

interface Printed {
  readonly text: string;
}

/**
 * An article's id, twelve of `[a-z0-9]`, made from the letters, digits and ideographs of its
 * headline and body: moved punctuation, blanks and widths do not change it. Pictures without a
 * body are told apart by their captions.
 */
export function articleId(
  headline: string,
  body: readonly Printed[],
  captions: readonly Printed[] = [],
): string {
  const texts = body.length ? body : captions;
  let words = bare(headline);
  for (const { text } of texts) words += bare(text);
  const digest = hash("sha256", words, "hex");
  return (BigInt(`0x${digest}`) % SPACE).toString(36).padStart(LENGTH, "0");
}

const KEPT = 1;
const DROPPED = 2;
const FOLDED = 3;

/**
 * What folding does to a character that is no ideograph, wherever it stands: nothing, it falls away, or it becomes one
 * other; 0 where the text around it must be asked.
 */
const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(DROPPED, 0, 0x80);
  table.fill(KEPT, 0x30, 0x3a);
  table.fill(KEPT, 0x61, 0x7b);
  table.fill(FOLDED, 0x41, 0x5b);
  // the same letters and digits at full width
  for (const [from, to] of [
    [0xff10, 0xff1a],
    [0xff21, 0xff3b],
    [0xff41, 0xff5b],
  ] as const)
    table.fill(FOLDED, from, to);
  for (const mark of "，。、：；？！（）《》“”‘’…·—　【】％＋－／．～")
    table[mark.charCodeAt(0)] = DROPPED;
  return table;
}

/** `bare("今天，GDP")` is `今天gdp`. */
function bare(text: string): string {
  let words = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) continue;
    const kind = CLASSES[code];
    if (kind === KEPT) continue;
    if (!kind) return bareFolded(text);
    if (from < at) words += text.slice(from, at);
    if (kind === FOLDED) words += fold(text.charAt(at));
    from = at + 1;
  }
  return words + text.slice(from);
}

function bareFolded(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}
