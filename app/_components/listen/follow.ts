import type { Sentence } from "./page-text.ts";

/** Name of the highlight over a sentence. */
const HIGHLIGHT = "spoken";
/** Given to the page from here: the build's reader of style sheets does not know highlights. */
const HIGHLIGHT_STYLE =
  "@media screen{::highlight(spoken){background-color:var(--zhu-wash);color:var(--ink)}}";
/** Marks the paragraph where the browser cannot mark the sentence. */
const BLOCK_MARK = "data-spoken";

function unmark(): void {
  if ("highlights" in CSS) CSS.highlights.delete(HIGHLIGHT);
  for (const block of document.querySelectorAll(`[${BLOCK_MARK}]`))
    block.removeAttribute(BLOCK_MARK);
}

/** Where a sentence begins, in the window; undefined where it is not painted. */
function firstLine({ range }: Sentence): DOMRect | undefined {
  return [...range().getClientRects()].find(({ width, height }) => width > 0 && height > 0);
}

function isInSight(sentence: Sentence): boolean {
  const line = firstLine(sentence);
  const foot = document.querySelector(".player")?.getBoundingClientRect().top ?? innerHeight;
  return line !== undefined && line.top >= 0 && line.bottom <= foot;
}

function bringIntoSight(sentence: Sentence): void {
  const line = firstLine(sentence);
  if (!line || isInSight(sentence)) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  window.scrollBy({ top: line.top - innerHeight / 4, behavior: isCalm ? "instant" : "smooth" });
}

/** Marks the sentence being spoken and keeps it in sight. */
export function openFollower() {
  if ("highlights" in CSS) {
    const style = new CSSStyleSheet();
    style.replaceSync(HIGHLIGHT_STYLE);
    document.adoptedStyleSheets.push(style);
  }
  let last: Sentence | null = null;
  return {
    /** Marks a sentence. A reader who has scrolled away from the one before is left alone, unless `always`. */
    show(sentence: Sentence, always: boolean): void {
      if (sentence === last && !always) return;
      const follows = always || last === null || isInSight(last);
      unmark();
      if ("highlights" in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(sentence.range()));
      else sentence.block.setAttribute(BLOCK_MARK, "");
      if (follows) bringIntoSight(sentence);
      last = sentence;
    },
    forget(): void {
      unmark();
      last = null;
    },
  };
}
