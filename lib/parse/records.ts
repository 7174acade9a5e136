import type { Article, ParsedFile } from "../article.ts";

/** A parsed file as JSON Lines: its articles, then its file record. */
export function printRecords({ articles, record }: ParsedFile): string {
  return [...articles.map(inOrder), record].map((value) => `${JSON.stringify(value)}\n`).join("");
}

/** An article with what is added to the format behind what the format fixes. */
function inOrder({ topicEvidence, spans, confidence, ...fields }: Article) {
  return { ...fields, spans, confidence, topicEvidence };
}
