import { bareName } from "./fields.ts";
import type { JsonNode } from "./positioned.ts";
import { JsonRecord } from "./record.ts";

/** A value that is read as an article. */
export interface FoundArticle {
  readonly node: JsonNode;
  /** It is an item of a feed, whose text may be called a description. */
  readonly isFeedItem: boolean;
}

/**
 * The articles that a record holds: itself, or those inside a wrapper, wherever in it they stand.
 * `{"total": 2, "data": {"list": [{…}, {…}]}}` holds two, `{"_source": {"title": …, "body": …}}` one. A
 * record in which there are none is given back as it is.
 */
export function articlesOf(text: string, node: JsonNode): readonly FoundArticle[] {
  const outside = { self: false, items: false, isFeed: false, depth: 0 };
  return findArticles(text, node, outside) ?? [{ node, isFeedItem: false }];
}

/** Whether a value must have both headline and text to count as an article, and those of a list in it. */
interface Wanted {
  readonly self: boolean;
  readonly items: boolean;
  /** It stands in a field of `FEED_LISTS`. */
  readonly isFeed: boolean;
  readonly depth: number;
}

const DEEPEST = 6;

/** Where RSS, Atom and JSON feeds, which have a title and no text, keep their items. */
const FEED_LISTS = new Set(["item", "items", "entry", "entries", "articles"]);
/** Where an article's record keeps others that it is not about. */
const ASIDE = /^(?:related|relevant|recommend|comment|hot|more|相关|推荐|评论)/u;

function findArticles(
  text: string,
  node: JsonNode,
  wanted: Wanted,
): readonly FoundArticle[] | null {
  if (wanted.depth > DEEPEST) return null;
  const depth = wanted.depth + 1;
  if (node.kind === "array") {
    const inner = { ...wanted, self: wanted.items, depth };
    const found = node.items.map((item) => findArticles(text, item, inner));
    if (found.every((each) => each === null)) return null;
    return node.items.flatMap((item, at) => found[at] ?? [{ node: item, isFeedItem: false }]);
  }
  if (node.kind !== "object") return null;
  const itself = [{ node, isFeedItem: wanted.isFeed }];
  const record = new JsonRecord(text, node, wanted.isFeed);
  const titled = record.hasAny("headline");
  const body = record.node("body");
  if (body && (titled || !holdsWhole(text, body))) return titled || !wanted.self ? itself : null;
  for (const [name, value] of node.fields) {
    const isFeed = FEED_LISTS.has(bareName(name));
    // `{"title": …, "list": […]}` is a headline, `{"data": {"title": …, "list": […]}}` a list's name
    if (titled && !isFeed && (!wanted.self || ASIDE.test(bareName(name)))) continue;
    const items = wanted.items || titled;
    const found = findArticles(text, value, { self: true, items, isFeed, depth });
    if (found) return found;
  }
  return titled && !wanted.self ? itself : null;
}

/** `{"content": [{"title": …, "content": …}]}`: under a name of the text stand the articles. */
function holdsWhole(text: string, node: JsonNode): boolean {
  return findArticles(text, node, { self: true, items: true, isFeed: false, depth: 0 }) !== null;
}
