import { type Day, parseDay, yearOf } from "./calendar.ts";
import { LUNAR_YEARS } from "./data/lunar-years.ts";

const LONG = 30;
const SHORT = 29;

interface LunarYear {
  readonly year: number;
  readonly start: Day;
  readonly leap: number;
  readonly lengths: readonly number[];
}

const YEARS: readonly LunarYear[] = LUNAR_YEARS.map(([newYear, leap, months]) => {
  const start = parseDay(newYear);
  const lengths = [...months].map((length) => (length === "L" ? LONG : SHORT));
  return { year: yearOf(start), start, leap, lengths };
});

/** The last day of a year's last month is 除夕, whichever length that month has. */
export const LAST = 0;

function dayIn({ start, leap, lengths }: LunarYear, month: number, date: number): Day | null {
  // Months after the one that comes twice stand one place further on.
  const at = month - 1 + (leap > 0 && month > leap ? 1 : 0);
  const length = lengths[at] ?? 0;
  if (date > length) return null;
  const before = lengths.slice(0, at).reduce((sum, days) => sum + days, 0);
  return start + before + (date === LAST ? length : date) - 1;
}

/**
 * The days of a lunar date in all years of the table, leap months left out: `lunarDays(8, 15)` is
 * 中秋 of 1995 to 2035.
 */
export function lunarDays(month: number, date: number): Day[] {
  return YEARS.map((year) => dayIn(year, month, date)).filter((day) => day !== null);
}
