import { type Day, dayOf, lastDayOfMonth, yearSpan } from "../calendar.ts";
import type { Clue, Season } from "../clue.ts";
import type { Reading } from "./settle-day.ts";
import { type EraGroups, weighEras } from "./weigh-eras.ts";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Two different words for one month are taken for that month, one alone is not. */
const WORDS_FOR_A_MONTH = 2;

function middleOf(year: number, month: number): Day {
  const [first] = yearSpan(year);
  return dayOf(year, month, 15) ?? first;
}

/** Without dated events: the months of the year that eras and seasons favour, and the middle one of them. */
export function settleSeason(
  year: number,
  eras: EraGroups,
  seasons: readonly Clue<Season>[],
): Reading {
  const words = [...new Map(seasons.map((clue) => [clue.text, clue])).values()];
  const scored = MONTHS.map((month) => {
    const told = words.filter(({ says }) => says.months.includes(month)).length;
    return { month, score: weighEras(eras, middleOf(year, month)) + told };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const months = scored.filter(({ score }) => score === best).map(({ month }) => month);
  const month = months[Math.floor((months.length - 1) / 2)] ?? 1;
  const value = middleOf(year, month);
  const told = words.filter(({ says }) => says.months.includes(month));
  const exact = months.length === 1 && told.length >= WORDS_FOR_A_MONTH;
  const [first, last] = yearSpan(year);
  return {
    value,
    earliest: exact ? value - 14 : first,
    latest: exact ? lastDayOfMonth(year, month) : last,
    precision: exact ? "month" : "year",
    from: told,
  };
}
