/** From the top of the window, in CSS pixels: below what stays there. */
const EYE = 96;

interface Place {
  getBoundingClientRect(): DOMRect;
}

/** The character at a point of the window; null where the browser cannot tell or there is none. */
function characterAt(x: number, y: number): Range | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const at = caret
    ? { node: caret.offsetNode, offset: caret.offset }
    : asPosition(document.caretRangeFromPoint?.(x, y) ?? null);
  if (!at || !(at.node instanceof Text) || !at.node.parentElement?.closest("main")) return null;
  const character = document.createRange();
  const start = Math.min(at.offset, at.node.length - 1);
  if (start < 0) return null;
  character.setStart(at.node, start);
  character.setEnd(at.node, start + 1);
  return character.getBoundingClientRect().height > 0 ? character : null;
}

function asPosition(range: Range | null) {
  return range && { node: range.startContainer, offset: range.startOffset };
}

/**
 * The words at the top of the window, or else the block there. A long paragraph itself would not do: its
 * beginning may be screens above, and in other letters it is of another height.
 */
function placeInView(): Place | undefined {
  const x = window.innerWidth / 3;
  const block = document
    .elementsFromPoint(x, EYE)
    .find((element) => element.matches("main :is(p, li, h1, h2, h3, tr)"));
  return block && (characterAt(x, EYE) ?? block);
}

/** Does what changes how the page is set, and keeps in view what the reader had there. */
export function keepPlace(change: () => void): void {
  const place = window.scrollY > 0 ? placeInView() : undefined;
  const before = place?.getBoundingClientRect().top ?? 0;
  change();
  if (place) {
    window.scrollBy({ top: place.getBoundingClientRect().top - before, behavior: "instant" });
  }
}
