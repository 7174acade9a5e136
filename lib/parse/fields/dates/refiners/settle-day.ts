import type { Precision } from "../../../../article.ts";
import { type Day, firstOf, lastDayOfMonth, lastOf, monthOf, yearOf } from "../calendar.ts";
import type { Clue, ComingEvent, Era } from "../clue.ts";
import { type PlacedEvent, placeComing } from "./place-events.ts";

/** A reading of the page's events: the likeliest day of the paper and how far it may be off. */
export interface Reading {
  readonly value: Day;
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  /** What the day was read from, best first. */
  readonly from: readonly Clue[];
}

/** Exact lags (昨天 with its date) settle the day by themselves. */
function readExact(events: readonly PlacedEvent[]): Reading | null {
  const exact = events.filter(
    ({ clue: { says } }) => says.lag !== null && says.lag[0] === says.lag[2],
  );
  const days = exact.map(({ clue, last }) => ({ clue, day: last + (clue.says.lag?.[1] ?? 0) }));
  const value = lastOf(days.map(({ day }) => day));
  if (days.length === 0) return null;
  const from = days.filter(({ day }) => day === value).map(({ clue }) => clue);
  return { value, earliest: value, latest: value, precision: "day", from };
}

/** A whole month only says that it had begun; a day or a third of a month was over. */
function boundOf({ first, last }: PlacedEvent): Day {
  return isWholeMonth({ first, last }) ? first : last;
}

function isWholeMonth({ first, last }: Pick<PlacedEvent, "first" | "last">): boolean {
  return last - first > 20;
}

function latestOf(events: readonly PlacedEvent[]): PlacedEvent | null {
  return events.reduce<PlacedEvent | null>(
    (best, event) => (best === null || boundOf(event) > boundOf(best) ? event : best),
    null,
  );
}

/** News that is printed the next day settles the day if it is the latest of the page, or nearly. */
function readNextDay(events: readonly PlacedEvent[], latest: PlacedEvent): Reading | null {
  const news = latestOf(events.filter(({ clue }) => clue.says.lag !== null));
  const lag = news?.clue.says.lag;
  if (!news || !lag || latest.first !== latest.last) return null;
  const last = news.last + lag[2];
  if (last < latest.last) return null;
  const value = Math.min(Math.max(news.last, latest.last) + lag[1], last);
  const from = latest.last > news.last ? [latest.clue, news.clue] : [news.clue];
  return { value, earliest: latest.last, latest: last, precision: "day", from };
}

/** Otherwise the latest event is only a lower bound: the paper came out the day after at the likeliest. */
function readLowerBound(latest: PlacedEvent): Reading {
  const value = latest.last + 1;
  const wholeMonth = isWholeMonth(latest);
  const end = wholeMonth
    ? lastDayOfMonth(yearOf(value), 12)
    : lastDayOfMonth(yearOf(value), monthOf(value));
  const single = latest.first === latest.last;
  return {
    value,
    earliest: latest.first + (single && latest.clue.says.evening ? 1 : 0),
    latest: end,
    precision: wholeMonth ? "year" : "month",
    from: [latest.clue],
  };
}

/** `9月23日，亚运会开幕` on a page that awaits it: dates after an awaited event are not over. */
function dropAwaited(events: readonly PlacedEvent[], eras: readonly Clue<Era>[]): PlacedEvent[] {
  const ends = eras.filter(({ rule }) => rule === "awaited-event").map(({ says }) => says.notAfter);
  const before = events.filter(({ first }) => ends.every((end) => end === null || first <= end));
  return before.length > 0 ? before : [...events];
}

/** What announced events and awaited ones leave of a reading: the paper is not later than they are. */
function boundAbove(
  reading: Reading,
  comings: readonly Clue<ComingEvent>[],
  eras: readonly Clue<Era>[],
): Reading {
  const days = comings.map((clue) => placeComing(clue, reading.value));
  const ends = eras.map(({ says }) => says.notAfter);
  const bounds = [...days, ...ends].filter(
    (day): day is Day => day !== null && day >= reading.value,
  );
  const latest = firstOf([reading.latest, ...bounds]);
  return { ...reading, latest };
}

/** Reads the day of the paper off its past events; null when there are none. */
export function settleDay(
  events: readonly PlacedEvent[],
  comings: readonly Clue<ComingEvent>[],
  eras: readonly Clue<Era>[],
): Reading | null {
  const exact = readExact(events);
  if (exact) return exact;
  const past = dropAwaited(events, eras);
  const strong = past.filter(({ clue }) => clue.says.strength === "strong");
  const latest = latestOf(strong) ?? latestOf(past);
  if (!latest) return null;
  return boundAbove(readNextDay(strong, latest) ?? readLowerBound(latest), comings, eras);
}
