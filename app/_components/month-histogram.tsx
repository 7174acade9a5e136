import { withDate, withoutDate, withRange } from "../../lib/filter-changes.ts";
import type { Filter } from "../../lib/filters.ts";
import type { MonthFacet } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { type BarRange, OPEN_FROM, OPEN_TO } from "./brush-range.ts";
import { datesInWords } from "./conditions.ts";
import { Fold } from "./fold.tsx";
import { type Bar, countYears, histogramBars, MOST_YEARS } from "./histogram.ts";
import { MonthBrush } from "./month-brush.tsx";
import { view } from "./view.ts";

/** Height of the tallest bar, in the units of its drawing. */
const TALLEST = 46;

/** Up to this many bars every month has room for its name. */
const FEW = 24;

/** Articles by month over the years: matching ones in ink, all of the places in grey, a link each. */
export function MonthHistogram({
  months,
  filter,
}: {
  months: readonly MonthFacet[];
  filter: Filter;
}) {
  const { link, words: all } = view();
  const { date, from, to } = filter;
  const range = date || from || to ? { from: date ?? from, to: date ?? to } : null;
  const bars = histogramBars(months, range);
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map((bar) => bar.total), 1);
  const few = bars.length <= FEW;
  const words = all.articles.months;
  return (
    <Fold name={foldName(bars, filter)}>
      <figure className="histogram">
        <MonthBrush
          counts={bars.map((bar) => bar.count)}
          first={bars[0]?.period ?? ""}
          names={bars.map((bar) => all.articles.period(bar.period))}
          chosen={chosenBars(bars)}
          address={link(articlesAddress(withRange(filter, OPEN_FROM, OPEN_TO)))}
          words={{
            ...words.brush,
            range: all.articles.filters.range("{from}", "{to}"),
            articles: all.search.suggest.articles,
          }}
        >
          <ol className={`bars num ${layoutOf(bars)}`} aria-label={words.label}>
            {bars.map((bar) => (
              <li
                key={bar.period}
                className={`bar bar-${bar.chosen} ${bar.labelled ? "bar-told" : ""}`}
                aria-hidden={bar.count === 0}
              >
                {bar.count > 0 ? (
                  <a
                    href={link(
                      articlesAddress(
                        date === bar.period ? withoutDate(filter) : withDate(filter, bar.period),
                      ),
                    )}
                    aria-current={date === bar.period ? "true" : undefined}
                  >
                    <span className="sr-only">
                      {words.bar(all.articles.period(bar.period), bar.count, bar.total)}
                    </span>
                    <BarPlot bar={bar} most={most} few={few} />
                  </a>
                ) : (
                  <BarPlot bar={bar} most={most} few={few} />
                )}
              </li>
            ))}
          </ol>
        </MonthBrush>
        <YearRow months={months} filter={filter} />
        <figcaption className="legend">
          <span className="legend-own" aria-hidden="true" />
          {words.matching}
          <span className="legend-all" aria-hidden="true" />
          {filter.places.length > 0 ? words.all : words.everywhere}
        </figcaption>
      </figure>
    </Fold>
  );
}

/** `按时间：2019年至2024年`, or the dates chosen. */
function foldName(bars: readonly Bar[], filter: Filter): string {
  const { words } = view();
  const years = [bars[0], bars.at(-1)].map((bar) =>
    words.dates.year(Number(bar?.period.slice(0, 4))),
  );
  const [first = "", last = ""] = years;
  const span = first === last ? first : words.articles.filters.range(first, last);
  return words.common.named(words.articles.months.fold, datesInWords(filter) || span);
}

function chosenBars(bars: readonly Bar[]): BarRange | null {
  const first = bars.findIndex((bar) => bar.chosen !== "no");
  const last = bars.findLastIndex((bar) => bar.chosen !== "no");
  return first < 0 ? null : { first, last };
}

/** Many months are not all named; bars of whole years have room for a year each while they are few. */
function layoutOf(bars: readonly Bar[]): string {
  const many = bars.length > FEW ? "bars-many" : "";
  if (bars[0]?.period.length !== 4) return many;
  const told = bars.filter((bar) => bar.labelled).length;
  return `${many} bars-years ${told <= MOST_YEARS ? "bars-few-years" : ""}`;
}

function BarPlot({ bar, most, few }: { bar: Bar; most: number; few: boolean }) {
  const { words } = view();
  const height = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * TALLEST));
  return (
    <span className="bar-plot" aria-hidden="true">
      <span className="bar-figures">
        {bar.labelled && (
          <span className="bar-figure">
            <b>{bar.count}</b>
            {bar.roomy && bar.total > bar.count && (
              <span className="bar-total">{words.articles.months.ofAll(bar.total)}</span>
            )}
          </span>
        )}
      </span>
      <svg viewBox={`0 0 20 ${TALLEST}`} preserveAspectRatio="none" aria-hidden="true">
        <rect
          className="bar-all"
          y={TALLEST - height(bar.total)}
          width="20"
          height={height(bar.total)}
        />
        <rect
          className="bar-own"
          y={TALLEST - height(bar.count)}
          width="20"
          height={height(bar.count)}
        />
      </svg>
      <BarName bar={bar} few={few} />
    </span>
  );
}

/** Under the axis: a year at its January, a month beneath the larger numbers, clear of the years. */
function BarName({ bar, few }: { bar: Bar; few: boolean }) {
  const { words } = view();
  const [year, month] = bar.period.split("-");
  if (!month && !bar.named) return null;
  if (!month || month === "01") return <span className="bar-name bar-year">{year}</span>;
  const named = bar.named && (few || (month > "03" && month < "11"));
  if (!named) return null;
  return <span className="bar-name bar-month">{words.dates.month(Number(month))}</span>;
}

/** Phones have no room for months: a row of years. */
function YearRow({ months, filter }: { months: readonly MonthFacet[]; filter: Filter }) {
  const { link, words: all } = view();
  const words = all.articles.months;
  return (
    <nav className="years num" aria-label={words.years}>
      {countYears(months).map(({ month: year, count }) => {
        const name = (
          <>
            <b>{year}</b>
            {count > 0 ? all.articles.count(count) : words.none}
          </>
        );
        if (count === 0) return <span key={year}>{name}</span>;
        const chosen = filter.date === year;
        return (
          <a
            key={year}
            href={link(articlesAddress(chosen ? withoutDate(filter) : withDate(filter, year)))}
            aria-current={chosen ? "true" : undefined}
          >
            {name}
          </a>
        );
      })}
    </nav>
  );
}
