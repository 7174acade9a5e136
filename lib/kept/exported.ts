import { type Fields, fieldsOf } from "./fields.ts";
import {
  ARTICLE_ID,
  type Kept,
  LONGEST_HEADLINE,
  LONGEST_NAME,
  type ReadMark,
  type SavedArticle,
} from "./shapes.ts";

const FORMAT = "baolan-kept";
const VERSION = 1;

/** A larger file is none of ours: both lists at their bounds take less. */
export const MOST_BYTES = 10_000_000;

/** What is wrong with a file; `detail` is what it says, or which entry is meant. */
export interface Problem {
  readonly kind: "json" | "format" | "version" | "saved" | "read";
  readonly detail: string;
}

/** The file a reader takes along: `{"format":"baolan-kept","version":1,…}`. */
export function writeExported({ saved, read }: Kept, now: Date): string {
  const file = { format: FORMAT, version: VERSION, exported: now.toISOString(), saved, read };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= most;

/** `2023-06-13`, `2023-06` or `2023`; a day that no calendar has is none. */
function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) return false;
  const whole = `${value}-01-01`.slice(0, 10);
  const day = new Date(whole);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
}

/** An instant, written as we write them; null for anything else. */
function readInstant(value: unknown): string | null {
  if (
    typeof value !== "string" ||
    !/^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})$/.test(value)
  )
    return null;
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) return null;
  // `9999-12-31T23:59:59-14:00` is a moment of the year 10000 here, written with more digits
  const written = instant.toISOString();
  return /^\d{4}-/.test(written) ? written : null;
}

const isId = (value: unknown): value is string =>
  typeof value === "string" && ARTICLE_ID.test(value);

function readSaved(value: unknown): SavedArticle | null {
  const { id, headline, place = null, date = null, paper = null, saved } = fieldsOf(value);
  const instant = readInstant(saved);
  if (!isId(id) || !isText(headline, LONGEST_HEADLINE) || instant === null) return null;
  if (place !== null && !isText(place, LONGEST_NAME)) return null;
  if (paper !== null && !isText(paper, LONGEST_NAME)) return null;
  if (date !== null && !isDate(date)) return null;
  return { id, headline, place, date, paper, saved: instant };
}

function readMark(value: unknown): ReadMark | null {
  const { id, read } = fieldsOf(value);
  const instant = readInstant(read);
  return isId(id) && instant !== null ? { id, read: instant } : null;
}

/** Every entry of a list, or the number, from 1, of the first that cannot be read. */
function readAll<Entry>(list: unknown, readOne: (value: unknown) => Entry | null) {
  if (!Array.isArray(list)) return { entries: [], bad: 1 };
  const entries: Entry[] = [];
  for (const [at, value] of list.entries()) {
    const entry = readOne(value);
    if (entry === null) return { entries, bad: at + 1 };
    entries.push(entry);
  }
  return { entries, bad: null };
}

/** Reads an exported file whole or says what is wrong with it; never throws. Unknown fields are passed over. */
export function readExported(text: string): Kept | Problem {
  let file: Fields;
  try {
    file = fieldsOf(JSON.parse(text));
  } catch {
    return { kind: "json", detail: "" };
  }
  if (file.format !== FORMAT) return { kind: "format", detail: "" };
  if (file.version !== VERSION) {
    return { kind: "version", detail: String(JSON.stringify(file.version)).slice(0, 20) };
  }
  const saved = readAll(file.saved, readSaved);
  if (saved.bad !== null) return { kind: "saved", detail: String(saved.bad) };
  const read = readAll(file.read, readMark);
  if (read.bad !== null) return { kind: "read", detail: String(read.bad) };
  return { saved: saved.entries, read: read.entries };
}
