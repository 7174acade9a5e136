import type { JsonNode } from "./positioned.ts";
import { JsonRecord } from "./record.ts";

/**
 * The articles that a record holds: itself, or those inside a wrapper, wherever in it they stand.
 * `{"total": 2, "data": {"list": [{…}, {…}]}}` holds two, `{"_source": {"title": …, "body": …}}` one. A
 * record in which there are none is given back as it is.
 */
export function articlesOf(text: string, node: JsonNode): readonly JsonNode[] {
  return findArticles(text, node, { self: false, items: false, depth: 0 }) ?? [node];
}

/** Whether a value must have both headline and text to count as an article, and those of a list in it. */
interface Wanted {
  readonly self: boolean;
  readonly items: boolean;
  readonly depth: number;
}

const DEEPEST = 6;

function findArticles(text: string, node: JsonNode, wanted: Wanted): readonly JsonNode[] | null {
  if (wanted.depth > DEEPEST) return null;
  const depth = wanted.depth + 1;
  if (node.kind === "array") {
    const inner = { self: wanted.items, items: wanted.items, depth };
    const found = node.items.map((item) => findArticles(text, item, inner));
    if (found.every((each) => each === null)) return null;
    return node.items.flatMap((item, at) => found[at] ?? [item]);
  }
  if (node.kind !== "object") return null;
  const record = new JsonRecord(text, node);
  const titled = record.hasAny("headline");
  const body = record.node("body");
  if (body && (titled || !holdsWhole(text, body))) return titled || !wanted.self ? [node] : null;
  // a feed has a title and no text, and so has a headline beside which others are named
  const items = wanted.items || titled;
  for (const value of node.fields.values()) {
    const found = findArticles(text, value, { self: true, items, depth });
    if (found) return found;
  }
  return titled && !wanted.self ? [node] : null;
}

/** `{"content": [{"title": …, "content": …}]}`: under a name of the text stand the articles. */
function holdsWhole(text: string, node: JsonNode): boolean {
  return findArticles(text, node, { self: true, items: true, depth: 0 }) !== null;
}
