import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { HEADING_TAGS, UNREAD_TAGS } from "./data/tags.ts";

/** Boxes inside boxes; no page needs more, and what walks the tree stays shallow. */
const DEEPEST = 300;
/** Deeper in, only what parts a text into lines, or hides it, is an element still. */
const KEPT = new Set([...UNREAD_TAGS, ...Object.keys(HEADING_TAGS), "p", "li", "br", "hr", "img"]);
/** Of these, as many again as nothing but a broken page has. */
const DEEPEST_KEPT = DEEPEST + 50;
/** The tokenizer itself reads over what is in them, and they hold no element: they cannot nest. */
const HOLDS_TEXT = new Set(["script", "style", "title", "textarea", "br", "hr", "img"]);

/**
 * A tokenizer that leaves out boxes too deep in others, their start tags and their end tags, so that
 * the parser behind it takes time by a page's length and not by its square. `depth` tells how many
 * elements are open.
 */
export function shallowTokenizer(source: string, depth: () => number): typeof Tokenizer {
  return class extends Tokenizer {
    constructor(options: ConstructorParameters<typeof Tokenizer>[0], to: TokenizerCallbacks) {
      super(options, leaveOutDeep(source, depth, to));
    }
  };
}

function leaveOutDeep(
  source: string,
  depth: () => number,
  to: TokenizerCallbacks,
): TokenizerCallbacks {
  /** How many of each box are open and left out. */
  const open = new Map<string, number>();
  /** Where the name of the tag begins that is being left out, else null. */
  let leftOut: number | null = null;
  const isTooDeep = (name: string): boolean => {
    const at = depth();
    if (at < DEEPEST || HOLDS_TEXT.has(name)) return false;
    return at >= DEEPEST_KEPT || !KEPT.has(name);
  };
  /** To the parser it is as a declaration, which says nothing and moves it on. */
  const passOver = (end: number): boolean => {
    if (leftOut === null) return false;
    to.ondeclaration(leftOut, end);
    leftOut = null;
    return true;
  };
  return {
    onopentagname(start, end) {
      const name = depth() < DEEPEST ? "" : source.slice(start, end).toLowerCase();
      if (name === "" || !isTooDeep(name)) {
        to.onopentagname(start, end);
        return;
      }
      open.set(name, (open.get(name) ?? 0) + 1);
      leftOut = start;
    },
    onopentagend(end) {
      if (!passOver(end)) to.onopentagend(end);
    },
    onselfclosingtag(end) {
      if (!passOver(end)) to.onselfclosingtag(end);
    },
    onclosetag(start, end) {
      const name = open.size === 0 ? "" : source.slice(start, end).toLowerCase();
      const count = open.get(name) ?? 0;
      if (count === 0) {
        to.onclosetag(start, end);
        return;
      }
      if (count === 1) open.delete(name);
      else open.set(name, count - 1);
      to.ondeclaration(start, end);
    },
    onattribname(start, end) {
      if (leftOut === null) to.onattribname(start, end);
    },
    onattribdata(start, end) {
      if (leftOut === null) to.onattribdata(start, end);
    },
    onattribentity(character) {
      if (leftOut === null) to.onattribentity(character);
    },
    onattribend(quote, end) {
      if (leftOut === null) to.onattribend(quote, end);
    },
    ontext: (start, end) => to.ontext(start, end),
    ontextentity: (character, end) => to.ontextentity(character, end),
    oncomment: (start, end, offset) => to.oncomment(start, end, offset),
    oncdata: (start, end, offset) => to.oncdata(start, end, offset),
    ondeclaration: (start, end) => to.ondeclaration(start, end),
    onprocessinginstruction: (start, end) => to.onprocessinginstruction(start, end),
    onend: () => to.onend(),
  };
}
