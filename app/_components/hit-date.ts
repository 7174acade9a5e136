import type { ShownDate } from "../../lib/queries/shapes.ts";
import { dayParts } from "../../lib/text/calendar.ts";
import { view } from "./view.ts";

/** The date column of a hit: what is known in large print, what is not beside it. */
export interface HitDate {
  readonly main: string;
  readonly note: string;
}

/**
 * `6月13日` with `2023年，推`, `8月` with `2023年，日未详`, `2023年` with `月日未详`.
 */
export function hitDate(date: ShownDate | null): HitDate {
  const { articles, common, dates } = view().words;
  if (!date) return { main: dates.unknown, note: "" };
  const { year, month, day } = dayParts(date.value);
  if (date.precision === "year") return { main: dates.year(year), note: dates.monthUnknown };
  if (date.precision === "month") {
    return { main: dates.month(month), note: common.facts([dates.year(year), dates.dayUnknown]) };
  }
  const inferred = date.basis === "inferred" ? [articles.hit.inferred] : [];
  return { main: dates.dayOf(month, day), note: common.facts([dates.year(year), ...inferred]) };
}
