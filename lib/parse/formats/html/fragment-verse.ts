import { endsSentence, widthOf } from "../../../text/characters.ts";
import type { Block } from "./block.ts";
import { isByline } from "./byline.ts";
import type { FragmentTop } from "./fragment.ts";
import { isJunk } from "./junk.ts";
import { isPerson } from "./people.ts";
import { proseIn } from "./prose.ts";

/** Lines that a poem has at least, and where some pause as verse does. */
const LEAST_LINES = 6;
const LEAST_PAUSED = 3;
/** In ems; a list of headlines has wider lines on average, a menu narrower ones. */
const WIDEST = 24;
const MEAN = [3, 11] as const;
/** In characters. */
const LEAST_BRIEF = 8;

/** Whether a fragment that has next to no running text is a brief all the same: a sentence, and no link. */
export function isBrief(blocks: readonly Block[]): boolean {
  if (blocks.some(({ linked }) => linked > 0)) return false;
  return blocks.some(
    ({ passage: { text } }) => text.length >= LEAST_BRIEF && endsSentence(text) && !isJunk(text),
  );
}

/** The top of a fragment that is a poem, its title and its poet over lines of a few words; null for any other. */
export function readVerseTop(blocks: readonly Block[]): FragmentTop | null {
  const [title, next, ...rest] = blocks;
  if (!title || !next || proseIn(blocks) > 0 || !isVerseLine(title)) return null;
  const author = isPoet(next) ? next : null;
  const lines = author ? rest : [next, ...rest];
  const paused = lines.some(({ passage }) => /[，。；！？]$/u.test(passage.text));
  if (lines.length < (paused ? LEAST_PAUSED : LEAST_LINES) || !lines.every(isVerseLine))
    return null;
  const mean = lines.reduce((sum, { passage }) => sum + widthOf(passage.text), 0) / lines.length;
  if (mean < MEAN[0] || mean > MEAN[1]) return null;
  const heads = { kicker: [], headline: [title], subheadlines: [], score: 8 };
  return { section: null, heads, author, bodyStart: lines[0]?.start ?? 0 };
}

function isPoet(block: Block): boolean {
  const { text } = block.passage;
  return isByline(block) || (/^\p{Script=Han}{2,4}$/u.test(text) && isPerson(text));
}

function isVerseLine({ passage: { text }, linked, element }: Block): boolean {
  if (linked > 0 || element.tag === "li" || element.tag === "td") return false;
  if (widthOf(text) > WIDEST || !/\p{Script=Han}{2}/u.test(text) || /\d/u.test(text)) return false;
  return !isJunk(text);
}
