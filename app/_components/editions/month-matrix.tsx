import {
  type MonthOfEditions,
  storyStep,
  type YearOfEditions,
} from "../../../lib/editions/years.ts";
import { zh } from "../../../lib/i18n/zh.ts";
import { editionPath } from "../edition-date.tsx";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Years by months, each month with its stories in a grey of ink. */
export function MonthMatrix({
  years,
  current,
}: {
  years: readonly YearOfEditions[];
  current: number;
}) {
  return (
    <table className="matrix num">
      <caption className="sr-only">{zh.edition.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{zh.edition.yearColumn}</span>
          </th>
          {MONTHS.map((month) => (
            <th key={month} scope="col">
              {month}
              <span className="matrix-month">{zh.edition.monthUnit}</span>
            </th>
          ))}
          <th scope="col" className="matrix-total">
            {zh.edition.yearTotal}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, stories, months }) => (
          <tr key={year}>
            <th scope="row">
              <a href={yearPath(year)} aria-current={year === current ? "true" : undefined}>
                {year}
              </a>
            </th>
            {months.map((month) => (
              <td key={month.month}>
                <MatrixCell year={year} month={month} />
              </td>
            ))}
            <td className="matrix-total">{zh.common.stories(stories)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatrixCell({ year, month }: { year: number; month: MonthOfEditions }) {
  const [first, ...more] = month.editions;
  if (!first) return <span className="matrix-cell" />;
  const own = more.length === 0 ? editionPath(first) : null;
  const shade = month.dayUnknown ? "hatch" : `matrix-${storyStep(month.stories)}`;
  return (
    <a className={`matrix-cell ${shade}`} href={own ?? `${yearPath(year)}#month-${month.month}`}>
      <span className="sr-only">{zh.edition.year(year)}</span>
      <span className="matrix-own-month">{zh.edition.month(month.month)}</span>
      <span className="sr-only">{zh.edition.matrixEditions(month.editions.length)}</span>
      {month.stories}
      <span className="sr-only">{zh.edition.matrixStories(month.dayUnknown)}</span>
    </a>
  );
}

/** The calendar opened at one year. */
function yearPath(year: number): string {
  return `/editions?year=${year}`;
}
