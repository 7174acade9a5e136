import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A short story in the manner of a local paper, with what its reader would file it under. */
export interface LabelledText {
  /** The best first, then others that are as good; empty for a text of no subject. */
  readonly topics: readonly string[];
  /** Full name of the place it is about; null for none. */
  readonly place: string | null;
  readonly headline: string;
  /** The writers' line as printed. */
  readonly byline: string | null;
  readonly body: readonly string[];
}

/**
 * The set in the order it was labelled. Each story is a paragraph of lines that open with what they are: 题
 * topics (`society/law`), 地 place, 主 headline, 署 byline, 文 a paragraph; 无 stands for none.
 */
export function readLabelledTexts(): LabelledText[] {
  const text = readFileSync(join(import.meta.dirname, "stories.txt"), "utf8");
  return text.trim().split(/\n\n+/u).map(readText);
}

function readText(record: string): LabelledText {
  const lines = record.split("\n").map((line) => [line.slice(0, 1), line.slice(2)] as const);
  const all = (kind: string) => lines.flatMap(([mark, text]) => (mark === kind ? text : []));
  const one = (kind: string) => all(kind).find((text) => text !== "无") ?? null;
  return {
    topics: one("题")?.split("/") ?? [],
    place: one("地"),
    headline: all("主")[0] ?? "",
    byline: one("署"),
    body: all("文"),
  };
}
