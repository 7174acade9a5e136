import { zh } from "../../lib/i18n/zh.ts";
import type { ShownDate } from "../../lib/queries/shapes.ts";
import { dayParts } from "../../lib/text/calendar.ts";

/** The date column of a hit: what is known in large print, what is not beside it. */
export interface HitDate {
  readonly main: string;
  readonly note: string;
}

/**
 * `6月13日` with `2023年，推`, `8月` with `2023年，日未详`, `2023年` with `月日未详`.
 */
export function hitDate(date: ShownDate | null): HitDate {
  const words = zh.articles.hit;
  if (!date) return { main: words.dateUnknown, note: "" };
  const { year, month, day } = dayParts(date.value);
  if (date.precision === "year") return { main: `${year}年`, note: words.monthUnknown };
  if (date.precision === "month") {
    return { main: `${month}月`, note: `${year}年，${words.dayUnknown}` };
  }
  const inferred = date.basis === "inferred" ? `，${words.inferred}` : "";
  return { main: `${month}月${day}日`, note: `${year}年${inferred}` };
}
