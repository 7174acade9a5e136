import type { ArticleDate } from "../../../article.ts";
import type { Page } from "../../page.ts";
import { type Clue, isOf, type Recogniser } from "./clue.ts";
import { dateFromAddress } from "./page-address.ts";
import { readBareDays } from "./recognisers/bare-day.ts";
import { readFullDates } from "./recognisers/full-date.ts";
import { readKnownEvents } from "./recognisers/known-event.ts";
import { readLunarDays } from "./recognisers/lunar-day.ts";
import { readLunarYears } from "./recognisers/lunar-year.ts";
import { readMastheadDays } from "./recognisers/masthead-day.ts";
import { readMonths } from "./recognisers/month.ts";
import { readMonthDays } from "./recognisers/month-day.ts";
import { readNextDayNews } from "./recognisers/next-day-news.ts";
import { readPartsOfYear } from "./recognisers/part-of-year.ts";
import { readRelativeDays } from "./recognisers/relative-day.ts";
import { readSeasons } from "./recognisers/season.ts";
import { readSeries } from "./recognisers/series.ts";
import { readStamps } from "./recognisers/stamp.ts";
import { readStartedYesterday } from "./recognisers/started-yesterday.ts";
import { readYears } from "./recognisers/year.ts";
import { completeBareDays, inheritYears } from "./refiners/complete-dates.ts";
import { dropOverlaps } from "./refiners/drop-overlaps.ts";
import { settleInferred } from "./refiners/settle-inferred.ts";
import { settlePrinted } from "./refiners/settle-printed.ts";
import { storyExtent, unitsOf } from "./units.ts";

/** Each reports what it sees and knows nothing of the others; of equal readings the first counts. */
const RECOGNISERS: readonly Recogniser[] = [
  readStamps,
  readMastheadDays,
  readRelativeDays,
  readStartedYesterday,
  readNextDayNews,
  readFullDates,
  readMonthDays,
  readBareDays,
  readMonths,
  readPartsOfYear,
  readYears,
  readSeries,
  readLunarYears,
  readLunarDays,
  readKnownEvents,
  readSeasons,
];

/** From list to list, in this order; what is left is settled for the whole page. */
const REFINERS: readonly ((clues: readonly Clue[], source: string) => Clue[])[] = [
  dropOverlaps,
  inheritYears,
  completeBareDays,
];

/**
 * The publication date of each story of a page, in their order: as printed beside it or on the
 * page, else as all stories together let it be inferred, else null.
 */
export function findDates(page: Page): (ArticleDate | null)[] {
  const seen: Clue[] = [];
  for (const unit of unitsOf(page)) {
    if (unit.marks.none) continue;
    for (const read of RECOGNISERS) {
      for (const clue of read(unit)) seen.push(clue);
    }
  }
  const clues = REFINERS.reduce((list, refine) => refine(list, page.source), seen);
  const stamps = clues.filter(isOf("stamp"));
  const printed = stamps.length > 0 ? settlePrinted(stamps, page.stories.map(storyExtent)) : [];
  const other = dateFromAddress(page) ?? settleInferred(clues);
  return page.stories.map((_, story) => printed[story] ?? other);
}
