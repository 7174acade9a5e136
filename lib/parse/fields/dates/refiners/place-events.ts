import { type Day, dayOf, lastDayOfMonth, yearOf } from "../calendar.ts";
import type { Clue, ComingEvent, PastEvent } from "../clue.ts";

/** A past event put into a year: its first and last day. */
export interface PlacedEvent {
  readonly clue: Clue<PastEvent>;
  readonly first: Day;
  readonly last: Day;
}

function place(clue: Clue<PastEvent>, year: number): PlacedEvent | null {
  const { month, firstDate, lastDate, lastMonth } = clue.says;
  if (month === null) return null;
  const endMonth = lastMonth ?? month;
  const first = dayOf(year, month, firstDate);
  const endYear = endMonth < month ? year + 1 : year;
  const last = Math.min(
    dayOf(endYear, endMonth, lastDate) ?? Number.POSITIVE_INFINITY,
    lastDayOfMonth(endYear, endMonth),
  );
  return first === null ? null : { clue, first, last };
}

function monthSaid({ says }: Clue<PastEvent>): number {
  return says.month ?? 0;
}

/**
 * On a page of early January 12月30日 is last December's: true when dates of both ends of the year
 * stand without a year, and none from between.
 */
function crossesNewYear(plain: readonly Clue<PastEvent>[]): boolean {
  const months = plain.filter(({ says }) => says.strength === "strong").map(monthSaid);
  return (
    months.some((month) => month >= 11) &&
    months.some((month) => month <= 2) &&
    months.every((month) => month >= 11 || month <= 2)
  );
}

/** Nothing is said of its year. */
function isPlain({ says }: Clue<PastEvent>): boolean {
  return says.year === null && says.shift === null;
}

/** Every past event as it falls when the paper's year is `year`; those that do not exist then are left out. */
export function placeEvents(clues: readonly Clue<PastEvent>[], year: number): PlacedEvent[] {
  const crossing = crossesNewYear(clues.filter(isPlain));
  const events: PlacedEvent[] = [];
  for (const clue of clues) {
    const { says } = clue;
    const early = crossing && isPlain(clue) && monthSaid(clue) >= 11 ? 1 : 0;
    const placed = place(clue, says.year ?? year + (says.shift ?? 0) - early);
    if (placed) events.push(placed);
  }
  return events;
}

/** The day an announced event falls on, for a paper of day `published`: the next such day when no year is said. */
export function placeComing({ says }: Clue<ComingEvent>, published: Day): Day | null {
  const year = yearOf(published);
  const sameYear = dayOf(says.year ?? year + (says.shift ?? 0), says.month, says.date);
  if (sameYear === null || says.year !== null || says.shift !== null) return sameYear;
  return sameYear < published - 120 ? dayOf(year + 1, says.month, says.date) : sameYear;
}
