import { type CalendarDay, monthGrid } from "../../../lib/editions/month-grid.ts";
import type { MonthOfEditions } from "../../../lib/editions/years.ts";
import { zh } from "../../../lib/i18n/zh.ts";
import type { EditionSummary } from "../../../lib/queries/shapes.ts";
import { editionPath } from "../edition-date.tsx";

/** One month on the wall: days with a paper are links, unknown days are hatched. */
export function WallCalendar({
  year,
  month,
  editions,
}: {
  year: number;
  month: MonthOfEditions;
  /** All editions that may lie in the month. */
  editions: readonly EditionSummary[];
}) {
  const weeks = monthGrid(year, month.month, editions);
  const own = month.editions.length > 0;
  return (
    <table className={own ? "month month-printed num" : "month num"} id={`month-${month.month}`}>
      <caption>
        {zh.edition.month(month.month)}
        {own && (
          <small>
            {zh.edition.monthCount(month.editions.length, month.stories)}
            {month.dayUnknown && `，${zh.edition.dayUnknown}`}
          </small>
        )}
      </caption>
      <thead>
        <tr>
          {zh.edition.weekdays.map((weekday) => (
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
                <td key={zh.edition.weekdays[column]} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, date }: { day: CalendarDay; date: string }) {
  const { edition, possible } = day;
  const shown = edition ?? possible;
  const path = shown && editionPath(shown);
  if (!shown || !path) return <td>{day.day}</td>;
  const [year = 0, month = 0] = date.split("-").map(Number);
  const inferred = edition?.date?.basis === "inferred";
  return (
    <td className={edition ? "day-printed" : "hatch"}>
      <a
        className={inferred ? "day-inferred" : undefined}
        href={path}
        tabIndex={edition || day.first ? undefined : -1}
        aria-label={zh.edition.dayLabel(year, month, day.day, shown.articles, !edition)}
      >
        {day.day}
      </a>
    </td>
  );
}
