import type { ArticleDate } from "../../../../article.ts";
import { type Day, dayOf, formatDay, lastOf, weekdayOf, yearOf, yearSpan } from "../calendar.ts";
import {
  type Clue,
  type ComingEvent,
  type Era,
  isOf,
  type PastEvent,
  type Season,
} from "../clue.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { type PlacedEvent, placeEvents } from "./place-events.ts";
import { type Reading, settleDay } from "./settle-day.ts";
import { settleSeason } from "./settle-season.ts";
import { weakenTold } from "./weaken-told.ts";
import { DATED, type EraGroups, groupEras, mostWithin, weighEras } from "./weigh-eras.ts";

/** A year is followed from this score on, and only when it beats every other year by the margin. */
const ENOUGH = 1;
const MARGIN = 0.15;
const WEEKDAY_WEIGHT = 3;

/** Years before it are memories in any page that exists as text. */
const OLDEST = 1995;

/** Rules that only mention a year: of these the latest counts, the earlier ones are history. */
const MENTIONS = new Set([
  "year-mention",
  "year-figures",
  "since-year",
  "told-year",
  "document-number",
]);

/** Most dated events are told within weeks. */
const SOON = 60;

/** A dated event is told within the year, or in the next. */
function eraOfEvent({ says }: Clue<PastEvent>): Era | null {
  const day =
    says.year === null || says.month === null ? null : dayOf(says.year, says.month, says.firstDate);
  if (day === null || yearOf(day) < OLDEST) return null;
  const weight = says.strength === "strong" ? 2.2 : 0.6;
  return {
    kind: "era",
    key: DATED,
    windows: [
      { from: day, to: day + SOON, weight },
      { from: day + SOON + 1, to: day + 300, weight: weight * 0.75 },
      { from: day + 301, to: day + 730, weight: weight / 3 },
    ],
    notBefore: day,
    notAfter: null,
  };
}

/** A deadline with its year is set some weeks or months before, and never after. */
function eraOfComing({ says }: Clue<ComingEvent>): Era | null {
  const day = says.year === null ? null : dayOf(says.year, says.month, says.date);
  if (day === null) return null;
  return {
    kind: "era",
    key: `deadline ${day}`,
    windows: [
      { from: day - 120, to: day, weight: 1.2 },
      { from: day - 400, to: day - 121, weight: 0.8 },
    ],
    notBefore: null,
    notAfter: day,
  };
}

/** The first year an era allows: for a mention the one before, which may name it in its last weeks. */
function firstYearOf({ says }: Clue<Era>): number {
  const ends = says.windows.map(({ from }) => yearOf(from));
  return says.notBefore === null ? Math.min(...ends) : yearOf(says.notBefore);
}

function isMention(clue: Clue<Era>): boolean {
  return MENTIONS.has(clue.rule) || clue.says.key === DATED;
}

/** Mentions and dated events of earlier years keep their bounds and lose their windows. */
function keepLatest(eras: readonly Clue<Era>[]): Clue<Era>[] {
  const latest = lastOf(eras.filter(isMention).map(firstYearOf));
  return eras.map((clue) =>
    isMention(clue) && firstYearOf(clue) < latest
      ? { ...clue, says: { ...clue.says, windows: [] } }
      : clue,
  );
}

