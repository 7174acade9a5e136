/** Cuts a story to the room it has on the page, at the end of a sentence. */
import type { BodyBlock } from "../article.ts";
import { printedWidth } from "../text/display.ts";
import { isSalutation } from "../text/salutation.ts";
import { isParted, isPoem, isStanza } from "../text/verse.ts";
import { countTextLines } from "./measure.ts";

export interface CutText {
  readonly blocks: readonly BodyBlock[];
  /** Nothing was left out. */
  readonly whole: boolean;
}

/**
 * The beginning of a body that fills at most `lines` lines of 14 characters, all columns together;
 * one line is kept for the turn to the full story when something is left out. Never ends under a
 * crosshead, a letter's `编辑同志：` or inside a stanza, and always holds at least the first sentence. A short poem is whole.
 */
export function cutText(body: readonly BodyBlock[], lines: number): CutText {
  if (countLines(body) <= lines || isShortPoem(body)) return { blocks: body, whole: true };
  const kept: BodyBlock[] = [];
  let room = lines - 1;
  for (const [at, block] of body.entries()) {
    const needed = countBlockLines(body, at);
    if (needed > room) {
      const isProse = block.type === "p" && !isStanza(body, at);
      const beginning = isProse ? cutParagraph(block.text, room, kept.length === 0) : "";
      if (beginning) kept.push({ type: "p", text: beginning });
      break;
    }
    kept.push(block);
    room -= needed;
  }
  while (leadsOn(kept.at(-1))) kept.pop();
  const paragraphs = body.filter((block) => block.type === "p");
  const first = paragraphs.find(({ text }) => !isSalutation(text)) ?? paragraphs[0];
  if (kept.length === 0 && first) {
    const text = first.text.includes("\n") ? first.text : firstSentence(first.text);
    kept.push({ type: "p", text });
  }
  return { blocks: kept, whole: false };
}

/** Whether a block is nothing without the one below it. */
function leadsOn(block: BodyBlock | undefined): boolean {
  return block !== undefined && (block.type === "crosshead" || isSalutation(block.text));
}

/** Lines of a whole body in a single column. */
export function countLines(body: readonly BodyBlock[]): number {
  return body.reduce((sum, _, at) => sum + countBlockLines(body, at), 0);
}

/** Lines of a block in a single column, with the empty line above a stanza. */
export function countBlockLines(body: readonly BodyBlock[], at: number): number {
  const block = body[at];
  return block ? countTextLines(block) + (isParted(body, at) ? 1 : 0) : 0;
}

const SHORT_POEM = 24;

/** Whether a body is a poem that a front page prints whole, whatever room is left for it. */
export function isShortPoem(body: readonly BodyBlock[]): boolean {
  return isPoem(body) && countLines(body) <= SHORT_POEM;
}

/** More blank lines than this, and a paragraph is cut after a ； rather than after a sentence. */
const MOST_BLANK_LINES = 6;

/** The whole sentences of a paragraph that fit; a quotation is cut only where nothing stands before. */
function cutParagraph(text: string, lines: number, quotedToo: boolean): string {
  const room = (end: number) => lines - countTextLines({ type: "p", text: text.slice(0, end) });
  const fitting = (pattern: RegExp) => textEnds(text, pattern).filter(({ end }) => room(end) >= 0);
  const sentences = fitting(SENTENCE_END);
  const last =
    sentences.findLast(({ quoted }) => !quoted) ?? (quotedToo ? sentences.at(-1) : undefined);
  if (last ? room(last.end) <= MOST_BLANK_LINES : lines <= MOST_BLANK_LINES) {
    return text.slice(0, last?.end ?? 0);
  }
  const clause = fitting(/；/gu).findLast(({ quoted }) => !quoted);
  return text.slice(0, Math.max(last?.end ?? 0, clause?.end ?? 0));
}

const LONGEST_FIRST_SENTENCE = 140;

/** The first sentence; one without end in sight is broken off after a clause, and says so. */
function firstSentence(text: string): string {
  const end = sentenceEnds(text)[0]?.end ?? text.length;
  if (printedWidth(text.slice(0, end)) <= LONGEST_FIRST_SENTENCE) return text.slice(0, end);
  const clause = Math.max(
    text.lastIndexOf("，", LONGEST_FIRST_SENTENCE),
    text.lastIndexOf("；", LONGEST_FIRST_SENTENCE),
  );
  return `${text.slice(0, clause > 0 ? clause : LONGEST_FIRST_SENTENCE)}……`;
}

const SENTENCE_END = /(?:[。！？!?]|……)+[”’」』）)]*/gu;

/** Where sentences end, and whether an opened quotation is still running there. */
export function sentenceEnds(text: string): { end: number; quoted: boolean }[] {
  return textEnds(text, SENTENCE_END);
}

function textEnds(text: string, pattern: RegExp): { end: number; quoted: boolean }[] {
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(0, end);
    return { end, quoted: count(before, /[“「『]/gu) > count(before, /[”」』]/gu) };
  });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
