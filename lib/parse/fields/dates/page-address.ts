import type { ArticleDate, Span } from "../../../article.ts";
import { sourceSpan } from "../../../text/passage.ts";
import type { Page } from "../../page.ts";
import { dayOf, formatDay } from "./calendar.ts";

/** `/2022/0111/c…`, `/202201/11/`, `/2021-12/02/`, `t20220111_…`, and `/2022/1/11/` with the parts kept apart. */
const IN_ADDRESS = [
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<date>0[1-9]|[12]\d|3[01])(?!\d)/,
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<joint>[-/_])(?<month>1[0-2]|0?[1-9])\k<joint>(?<date>3[01]|[12]\d|0?[1-9])(?=[-/_.?&#]|$)/,
];

function matchIn(url: string): RegExpExecArray | null {
  for (const pattern of IN_ADDRESS) {
    const match = pattern.exec(url);
    if (match) return match;
  }
  return null;
}

/** Where the page prints the matched part of its address, or null when it came from elsewhere. */
function printedAt(furniture: Page["furniture"], url: string, match: RegExpExecArray): Span | null {
  const line = furniture.find(({ passage }) => passage.text.includes(url));
  if (!line) return null;
  const start = line.passage.text.indexOf(url) + match.index;
  return sourceSpan(line.passage, start, start + match[0].length);
}

/** The date that sites put into a page's address, or null. */
export function dateFromAddress({ url, furniture }: Page): ArticleDate | null {
  const match = url === null ? null : matchIn(url);
  if (url === null || !match?.groups) return null;
  const { year, month, date } = match.groups;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null) return null;
  const value = formatDay(day);
  const span = printedAt(furniture, url, match);
  const evidence = span ? [{ span, rule: "page-address", text: match[0] }] : [];
  return { value, precision: "day", basis: "printed", earliest: value, latest: value, evidence };
}
