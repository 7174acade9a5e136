import type { ElementNode } from "./tree.ts";

/** Elements around elements, on the mean: where pages end and boxes begin that are never closed. */
const DEEP = 40;
/** As many elements take no time, however deep they stand. */
const FEW = 2000;

/**
 * Whether a page has both more elements and more of them around each other than a page needs, so that
 * what takes time by the two together had better be left out. `elements` in the order of the source.
 */
export function nestsTooDeep(elements: readonly ElementNode[]): boolean {
  if (elements.length <= FEW) return false;
  const depths = new Map<ElementNode, number>();
  let sum = 0;
  for (const element of elements) {
    const depth = 1 + ((element.parent && depths.get(element.parent)) ?? 0);
    depths.set(element, depth);
    sum += depth;
  }
  return sum > elements.length * DEEP;
}
