import { type ElementNode, elementOf } from "./tree.ts";

/** Plain text as the tree of a page whose every line ends with a break, so that it is read as markup is. */
export function lineTree(source: string): ElementNode {
  const root = elementOf("#root", {}, null, [0, 0]);
  root.end = source.length;
  let start = 0;
  while (start <= source.length) {
    const found = source.indexOf("\n", start);
    const end = found < 0 ? source.length : found;
    if (end > start) root.children.push({ kind: "text", span: [start, end] });
    root.children.push(elementOf("br", {}, root, [end, end]));
    start = end + 1;
  }
  return root;
}
