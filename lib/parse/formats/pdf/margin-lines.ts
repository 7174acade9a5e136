import { furnitureOf } from "../../papers/furniture.ts";
import { isPaperName } from "../../papers/masthead.ts";
import { isMarginLine } from "../../papers/page-names.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { boxAround } from "./shapes.ts";

export const TIME_OF_PRINTING = "time of printing";

/** What browsers print into a page's margins, by the form of it alone. */
const PRINTED_BY_BROWSERS: readonly (readonly [RegExp, string])[] = [
  [
    /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s*(?:[上下]午|中午|凌晨|早上|晚上)?\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AP]M)?$/iu,
    TIME_OF_PRINTING,
  ],
  [/^(?:https?|file|about|data|blob|chrome):\S+$/u, "site address"],
  [/^(?:Page\s)?\d{1,4}(?:\s*\/\s*|\sof\s)\d{1,4}$/iu, "page number"],
  [/^第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?$/u, "page number"],
];

/** Rows at a page's head or foot that may be set in its margin. */
const MOST_ROWS = 2;
/** Of the body size: running heads are set no larger. */
const LARGEST = 1.15;
/** Points by which a running head may be moved from page to page. */
const STEADY = 3;

/**
 * Lines in the head and foot margins of pages that no story owns, with the reason: what a browser
 * prints round a page (time, title, address, `1/3`), and what stands in one place on several pages.
 * Forms that any page's furniture has are left to the page reader. `body` is in points, page by page.
 */
export function marginLines(
  pages: readonly { readonly lines: readonly PrintedLine[]; readonly body: number }[],
): Map<PrintedLine, string> {
  const rows = pages.map(({ lines, body }) => marginRows(lines, body));
  const counts = new Map<string, number>();
  for (const key of rows.flatMap((page) => [...new Set(page.flat().flatMap(keysOf))])) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const found = new Map<PrintedLine, string>();
  for (const row of rows.flat()) {
    const isBrowsers = row.some(({ text }) => browserReason(text));
    const isHead = row.some(isFurniture);
    for (const line of row) {
      const repeated = keysOf(line).some((key) => (counts.get(key) ?? 0) > 1);
      const reason =
        browserReason(line.text) ??
        ownReason(line.text, isBrowsers, repeated) ??
        (isHead && !isFurniture(line) && isPages(line) ? "page furniture" : null);
      if (reason) found.set(line, reason);
    }
  }
  return found;
}

function isFurniture({ text }: PrintedLine): boolean {
  return isPaperName(text) || furnitureOf(text, false) !== null;
}

/** `4 天地`, `B3版 河湾人家`. */
const NUMBER_AND_NAME = /^(?:第\s*)?[A-Z]?\d{1,3}\s*[版\s]\s*\p{Script=Han}{2,6}$/u;
/** `天地 4`. */
const NAME_AND_NUMBER = /^\p{Script=Han}{2,6}\s+(?:第\s*)?[A-Z]?\d{1,3}\s*版?$/u;

/**
 * Whether a line is the page's where it stands beside the paper's name, the day or the number: a story's
 * words may stand there too.
 */
function isPages({ text }: PrintedLine): boolean {
  return isMarginLine(text) || NUMBER_AND_NAME.test(text) || NAME_AND_NUMBER.test(text);
}

function browserReason(text: string): string | null {
  return PRINTED_BY_BROWSERS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function ownReason(text: string, isBrowsers: boolean, repeated: boolean): string | null {
  if (isBrowsers) return "page title";
  if (!repeated || furnitureOf(text, false)) return null;
  return isPaperName(text) ? "masthead" : "running head";
}

/** What a line says, its numbers left out, and about where: in two steps, for it may lie between. */
function keysOf({ text, top }: PrintedLine): string[] {
  const words = text.replace(/\d+/gu, "#");
  const step = Math.floor(top / STEADY);
  return [`${step} ${words}`, `${step + 1} ${words}`];
}

/** The rows in small type at a page's head and foot that white parts from the rest. */
function marginRows(lines: readonly PrintedLine[], body: number): PrintedLine[][] {
  const rows = rowsOf(lines);
  return [...outerRows(rows, body), ...outerRows([...rows].reverse(), body)];
}

function outerRows(rows: readonly PrintedLine[][], body: number): PrintedLine[][] {
  const outer: PrintedLine[][] = [];
  for (const [at, row] of rows.slice(0, MOST_ROWS).entries()) {
    const next = rows[at + 1];
    // a browser that shrinks a page to its paper sets its own lines as large as ever
    const isBrowsers = row.some(({ text }) => browserReason(text));
    if (!isBrowsers && !row.every(({ size }) => size <= LARGEST * body)) break;
    outer.push(row);
    if (next && isApart(row, next, body)) return outer;
  }
  return [];
}

function isApart(row: readonly PrintedLine[], next: readonly PrintedLine[], body: number): boolean {
  const [one, other] = [boxAround(row), boxAround(next)];
  return Math.max(other.top - one.bottom, one.top - other.bottom) > 0.8 * body;
}

function rowsOf(lines: readonly PrintedLine[]): PrintedLine[][] {
  const rows: PrintedLine[][] = [];
  for (const line of [...lines].sort((one, other) => one.base - other.base)) {
    const last = rows.at(-1)?.at(-1);
    if (last && line.base - last.base < 0.5 * Math.min(last.size, line.size))
      rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}
