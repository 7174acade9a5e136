/** Dates in words, saying no more than is known. */
import { dayParts } from "./calendar.ts";

interface DatedText {
  readonly value: string;
  readonly precision: "day" | "month" | "year";
  readonly earliest: string;
  readonly latest: string;
}

/** `2024年8月16日`, `2024年8月` or `2024年`, as the precision warrants. */
export function showDate(date: Pick<DatedText, "value" | "precision">): string {
  const { year, month, day } = dayParts(date.value);
  if (date.precision === "year") return `${year}年`;
  return date.precision === "month" ? `${year}年${month}月` : `${year}年${month}月${day}日`;
}

/**
 * What is not known of a date and between which days it lies; null when the day is known.
 *
 * `日未详，在16日至31日间`, `月日未详，在3月2日至5月8日间`
 */
export function dateDoubt(date: DatedText): string | null {
  if (date.precision === "day") return null;
  const from = dayParts(date.earliest);
  const to = dayParts(date.latest);
  const unknown = date.precision === "month" ? "日未详" : "月日未详";
  if (date.earliest >= date.latest) return unknown;
  if (from.year !== to.year) {
    return `${unknown}，在${from.year}年${from.month}月至${to.year}年${to.month}月间`;
  }
  if (from.month !== to.month) {
    return `${unknown}，在${from.month}月${from.day}日至${to.month}月${to.day}日间`;
  }
  return `${unknown}，在${from.day}日至${to.day}日间`;
}
