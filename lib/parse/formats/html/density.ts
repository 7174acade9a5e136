import type { Block } from "./block.ts";
import type { HtmlPage } from "./page.ts";
import type { ElementNode } from "./tree.ts";

/** How much of the prose a child must hold for the story to lie within it. */
const MOST = 0.8;

/** The smallest element that holds nearly all running text of some blocks; null when there is none. */
export function densest(
  { root }: HtmlPage,
  proseByBlock: ReadonlyMap<Block, number>,
): ElementNode | null {
  const weights = new Map<ElementNode, number>();
  let total = 0;
  for (const [block, prose] of proseByBlock) {
    total += prose;
    for (let at: ElementNode | null = block.element; at; at = at.parent)
      weights.set(at, (weights.get(at) ?? 0) + prose);
  }
  if (total === 0) return null;
  let element = root;
  for (;;) {
    const inner = element.children.find(
      (child) => child.kind === "element" && (weights.get(child) ?? 0) >= total * MOST,
    );
    if (inner?.kind !== "element") return element;
    // one paragraph alone is the story's text, not its box
    if (inner.tag === "p" || inner.tag === "span") return element;
    element = inner;
  }
}
