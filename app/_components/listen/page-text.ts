import { cutSentences, type Piece } from "../../../lib/listen/sentences.ts";

/** A sentence of the story on the page: what is spoken, and where it stands. */
export interface Sentence {
  readonly text: string;
  /** The paragraph, headline or caption it stands in. */
  readonly block: Element;
  /** Its characters on the page. */
  readonly range: () => Range;
}

/**
 * What is read of a story, in its order. Not first words that stand in for a headline, which the body has
 * again, nor what 报栏 adds, nor the byline, which most leads open with.
 */
const BLOCKS = [
  ".story-head .kicker",
  ".story-head .headline:not(.headline-lent)",
  ".story-head .subheadline",
  ".story-body > p:not(.story-missing)",
  ".story-body > h2",
  ".story-body figcaption > p:first-child",
].join();

interface Part {
  readonly node: Text;
  readonly start: number;
}

/** The printed text of a block without the pinyin over it, and the nodes it is made of. */
function readBlock(block: Element): { readonly text: string; readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  let text = "";
  let line: Element | null = null;
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest("rt, rp")) continue;
    const ownLine = parent.closest(".crosshead-line");
    // Two printed lines of a crosshead are spoken with a pause between them.
    if (line && ownLine !== line) text += "，";
    line = ownLine;
    parts.push({ node, start: text.length });
    text += node.data;
  }
  return { text, parts };
}

function rangeOf(parts: readonly Part[], { start, end }: Piece): Range {
  const range = new Range();
  const first = parts.findLast((part) => part.start <= start);
  const last = parts.findLast((part) => part.start < end);
  if (first) range.setStart(first.node, Math.min(start - first.start, first.node.length));
  if (last) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** The sentences of the story on the page, in the order they are read. */
export function readPage(): Sentence[] {
  return [...document.querySelectorAll(BLOCKS)].flatMap((block) => {
    const { text, parts } = readBlock(block);
    return cutSentences(text).map((piece) => ({
      text: text.slice(piece.start, piece.end),
      block,
      range: () => rangeOf(parts, piece),
    }));
  });
}

/** What the story on the page is called. */
export function readName(): string {
  const headline = document.querySelector(".story-head h1");
  return headline ? readBlock(headline).text : "";
}
