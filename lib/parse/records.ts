import type { Article, FileRecord, ParsedFile } from "../article.ts";

/** A parsed file as JSON Lines: its articles, then its file record. */
export function printRecords({ articles, record }: ParsedFile): string {
  return [...articles, record].map(printRecord).join("");
}

/** One record and its line end. */
export function printRecord(record: Article | FileRecord): string {
  return `${JSON.stringify(record.type === "article" ? inOrder(record) : record)}\n`;
}

/** An article with what is added to the format behind what the format fixes. */
function inOrder({
  type,
  id,
  file,
  ordinal,
  spans,
  confidence,
  topicEvidence,
  ...fields
}: Article) {
  return { type, id, file, ordinal, ...fields, spans, confidence, topicEvidence };
}
