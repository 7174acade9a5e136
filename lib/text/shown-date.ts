/** Dates in words, saying no more than is known. */
import { dayParts } from "./calendar.ts";

interface DatedText {
  readonly value: string;
  readonly precision: "day" | "month" | "year";
  readonly earliest: string;
  readonly latest: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a language says dates, see `lib/i18n`. */
interface DateWords {
  readonly year: (year: number) => string;
  readonly monthOf: (year: number, month: number) => string;
  readonly day: (day: Day) => string;
  readonly dayUnknown: string;
  readonly monthUnknown: string;
  readonly between: (unknown: string, from: Day, to: Day) => string;
}

/** `2024年8月16日`, `2024年8月` or `2024年`, as the precision warrants. */
export function showDate(date: Pick<DatedText, "value" | "precision">, words: DateWords): string {
  const day = dayParts(date.value);
  if (date.precision === "year") return words.year(day.year);
  return date.precision === "month" ? words.monthOf(day.year, day.month) : words.day(day);
}

/**
 * What is not known of a date and between which days it lies; null when the day is known.
 *
 * `日未详，在16日至31日间`, `月日未详，在3月2日至5月8日间`
 */
export function dateDoubt(date: DatedText, words: DateWords): string | null {
  if (date.precision === "day") return null;
  const unknown = date.precision === "month" ? words.dayUnknown : words.monthUnknown;
  if (date.earliest >= date.latest) return unknown;
  return words.between(unknown, dayParts(date.earliest), dayParts(date.latest));
}
