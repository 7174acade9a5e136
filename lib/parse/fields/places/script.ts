import { isAt, setOf } from "../../../text/characters.ts";
import type { Passage } from "../../../text/passage.ts";
import { simplify } from "../../../text/traditional.ts";
import type { Story } from "../../page.ts";

/**
 * Characters that few lines of traditional script are without and simplified script never has. One
 * may be a signboard's or a name's; two of them are the story's own.
 */
const SIGNS = setOf(
  "縣鄉鎮區國這來個們會時說將為與對於後過開學發經業報記訊長東義廣灣網電車場務動員問題點實種還讓處頭樣間應無認話機億萬產單進運達連選據",
);
/** Characters of each passage that are looked at. */
const SAMPLE = 120;

/** Whether a story is printed in traditional characters, by its headline and first paragraph. */
export function isTraditional({ headline, body }: Pick<Story, "headline" | "body">): boolean {
  return signsIn(headline.text) + signsIn(body[0]?.passage.text ?? "") > 1;
}

function signsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && at < SAMPLE; at++) if (isAt(SIGNS, text, at)) count++;
  return count;
}

/** A passage in simplified characters that knows those it was printed in. */
interface Simplified extends Passage {
  readonly printed: string;
}

/** Whether the passage stands in other characters than it was printed in. */
export function isRewritten(passage: Passage): passage is Simplified {
  return "printed" in passage;
}

/** The passage in simplified characters, unit for unit, so that its offsets stay. */
export function inSimplified(passage: Passage): Passage {
  const text = simplify(passage.text);
  if (text === passage.text) return passage;
  const simplified: Simplified = { text, pieces: passage.pieces, printed: passage.text };
  return simplified;
}

/** `passage.text.slice(start, end)` in the characters it was printed in. */
export function asPrinted(passage: Passage, start: number, end: number): string {
  return (isRewritten(passage) ? passage.printed : passage.text).slice(start, end);
}
