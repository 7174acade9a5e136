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

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** How far down the window one sees, above the player. */
function footOfSight(): number {
  return document.querySelector(".player")?.getBoundingClientRect().top ?? innerHeight;
}

/** Where a sentence stands in the window, or its first line where it is long; null where it is not painted. */
function extentOf({ range }: Sentence): Extent | null {
  const lines = [...range().getClientRects()].filter(({ width, height }) => width * height > 0);
  const [first] = lines;
  if (!first) return null;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return bottom - top > footOfSight() / 2 ? first : { top, bottom };
}

function isSeen(sentence: Sentence): boolean {
  const extent = extentOf(sentence);
  return extent !== null && extent.bottom > 0 && extent.top < footOfSight();
}

function bringIntoSight(sentence: Sentence): void {
  const extent = extentOf(sentence);
  if (!extent || (extent.top >= 0 && extent.bottom <= footOfSight())) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  window.scrollBy({ top: extent.top - innerHeight / 4, behavior: isCalm ? "instant" : "smooth" });
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
      const follows = always || last === null || isSeen(last);
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
