/** What an article is called wherever it is named: lists, links, titles, its own page. */
import { AUTHOR_MARKS, closesAt, isAt, opensAt, setOf, stopsAt } from "./characters.ts";
import { skipDateline } from "./dateline.ts";
import { breakHeadline } from "./display.ts";

/** Of an article, what its name is taken from. */
export interface Nameable {
  readonly id: string;
  readonly headline: string;
  readonly body: readonly { readonly type: string; readonly text: string }[];
  readonly captions: readonly { readonly text: string }[];
}

/**
 * The headline as printed; where there is none, the first words of the first paragraph, else of a
 * caption, else of a crosshead. An article without a word is called by its id.
 */
export function nameArticle({ id, headline, body, captions }: Nameable): string {
  if (headline.trim() !== "") return headline;
  const paragraphs = body.filter(({ type }) => type === "p");
  const crossheads = body.filter(({ type }) => type !== "p");
  for (const text of [paragraphs[0], captions[0], crossheads[0]]) {
    const words = text && openingWords(text.text);
    if (words) return words;
  }
  return id;
}

/** Characters of a name taken from a text, its `…` not counted. */
const LONGEST = 20;
/** Fewer say too little to stop at a mark: `近日，…`. */
const SHORTEST = 6;
/** Characters looked at: a dateline, a credit and a name. */
const OPENING = 200;

/** `▲图为…`, `■ 本周起…` */
const ORNAMENTS = new RegExp(`^[\\s${AUTHOR_MARKS}▼▶►◀•·]+`, "u");
/** Not `、`: what it parts belongs together. */
const CLAUSE_ENDS = setOf("，；：,;:");
/** A headline ends without stop or comma, but may ask or call. */
const LAST_MARKS = /[\s。，、；：,;:.…—]+$/u;
/** `1,200`, `9:30`; and a `?` may stand for a mark the source lost. */
const NO_MARK = /^(?:[,:;!.][\dA-Za-z]|\?)/u;

/**
 * The first words of a text, without dateline: all of a short text, else to the end of its first
 * sentence or the last pause within twenty characters, else to the last whole word; empty when there
 * are none.
 *
 * `openingWords("本报讯（记者 王一）昨天，新堤北段合龙。全长三里，护着下游农田。")` → `"昨天，新堤北段合龙…"`
 */
function openingWords(text: string): string {
  const opening = skipDateline(text.slice(0, OPENING).trim());
  const words = opening.replace(ORNAMENTS, "").replace(/\s+/gu, " ").replace(LAST_MARKS, "");
  if (words.length <= LONGEST) return words;
  const end = findMark(words) || lastWordEnd(words);
  return `${words.slice(0, end).replace(LAST_MARKS, "")}…`;
}

/** Where to cut before a mark outside of brackets and quotations; 0 when none stands well. */
function findMark(words: string): number {
  let depth = 0;
  let pause = 0;
  for (let at = 0; at <= LONGEST; at++) {
    if (opensAt(words, at)) depth += 1;
    else if (closesAt(words, at)) depth = Math.max(0, depth - 1);
    else if (depth > 0 || at < SHORTEST || NO_MARK.test(words.slice(at, at + 2))) continue;
    else if (stopsAt(words, at)) return at;
    else if (isAt(CLAUSE_ENDS, words, at)) pause = at;
  }
  return pause;
}

/** Where the last word ends that fits whole; a word longer than a name is cut in two. */
function lastWordEnd(words: string): number {
  let end = 0;
  // A few characters more, so that a word is not taken for ended where the look ends.
  for (const piece of breakHeadline(words.slice(0, LONGEST + 4))) {
    if (end + piece.length > LONGEST) break;
    end += piece.length;
  }
  if (end >= SHORTEST) return end;
  return /[\udc00-\udfff]/.test(words.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
}
