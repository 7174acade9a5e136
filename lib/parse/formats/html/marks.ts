import type { Span } from "../../../article.ts";
import { elementRole, type MarkRole, markName, propertyRole } from "./mark-names.ts";
import { type ElementNode, elementsOf, type HtmlNode } from "./tree.ts";

/** A stretch of the source that the e-paper system itself says the role of. */
export interface Mark {
  readonly role: MarkRole;
  readonly span: Span;
  /** Told in a comment that no reader sees, not by a mark around printed words. */
  readonly property: boolean;
}

/** `<articleid>…</articleid><date>…</date><introtitle>…`: properties whose comment signs were lost. */
const BARE = /<(?:articleid|introtitle|nodename)>/u;
const BARE_TAG = /^(?:articleid|introtitle|nodename)$/u;

/** Every mark of a page, in the order of the source. */
export function findMarks(source: string, root: ElementNode): Mark[] {
  const found: Mark[] = [];
  const open = new Map<MarkRole, number>();
  const bare = BARE.test(source) && elementsOf(root).some(({ tag }) => BARE_TAG.test(tag));
  const visit = (node: HtmlNode): void => {
    if (node.kind === "text") return;
    if (node.kind === "comment") {
      readComment(source, node.span, open, found);
      return;
    }
    const role = elementRole(node.tag);
    const told = role ?? (bare && node.tag !== "content" ? propertyRole(node.tag) : null);
    if (told) {
      const property = role === null && told !== "body";
      found.push({ role: told, span: [node.opening[1], node.end], property });
    }
    node.children.forEach(visit);
  };
  root.children.forEach(visit);
  // a mark that nothing closes runs to the next mark or the end
  for (const [role, from] of open) {
    const next = found.find(({ span }) => span[0] > from)?.span[0] ?? root.end;
    found.push({ role, span: [from, next], property: false });
  }
  return found.sort((one, other) => one.span[0] - other.span[0]);
}

function readComment(source: string, span: Span, open: Map<MarkRole, number>, found: Mark[]): void {
  const comment = source.slice(...span);
  const name = markName(comment);
  if (name) {
    const from = open.get(name.role);
    if (name.opens) {
      if (from === undefined) open.set(name.role, span[1]);
    } else if (from !== undefined) {
      found.push({ role: name.role, span: [from, span[0]], property: false });
      open.delete(name.role);
    }
  } else if (/enpproperty|<founder-(?:title|date)>/u.test(comment)) {
    found.push(...readProperties(comment, span[0]));
  }
}

const PROPERTY = /<([a-z][a-z-]{2,24})>/giu;

/** `<!--enpproperty <date>…</date><title>…</title><introtitle>…</introtitle> /enpproperty-->` */
function readProperties(comment: string, at: number): Mark[] {
  const found: Mark[] = [];
  PROPERTY.lastIndex = 0;
  for (let tag = PROPERTY.exec(comment); tag; tag = PROPERTY.exec(comment)) {
    const name = tag[1] ?? "";
    const role = propertyRole(name);
    const from = tag.index + tag[0].length;
    if (!role || role === "body") continue;
    const to = comment.indexOf(`</${name}>`, from);
    if (to < 0) continue;
    if (comment.slice(from, to).trim()) {
      found.push({ role, span: [at + from, at + to], property: true });
    }
    PROPERTY.lastIndex = to;
  }
  return found;
}
