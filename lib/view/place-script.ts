import { inline } from "../wake/inline.ts";

interface PlaceTold {
  /** Selector of the links that lead to this page in another view. */
  readonly links: string;
  /** Selectors of what a reader's place is told by, the surer first. */
  readonly blocks: readonly string[];
  /** Key of `sessionStorage` for the place on its way. */
  readonly storedAs: string;
  /** Where the reader reads, in CSS pixels from the window's top: below what stays there. */
  readonly eye: number;
}

/**
 * Runs in every page's head: whoever changes letters or language in the midst of a page, which is a page of its
 * own, finds the place again. The place is a block, counted among its like, as both pages have the same ones,
 * and how much of it stands above the eye: pinyin makes a paragraph higher throughout.
 */
function keepPlaceInView({ links, blocks, storedAs, eye }: PlaceTold): void {
  interface Place {
    readonly path: string;
    readonly kind: number;
    readonly at: number;
    /** Of the block's height, what stands above the eye; pixels from the eye down to a block that begins below it. */
    readonly share: number;
    readonly gap: number;
  }
  const all = (kind: number) => [...document.querySelectorAll(blocks[kind] ?? "")];

  function find(): Place | null {
    for (const kind of blocks.keys()) {
      const rects = all(kind).map((block) => block.getBoundingClientRect());
      const at = rects.findIndex(({ bottom }) => bottom > eye);
      const { top = 0, height = 0 } = rects[at] ?? {};
      const share = Math.max(0, eye - top) / (height || 1);
      if (at >= 0 && top < innerHeight)
        return { path: location.pathname, kind, at, share, gap: Math.max(0, top - eye) };
    }
    return null;
  }

  function show(place: Place) {
    const { kind, at, share, gap } = place;
    const rect = all(kind)[at]?.getBoundingClientRect();
    const off = rect ? rect.top + share * rect.height - eye - gap : 0;
    if (off) scrollBy({ top: off, behavior: "instant" });
    // What is still to come may have to make room first.
    if (document.readyState === "loading" && (!rect || Math.abs(off) > 1))
      requestAnimationFrame(() => show(place));
  }

  try {
    const place: Place | null = JSON.parse(sessionStorage.getItem(storedAs) ?? "null");
    sessionStorage.removeItem(storedAs);
    // Nothing is painted before this is done, where a page is held back until it is whole.
    if (place?.path === location.pathname) requestAnimationFrame(() => show(place));
  } catch {
    // A browser that keeps nothing: the page is shown from its top.
  }

  addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
    if (ctrlKey || metaKey || shiftKey || scrollY === 0) return;
    if (!(target instanceof Element && target.closest(links))) return;
    const place = find();
    try {
      if (place) sessionStorage.setItem(storedAs, JSON.stringify(place));
    } catch {
      // As above.
    }
  });
}

/** The script in every page's head that keeps the reader's place where the address changes the page's view. */
export const PLACE_SCRIPT = inline(keepPlaceInView, {
  links: ".view-choice a,a.settings-value",
  blocks: [".story-body>*", "main :is(p,li,h1,h2,h3,tr)"],
  storedAs: "baolan.place",
  eye: 96,
});