function candidateYears(eras: readonly Clue<Era>[]): number[] {
  const years = new Set<number>();
  for (const { says } of eras) {
    for (const { from, to } of says.windows) {
      const last = yearOf(to);
      for (let year = yearOf(from); year <= last; year++) years.add(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

/** A printed weekday either fits the year or speaks against it. */
function weighWeekdays(events: readonly { clue: Clue<PastEvent>; first: Day }[]): number {
  return events.reduce((sum, { clue, first }) => {
    if (clue.says.weekday === null || clue.says.year !== null) return sum;
    return sum + (clue.says.weekday === weekdayOf(first) ? WEEKDAY_WEIGHT : -WEEKDAY_WEIGHT);
  }, 0);
}

interface Candidate {
  readonly year: number;
  readonly reading: Reading;
  readonly score: number;
}

/** The page's clues by what they say. */
interface Said {
  readonly events: readonly Clue<PastEvent>[];
  readonly comings: readonly Clue<ComingEvent>[];
  readonly seasons: readonly Clue<Season>[];
  readonly eras: readonly Clue<Era>[];
  readonly groups: EraGroups;
}

/** Days from a dateline to the latest thing told of in its story. */
const FILED = 2;
const CONTRADICTED = 12;

/** Whether a dateline falls before what its own story tells of by year: `1月30日电` and `2022年7月23日`. */
function isFiledBefore(placed: readonly PlacedEvent[]): boolean {
  return placed.some(
    (filed) =>
      filed.clue.rule === "dateline" &&
      filed.clue.says.year === null &&
      placed.some(
        ({ clue: { story, says }, first }) =>
          story === filed.clue.story &&
          says.year !== null &&
          says.strength === "strong" &&
          first > filed.last + FILED,
      ),
  );
}

function tryYear(year: number, { events, comings, seasons, eras, groups }: Said): Candidate {
  const [first, last] = yearSpan(year);
  const placed = placeEvents(events, year);
  const recent = placed.filter((event) => event.last >= first - 62 && event.first <= last);
  const reading = settleDay(recent, comings, eras) ?? settleSeason(year, groups, seasons);
  const score = weighEras(groups, reading.value) + weighWeekdays(placed);
  return { year, reading, score: isFiledBefore(placed) ? score - CONTRADICTED : score };
}

/** A year's reading lies in it or near: last December's news, a stretch that runs into the next year. */
const BEFORE_YEAR = 70;
const AFTER_YEAR = 370;

/** Tries the likeliest years first and leaves out those that cannot come near the best. */
function tryYears(years: readonly number[], said: Said): Candidate[] {
  const weekdays = said.events.filter(({ says }) => says.weekday !== null && says.year === null);
  const bounded = years.map((year) => {
    const [first, last] = yearSpan(year);
    const most = mostWithin(said.groups, first - BEFORE_YEAR, last + AFTER_YEAR);
    return { year, most: most + weekdays.length * WEEKDAY_WEIGHT };
  });
  const tried: Candidate[] = [];
  let least = ENOUGH;
  for (const { year, most } of bounded.sort((a, b) => b.most - a.most)) {
    if (most < least) break;
    const candidate = tryYear(year, said);
    tried.push(candidate);
    least = Math.max(least, candidate.score - MARGIN);
  }
  return tried;
}

/** What weekdays alone can tell: nothing, so without an era there is no year to try. */
function chooseYear(candidates: readonly Candidate[]): Candidate | null {
  const [best, ...others] = [...candidates].sort((a, b) => b.score - a.score || a.year - b.year);
  if (!best || best.score < ENOUGH) return null;
  // Two years may read the same day: 2023年12月28日 also counts for the paper of early 2024.
  const next = others.find(({ reading }) => reading.value !== best.reading.value);
  return next && best.score - next.score < MARGIN ? null : best;
}

/** The page's date as its stories let it be inferred, all together; null when no year can be told. */
export function settleInferred(clues: readonly Clue[]): ArticleDate | null {
  const events = clues.filter(isOf("event"));
  const dated = events.flatMap((clue): Clue<Era>[] => {
    const era = eraOfEvent(clue);
    return era ? [{ ...clue, says: era }] : [];
  });
  const comings = clues.filter(isOf("coming"));
  const due = comings.flatMap((clue): Clue<Era>[] => {
    const era = eraOfComing(clue);
    return era ? [{ ...clue, says: era }] : [];
  });
  const eras = keepLatest([...weakenTold(clues.filter(isOf("era"))), ...dated, ...due]);
  if (eras.length === 0) return null;
  const said: Said = {
    events,
    comings,
    seasons: clues.filter(isOf("season")),
    eras,
    groups: groupEras(eras),
  };
  const chosen = chooseYear(tryYears(candidateYears(eras), said));
  if (!chosen) return null;
  const { value, earliest, latest, precision } = chosen.reading;
  return {
    value: formatDay(value),
    precision,
    basis: "inferred",
    earliest: formatDay(Math.min(earliest, value)),
    latest: formatDay(Math.max(latest, value)),
    evidence: gatherEvidence(chosen.reading, chosen.year, clues, eras),
  };
}
