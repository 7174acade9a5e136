import { BLOCK_TAGS, UNREAD_TAGS } from "./data/tags.ts";
import { elementRole } from "./mark-names.ts";
import { titleNumber } from "./nearness.ts";
import type { ElementNode, HtmlNode } from "./tree.ts";

const BREAKS: ReadonlySet<string> = new Set(["br", "img", "image"]);

/**
 * The spans named `title1`, `title-2` that are lines of their own: none but such stand in one line, as
 * words do in `他的书叫<span class="title1">《老街》</span>，印了三千册`.
 */
export function titleLines(source: string, root: ElementNode): ReadonlySet<ElementNode> {
  const found = new Set<ElementNode>();
  let line: ElementNode[] = [];
  let hasWords = false;
  const close = () => {
    if (!hasWords) for (const span of line) found.add(span);
    line = [];
    hasWords = false;
  };
  const visit = (node: HtmlNode): void => {
    if (node.kind === "comment") return;
    if (node.kind === "text") {
      hasWords ||= (node.entity ?? source.slice(...node.span)).trim() !== "";
    } else if (isTitleSpan(node)) {
      line.push(node);
    } else if (!UNREAD_TAGS.has(node.tag)) {
      const ends = endsLine(node);
      if (ends) close();
      node.children.forEach(visit);
      if (ends) close();
    }
  };
  root.children.forEach(visit);
  close();
  return found;
}

function isTitleSpan({ tag, label }: ElementNode): boolean {
  return (tag === "span" || tag === "font") && titleNumber(label) !== null;
}

function endsLine({ tag }: ElementNode): boolean {
  return BLOCK_TAGS.has(tag) || BREAKS.has(tag) || tag.includes("-") || elementRole(tag) !== null;
}
