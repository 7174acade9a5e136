import type { Redated } from "../../db/redated.ts";
import type { FileChange } from "../../db/write.ts";
import type { Refusal } from "../find-files.ts";

/** What a seed run did, or would do. */
export interface Summary extends FileChange {
  /** Sources loaded: files, and members of archives. */
  readonly files: number;
  /** Sources that have vanished and were taken out. */
  readonly pruned: number;
  /** Files and members, and records of a JSON file whose others were loaded. */
  readonly refused: readonly Refusal[];
  /** Of these, sources that were loaded without a record or a member of theirs. */
  readonly partly: number;
  /** What is wrong with sources that were loaded all the same. */
  readonly noted: readonly Refusal[];
  /** Articles of these sources that another one prints with another date. */
  readonly redated: readonly Redated[];
  readonly dryRun: boolean;
}

/** `7 new, 2 removed`; `nothing new` when every count is 0. */
export function countsLine(change: FileChange): string {
  const counts = [
    [change.new, "new"],
    [change.changed, "changed"],
    [change.unchanged, "unchanged"],
    [change.removed, "removed"],
  ] as const;
  const named = counts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return named.join(", ") || "no articles";
}

/** The summary in one line, for a person. */
export function summaryLine(summary: Summary): string {
  const { files, pruned, refused, partly, dryRun } = summary;
  const refusedFiles = new Set(refused.map(({ file }) => file)).size - partly;
  const inPart = partly > 0 ? `, ${partly} read in part` : "";
  const vanished = pruned > 0 ? `; ${count(pruned, "file")} gone` : "";
  return (
    `${dryRun ? "Nothing written; a load would give: " : ""}${count(files, "file")}${vanished}; articles: ` +
    `${summary.new} new, ${summary.changed} changed, ${summary.unchanged} unchanged, ` +
    `${summary.removed} removed; ${count(refusedFiles, "file")} refused${inPart}.`
  );
}

/**
 * `1 article is printed with different dates: 渡船又开了, 2023-06-13 in a.txt and 2023-06-15 in b.txt.`, of
 * several the first; null when there is none.
 */
export function redatedLine(redated: readonly Redated[]): string | null {
  const [first] = redated;
  if (!first) return null;
  const articles = new Set(redated.map(({ id }) => id)).size;
  const { id, headline, date, location, otherDate, otherLocation } = first;
  const example = `${headline || id}, ${date} in ${location} and ${otherDate} in ${otherLocation}`;
  return articles === 1
    ? `1 article is printed with different dates: ${example}.`
    : `${articles} articles are printed with different dates, such as ${example}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
