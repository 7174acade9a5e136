import { type CalendarDay, monthGrid } from "../../../lib/editions/month-grid.ts";
import { countStories, type MonthOfEditions } from "../../../lib/editions/years.ts";
import type { EditionCount } from "../../../lib/queries/shapes.ts";
import { editionPath } from "../edition-date.tsx";
import { namesOfEditions } from "../edition-names.ts";
import { view } from "../view.ts";

/** One month on the wall: days with a paper are links, unknown days are hatched. */
export function WallCalendar({
  year,
  month,
  editions,
}: {
  year: number;
  month: MonthOfEditions;
  /** All editions that may lie in the month. */
  editions: readonly EditionCount[];
}) {
  const { words } = view();
  const weeks = monthGrid(year, month.month, editions);
  const own = month.editions > 0;
  return (
    <table className={own ? "month month-printed num" : "month num"} id={`month-${month.month}`}>
      <caption>
        {words.dates.month(month.month)}
        {own && (
          <small>
            {words.common.facts([
              words.edition.monthCount(month.editions, month.stories),
              ...(month.dayUnknown ? [words.dates.dayUnknown] : []),
            ])}
          </small>
        )}
      </caption>
      <thead>
        <tr>
          {words.dates.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={week.find((day) => day)?.day ?? row}>
            {week.map((day, column) =>
              day ? (
                <Day key={day.day} day={day} date={`${year}-${month.month}`} />
              ) : (
                <td key={words.dates.weekdays[column]} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, date }: { day: CalendarDay; date: string }) {
  const { link, words } = view();
  const isKnown = day.editions.length > 0;
  const shown = isKnown ? day.editions : day.possible;
  const [first] = shown;
  const path = first && editionPath(first);
  if (!path) return <td>{day.day}</td>;
  const [year = 0, month = 0] = date.split("-").map(Number);
  const isInferred = isKnown && shown.some((edition) => edition.date?.basis === "inferred");
  return (
    <td className={isKnown ? "day-printed" : "hatch"}>
      <a
        className={isInferred ? "day-inferred" : undefined}
        href={link(path)}
        tabIndex={isKnown || day.first ? undefined : -1}
        aria-label={words.edition.dayLabel(
          words.dates.day({ year, month, day: day.day }),
          namesOfEditions(shown),
          countStories(shown),
          !isKnown,
        )}
      >
        {day.day}
      </a>
    </td>
  );
}
