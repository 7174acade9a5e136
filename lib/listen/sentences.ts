/** Cuts what is read aloud: sentences, which are shown as they are spoken, and breaths, which are spoken. */

/** A piece of a text, `[start, end)` in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence ends with its marks and all that closes with it: `加。”`, `吗？！`, `……”，`. A full stop or
 * ellipsis of Latin letters ends one only before a space: `3.5`, `www.gov.cn`.
 */
const SENTENCE =
  /(?:[。！？；!?;…⋯\n]+[”’」』）)》〉】〕"'\s]*[，、：,:]?|(?<!\.)\.+(?=["')\]”’]*\s)["')\]”’]*|$)/gu;

const SPOKEN = /[\p{L}\p{N}]/u;

function trim(text: string, start: number, end: number): Piece {
  const piece = text.slice(start, end);
  return { start: end - piece.trimStart().length, end: start + piece.trimEnd().length };
}

/**
 * Sentences of a text in order, without the blanks between them; what has neither letter nor number in
 * it (`——`, `……`) cannot be spoken and stays with the sentence before it, or falls away.
 *
 * `他说：“好。”走了。` → `他说：“好。”`, `走了。`
 */
export function cutSentences(text: string): Piece[] {
  const sentences: Piece[] = [];
  let start = 0;
  for (const { 0: marks, index } of text.matchAll(SENTENCE)) {
    const end = index + marks.length;
    if (end > start) sentences.push(trim(text, start, end));
    start = end;
  }
  return sentences.filter(({ start, end }) => SPOKEN.test(text.slice(start, end)));
}

/**
 * Characters spoken at one go. Chromium's network voices fall silent after 15 seconds, and never say so;
 * Chinese is read at four to five characters a second, at ¾ of the speed at three and a half.
 */
export const LONGEST_BREATH = 45;

const PAUSE = /[，、：—）》”」]|,(?=\s)/u;
/** Within a Latin word or a number (`1,200.5`) nothing is cut, while it is one. */
const WORD_END = /[\p{Script=Latin}\d.,:%]+$/u;
const WORD = /[\p{Script=Latin}\d.,:%]/u;

/** Where the breath that begins at `start` and must not reach beyond `most` ends. */
function breathEnd(text: string, start: number, most: number): number {
  for (let at = most; at > start + 1; at--) {
    if (PAUSE.exec(text.slice(at - 1, at + 1))?.index === 0) return at;
  }
  const word = WORD_END.exec(text.slice(start, most))?.[0].length ?? 0;
  if (word > 0 && word < most - start && WORD.test(text[most] ?? "")) return most - word;
  // The second half of a character outside the basic plane stays with the first.
  return /[\udc00-\udfff]/.test(text[most] ?? "") ? most - 1 : most;
}

/** A sentence in breaths of at most `LONGEST_BREATH` characters, cut after commas where there are some. */
export function cutBreaths(sentence: string): string[] {
  const breaths: string[] = [];
  let start = 0;
  while (sentence.length - start > LONGEST_BREATH) {
    const end = breathEnd(sentence, start, start + LONGEST_BREATH);
    breaths.push(sentence.slice(start, end));
    start = end;
  }
  breaths.push(sentence.slice(start));
  return breaths.filter((breath) => SPOKEN.test(breath));
}
