import { countStories, type YearOfEditions } from "../../../lib/editions/years.ts";
import { zh } from "../../../lib/i18n/zh.ts";
import type { EditionSummary } from "../../../lib/queries/shapes.ts";

const LEGEND = [
  { swatch: "matrix-1", label: zh.edition.legendFew },
  { swatch: "matrix-2", label: zh.edition.legendSome },
  { swatch: "matrix-3", label: zh.edition.legendMany },
  { swatch: "hatch", label: zh.edition.legendUnknown },
] as const;

/** Title of the calendar: how many editions, from when to when, and what the greys mean. */
export function EditionsHead({
  editions,
  years,
}: {
  editions: readonly EditionSummary[];
  years: readonly YearOfEditions[];
}) {
  const from = monthName(years[0], "first");
  const to = monthName(years.at(-1), "last");
  return (
    <header className="page-head">
      <h1>{zh.edition.past}</h1>
      <p className="page-head-count num">
        {zh.edition.calendarCount(editions.length, countStories(editions))}
        {from && to && `，${zh.edition.calendarRange(from, to)}`}
      </p>
      <p className="calendar-legend">
        {LEGEND.map(({ swatch, label }) => (
          <span key={swatch}>
            <i className={swatch} />
            {label}
          </span>
        ))}
      </p>
    </header>
  );
}

function monthName(year: YearOfEditions | undefined, which: "first" | "last"): string | null {
  if (!year) return null;
  const printed = year.months.filter(({ editions }) => editions.length > 0);
  const month = which === "first" ? printed[0] : printed.at(-1);
  return `${zh.edition.year(year.year)}${month ? zh.edition.month(month.month) : ""}`;
}
