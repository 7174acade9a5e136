import type { ArticleDate, Span } from "../../../article.ts";
import { dayOf, formatDay, lastDayOfMonth, yearSpan } from "../../fields/dates/calendar.ts";

const WRITTEN =
  /^\s*(?<year>\d{4})(?:\s*[-/.年]\s*(?<month>\d{1,2})(?:\s*[-/.月]\s*(?<date>\d{1,2}))?|(?<month8>\d\d)(?<date8>\d\d)$)?(?:\D|$)/u;
/** `2023-06-12T17:30:00Z`: a moment elsewhere is another day in China. */
const MOMENT = /^\s*\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)\s*$/u;
/** `Tue, 13 Jun 2023 09:31:00 +0800`: the dates of feeds, as RFC 822 has them. */
const FEED_MOMENT =
  /^\s*(?:[A-Z][a-z]{2},\s*)?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[A-Z]{2,3}|[+-]\d{4})\s*$/u;
/** A Unix time in quotation marks: of this century's seconds, or of its milliseconds. */
const UNIX_TIME = /^\s*(?:\d{10}|\d{13})\s*$/u;
const CHINA_MS = 8 * 3600 * 1000;
/** A timestamp from here on counts milliseconds: as seconds it would be after the year 5000. */
const MILLISECONDS = 1e11;

/** What a date field takes, for complaints. */
export const DATE_FORMS = '"2023-06-13", "2023年6月13日", "2023-06", "2023" or a Unix time';

/** A date as data give it; null when it is none of `DATE_FORMS`. `span` is where it stands. */
export function readDate(words: string | number, span: Span): ArticleDate | null {
  if (typeof words === "number")
    return readMoment(words < MILLISECONDS ? words * 1000 : words, span);
  if (UNIX_TIME.test(words)) return readDate(Number(words), span);
  if (MOMENT.test(words) || FEED_MOMENT.test(words))
    return readMoment(Date.parse(words.trim()), span);
  const { year, month, date, month8, date8 } = WRITTEN.exec(words)?.groups ?? {};
  if (!year) return null;
  return settle(
    Number(year),
    month || month8 ? Number(month ?? month8) : null,
    date || date8 ? Number(date ?? date8) : null,
    { span, rule: "printed-date", text: words.trim() },
  );
}

function readMoment(milliseconds: number, span: Span): ArticleDate | null {
  const time = new Date(milliseconds + CHINA_MS);
  if (Number.isNaN(time.getTime())) return null;
  const text = time.toISOString().slice(0, 10);
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return settle(year, month, date, { span, rule: "printed-date", text });
}

function settle(
  year: number,
  month: number | null,
  date: number | null,
  evidence: ArticleDate["evidence"][number],
): ArticleDate | null {
  if (year < 1000) return null;
  const printed = { basis: "printed", evidence: [evidence] } as const;
  if (month === null) {
    const [first, last] = yearSpan(year).map(formatDay);
    if (!first || !last) return null;
    return { ...printed, value: first, precision: "year", earliest: first, latest: last };
  }
  const day = dayOf(year, month, date ?? 1);
  if (day === null) return null;
  const value = formatDay(day);
  if (date !== null) return { ...printed, value, precision: "day", earliest: value, latest: value };
  const latest = formatDay(lastDayOfMonth(year, month));
  return { ...printed, value, precision: "month", earliest: value, latest };
}
