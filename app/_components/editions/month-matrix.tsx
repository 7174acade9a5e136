import {
  type MonthOfEditions,
  storyStep,
  type YearOfEditions,
} from "../../../lib/editions/years.ts";
import { dayPath } from "../edition-date.tsx";
import { view } from "../view.ts";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Years by months, each month with its stories in a grey of ink. */
export function MonthMatrix({
  years,
  current,
}: {
  years: readonly YearOfEditions[];
  current: number;
}) {
  const { link, words } = view();
  return (
    <table className="matrix num">
      <caption className="sr-only">{words.edition.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{words.edition.yearColumn}</span>
          </th>
          {MONTHS.map((month) => (
            <th key={month} scope="col">
              {month}
              <span className="matrix-month">{words.edition.monthUnit}</span>
            </th>
          ))}
          <th scope="col" className="matrix-total">
            {words.edition.yearTotal}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, stories, months }) => (
          <tr key={year}>
            <th scope="row">
              <a href={link(yearPath(year))} aria-current={year === current ? "true" : undefined}>
                {year}
              </a>
            </th>
            {months.map((month) => (
              <td key={month.month}>
                <MatrixCell year={year} month={month} />
              </td>
            ))}
            <td className="matrix-total">{words.common.stories(stories)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatrixCell({ year, month }: { year: number; month: MonthOfEditions }) {
  const { link, words } = view();
  if (month.editions === 0) return <span className="matrix-cell" />;
  const own = month.only && dayPath(month.only);
  const shade = month.dayUnknown ? "hatch" : `matrix-${storyStep(month.stories)}`;
  return (
    <a
      className={`matrix-cell ${shade}`}
      href={link(own ?? `${yearPath(year)}#month-${month.month}`)}
    >
      <span className="sr-only">{words.dates.year(year)} </span>
      <span className="matrix-own-month">{words.dates.month(month.month)}</span>
      <span className="sr-only">{words.edition.matrixEditions(month.editions)}</span>
      {month.stories}
      <span className="sr-only">{words.edition.matrixStories(month.dayUnknown)}</span>
    </a>
  );
}

/** The calendar opened at one year. */
function yearPath(year: number): string {
  return `/editions?year=${year}`;
}
