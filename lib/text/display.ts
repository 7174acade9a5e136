/** How printed text is shown: punctuation widths, headline breaks. What is stored never changes. */

const CHINESE = "\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60“”‘’";
// A `?` inside a run of characters may stand for a mark the source lost, so it stays as it is.
const HALF_WIDTH = new RegExp(
  `(?<=[${CHINESE}])(?:[,:;!]|\\?(?!\\p{Script=Han}))|[,:;!](?=[${CHINESE}])`,
  "gu",
);
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "!": "！",
  "?": "？",
};

/** Straight quotes around Chinese words; not around markup or code. */
const STRAIGHT_QUOTES = /(?<!=)"([^"<>={}]*\p{Script=Han}[^"<>={}]*)"/gu;

/** Where every straight quote has its partner, those around Chinese words are shown as “ and ”. */
function curlQuotes(text: string): string {
  const quotes = text.split('"').length - 1;
  return quotes === 0 || quotes % 2 === 1 ? text : text.replace(STRAIGHT_QUOTES, "“$1”");
}

/**
 * Shows half-width commas, colons and stops beside Chinese characters full-width, and straight quotes
 * around Chinese words as “”. No character is added or lost.
 *
 * `showPunctuation("近日,共1,200人")` → `近日，共1,200人`
 */
export function showPunctuation(text: string): string {
  return curlQuotes(text).replace(HALF_WIDTH, (mark) => FULL_WIDTH[mark] ?? mark);
}

/** A dash as papers type it, or two hyphens for one; `-5℃` opens with none. */
const DASH = /^\s*(?:[—―–─━⸺⸻]|[-－]{2})/u;

/** Whether a subheadline brings the dash that print sets before it: `——长堤村见闻`. */
export function opensWithDash(subheadline: string): boolean {
  return DASH.test(subheadline);
}

const OPENING = /^[“‘（(《〈【〔「『]/u;
const ENDS_OPENING = /[“‘（(《〈【〔「『]$/u;
const BRACKET = /[（()）《》〈〉【】〔〕]/u;
const STARTS_PUNCTUATION = /^[\p{P}\p{S}]/u;
/** Words that lean on the one before them. */
const LEANING = /^[的了着著过過们們等后後前中里裡]$/u;
/** Words that lean on the one after them. */
const LEADING = /^[为為在向对對把将將与與和及从從以让讓被给給使]$/u;
/** `第四`, which the segmenter cuts in two beside single characters: `区委第四轮`. */
const ORDINAL = /(第[〇零一二三四五六七八九十百千]+)/u;
/** It takes the measure word that follows it along: `第四轮`, `十四届`. */
const COUNTED = /^第?[〇零一二三四五六七八九十百千]+$/u;
const LONGEST_KEPT_QUOTE = 11;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Cuts a headline into the pieces it may be broken between: at word boundaries, never beside
 * brackets or between two single characters; “…” up to 11 characters stays whole. Joined, the
 * pieces are the headline.
 *
 * `breakHeadline("加强“智治”建设")` → `["加强", "“智治”", "建设"]`
 */
export function breakHeadline(headline: string): string[] {
  const pieces: string[] = [];
  let previous = "";
  for (const unit of headlineUnits(headline)) {
    const last = pieces.length - 1;
    const piece = pieces[last];
    if (piece === undefined || mayBreak(piece, previous, unit)) pieces.push(unit);
    else pieces[last] = piece + unit;
    previous = unit;
  }
  return pieces;
}

/** Words, marks and short quotations of a headline, in order. */
function headlineUnits(headline: string): string[] {
  return headline
    .split(/(“[^“”]*”)/u)
    .flatMap((part) =>
      part.startsWith("“") && [...part].length <= LONGEST_KEPT_QUOTE
        ? [part]
        : part.split(ORDINAL).flatMap((run) => (ORDINAL.test(run) ? [run] : segment(run))),
    )
    .filter((unit) => unit !== "");
}

const segment = (run: string) => [...segmenter.segment(run)].map(({ segment }) => segment);

/** Whether a line may end with `before`, the last unit of `piece`, and the next begin with `after`. */
function mayBreak(piece: string, before: string, after: string): boolean {
  if (/^\s+$/u.test(before)) return true;
  if (/^\s+$/u.test(after)) return false;
  if (ENDS_OPENING.test(before) || BRACKET.test(before.at(-1) ?? "")) return false;
  if (STARTS_PUNCTUATION.test(after)) {
    return OPENING.test(after) && !BRACKET.test(after[0] ?? "") && [...piece].length > 1;
  }
  if (LEADING.test(before) || LEANING.test(after) || /[\dA-Za-z.%]$/u.test(before)) return false;
  if (COUNTED.test(before) && [...after].length === 1) return false;
  if (/^[\p{P}\p{S}]$/u.test(before)) return /[，。！？：；、]/u.test(before);
  return [...before].length > 1 || [...after].length > 1;
}

/**
 * Width of a line of print in em: Latin letters, digits and spaces count half and a little, curly
 * quotes half because headlines close them up when `closed`.
 */
export function printedWidth(text: string, closed = false): number {
  let width = 0;
  for (const character of text) {
    if (/[\x20-\x7e]/u.test(character)) width += /[a-zA-Z0-9]/u.test(character) ? 0.58 : 0.4;
    else width += closed && /[“”‘’]/u.test(character) ? 0.5 : 1;
  }
  return width;
}
