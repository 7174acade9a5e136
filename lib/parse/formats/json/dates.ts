import type { ArticleDate, Span } from "../../../article.ts";
import { dayOf, formatDay, lastDayOfMonth, yearSpan } from "../../fields/dates/calendar.ts";

const WRITTEN =
  /^(?<year>\d{4})(?:\s*[-/.年]\s*(?<month>\d{1,2})(?:\s*[-/.月]\s*(?<date>\d{1,2}))?|(?<month8>\d\d)(?<date8>\d\d)$)?(?:\D|$)/u;
/** `2023061308`, `202306130931`, `20230613093100`: a day and its hour, minute and second. */
const DAY_AND_TIME =
  /^(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)(?:[01]\d|2[0-4])(?:[0-5]\d){0,2}$/u;
/** `2023-06-12T17:30:00Z`: a moment elsewhere is another day in China. */
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u;
/** `Tue, 13 Jun 2023 09:31:00 +0800`: the dates of feeds, as RFC 822 has them. */
const FEED_MOMENT =
  /^(?:[A-Z][a-z]{2},\s*)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) \d\d:\d\d(?::\d\d)? (?:[A-Z]{2,3}|[+-]\d{4})$/u;
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
/** In a Chinese feed this is China's time, not that of Chicago. */
const CHINA_ZONE = / CST$/u;
/** A Unix time of seconds or milliseconds. */
const UNIX_TIME = /^\d{9,13}(?:\.\d+)?$/u;
const CHINA_MS = 8 * 3600 * 1000;
/** A timestamp from here on counts milliseconds: as seconds it would be after the year 5000. */
const MILLISECONDS = 1e11;
/** Bare digits that would be another year's are a number of something else. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** What a date field takes, for complaints. */
export const DATE_FORMS = '"2023-06-13", "2023年6月13日", "2023-06", "2023" or a Unix time';

/** A date as data give it; null when it is none of `DATE_FORMS`. `span` is where it stands. */
export function readDate(given: string | number, span: Span): ArticleDate | null {
  const words = String(given).trim();
  const evidence = { span, rule: "printed-date", text: words };
  const { year, month, date } = DAY_AND_TIME.exec(words)?.groups ?? {};
  if (year && isTimely(Number(year))) {
    const told = settle(Number(year), Number(month), Number(date), evidence);
    if (told) return told;
  }
  if (UNIX_TIME.test(words)) return readUnixTime(Number(words), span);
  const moment = momentIn(words);
  if (moment !== null) return readMoment(moment, span);
  // a number's 2023.1 may have been 2023.10
  if (typeof given === "number" && !Number.isInteger(given)) return null;
  const groups = WRITTEN.exec(words)?.groups;
  if (!groups?.year) return null;
  const [inMonth, onDay] = [groups.month ?? groups.month8, groups.date ?? groups.date8];
  return settle(
    Number(groups.year),
    inMonth ? Number(inMonth) : null,
    onDay ? Number(onDay) : null,
    evidence,
  );
}

function isTimely(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function readUnixTime(time: number, span: Span): ArticleDate | null {
  const date = readMoment(time < MILLISECONDS ? time * 1000 : time, span);
  return date && isTimely(Number(date.value.slice(0, 4))) ? date : null;
}

/** Milliseconds since 1970; NaN for a day or an hour that there is not, null for words of another form. */
function momentIn(words: string): number | null {
  const [, year, month, date] = MOMENT.exec(words) ?? [];
  if (year) return momentOf(words, Number(year), Number(month), Number(date));
  const [, day, name = "", ofYear] = FEED_MOMENT.exec(words) ?? [];
  if (!day) return null;
  const number = MONTHS.indexOf(name) / 3 + 1;
  return momentOf(words.replace(CHINA_ZONE, " +0800"), Number(ofYear), number, Number(day));
}

/** `Date.parse` takes 31 February for 3 March. */
function momentOf(words: string, year: number, month: number, date: number): number {
  return dayOf(year, month, date) === null ? Number.NaN : Date.parse(words);
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
