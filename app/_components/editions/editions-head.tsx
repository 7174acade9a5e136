import { sum, type YearOfEditions } from "../../../lib/editions/years.ts";
import type { EditionMonth } from "../../../lib/queries/shapes.ts";
import { view } from "../view.ts";

const LEGEND = [
  { swatch: "matrix-1", word: "legendFew" },
  { swatch: "matrix-2", word: "legendSome" },
  { swatch: "matrix-3", word: "legendMany" },
  { swatch: "hatch", word: "legendUnknown" },
] as const;

/** Title of the calendar: how many editions, from when to when, and what the greys mean. */
export function EditionsHead({
  months,
  years,
}: {
  months: readonly EditionMonth[];
  years: readonly YearOfEditions[];
}) {
  const { words } = view();
  const from = monthName(years[0], "first");
  const to = monthName(years.at(-1), "last");
  return (
    <header className="page-head">
      <h1>{words.edition.past}</h1>
      <p className="page-head-count num">
        {words.common.facts([
          words.edition.calendarCount(sum(months, "editions"), sum(months, "stories")),
          ...(from && to ? [words.edition.calendarRange(from, to)] : []),
        ])}
      </p>
      <p className="calendar-legend">
        {LEGEND.map(({ swatch, word }) => (
          <span key={swatch}>
            <i className={swatch} />
            {words.edition[word]}
          </span>
        ))}
      </p>
    </header>
  );
}

function monthName(year: YearOfEditions | undefined, which: "first" | "last"): string | null {
  const { words } = view();
  if (!year) return null;
  const printed = year.months.filter(({ editions }) => editions > 0);
  const month = which === "first" ? printed[0] : printed.at(-1);
  return month ? words.dates.monthOf(year.year, month.month) : words.dates.year(year.year);
}
