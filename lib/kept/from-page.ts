import { type Fields, fieldsOf } from "./fields.ts";
import { idOf, LONGEST_HEADLINE, LONGEST_NAME, type SavedArticle } from "./shapes.ts";

/** What an exported file takes: no blank text, and none longer than its bound. */
const textOf = (value: unknown, most = LONGEST_NAME): string | null =>
  typeof value === "string" ? value.trim().slice(0, most) || null : null;

/**
 * An article to save out of what its page says of it to machines (schema.org's NewsArticle as JSON), which
 * is in the paper's characters whatever the page is shown in; null where that is no article of ours.
 */
export function savedFromPage(json: string, now: Date): SavedArticle | null {
  let article: Fields;
  try {
    article = fieldsOf(JSON.parse(json));
  } catch {
    return null;
  }
  const id = idOf(textOf(article.url) ?? "");
  const headline = textOf(article.headline, LONGEST_HEADLINE);
  if (id === null || headline === null) return null;
  const place = Array.isArray(article.contentLocation) ? article.contentLocation[0] : null;
  return {
    id,
    headline,
    place: textOf(fieldsOf(place).name),
    date: textOf(article.datePublished) ?? textOf(article.printEdition),
    paper: textOf(fieldsOf(article.publisher).name),
    saved: now.toISOString(),
  };
}
