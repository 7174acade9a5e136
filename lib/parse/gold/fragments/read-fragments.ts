import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldArticle } from "../gold.ts";

/** One article as an e-paper site holds it, with what a careful reader says of its lines. */
export interface Fragment {
  readonly section: string | null;
  readonly kicker: string | null;
  readonly headline: string;
  readonly subheadlines: readonly string[];
  /** The writers' line as printed. */
  readonly byline: string | null;
  /** The line that tells day and source, as printed. */
  readonly info: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly body: readonly string[];
}

/** In the order they were labelled. What ranks bare lines is learnt from other heads, `display-lines.txt`. */
export const SETS = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;

/**
 * The fragments of one set. Each is a paragraph of lines that open with what they are: 栏 section, 引 kicker,
 * 主 headline, 副 subheadline, 署 byline, 注 the line of day and source, 日 that day, 源 that source, 文 a
 * paragraph; `#` says of what paper the form is.
 */
export function readFragments(set: (typeof SETS)[number]): Fragment[] {
  const text = readFileSync(join(import.meta.dirname, `${set}.txt`), "utf8");
  return text.trim().split(/\n\n+/u).map(readFragment);
}

function readFragment(record: string): Fragment {
  const lines = record.split("\n").map((line) => [line.slice(0, 1), line.slice(2)] as const);
  const all = (kind: string) => lines.flatMap(([mark, text]) => (mark === kind ? text : []));
  const one = (kind: string) => all(kind)[0] ?? null;
  return {
    section: one("栏"),
    kicker: one("引"),
    headline: one("主") ?? "",
    subheadlines: all("副"),
    byline: one("署"),
    info: one("注"),
    date: one("日"),
    source: one("源"),
    body: all("文"),
  };
}

/** The same as gold: of a print that leaves the line of day and source out, date and source are not asked. */
export function goldOf(fragment: Fragment, isDated: boolean): GoldArticle {
  const { section, kicker, headline, subheadlines, body, date } = fragment;
  return {
    section,
    kicker,
    headline,
    subheadlines,
    body: body.map((text) => ({ type: "p", text })),
    ...(isDated ? { source: fragment.source } : {}),
    ...(isDated && date ? { date: { earliest: date, latest: date, explicit: true } } : {}),
  };
}
