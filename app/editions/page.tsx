import type { Metadata } from "next";
import { hasEditions } from "../../lib/editions/month-grid.ts";
import { yearsOf } from "../../lib/editions/years.ts";
import { readYear } from "../../lib/filters.ts";
import { editionCalendar } from "../../lib/queries/edition-calendar.ts";
import { alternatesOf } from "../_components/alternates.ts";
import { BadAddress } from "../_components/bad-address.tsx";
import { DayNotes } from "../_components/editions/day-notes.tsx";
import { EditionsHead } from "../_components/editions/editions-head.tsx";
import { LooseEditions } from "../_components/editions/loose-editions.tsx";
import { MonthMatrix } from "../_components/editions/month-matrix.tsx";
import { WallCalendar } from "../_components/editions/wall-calendar.tsx";
import { YearEditions } from "../_components/editions/year-editions.tsx";
import { EmptyBoard } from "../_components/empty-board.tsx";
import { Sheet } from "../_components/sheet.tsx";
import { openView } from "../_components/view.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await openView();
  return { title: words.edition.past, alternates: alternatesOf("/editions") };
}

/** The calendar of editions; `?year=` opens one year's months, else the newest year's. */
export default async function EditionsPage({ searchParams }: PageProps<"/editions">) {
  const { print, words } = await openView();
  const { year: given } = await searchParams;
  const asked = [given].flat()[0];
  if (asked !== undefined && !readYear(asked)) {
    const takes = { rule: "year", details: [] } as const;
    return <BadAddress bad={{ parameter: "year", value: asked, takes }} />;
  }
  const calendar = print(await editionCalendar(asked === undefined ? null : Number(asked)));
  if (calendar.months.length === 0) return <EmptyBoard />;
  const years = yearsOf(calendar.months);
  const open = years.find(({ year }) => year === calendar.year);
  const mayLieInMonths = calendar.ofYear.filter(({ date }) => date?.precision !== "year");
  // A wall of empty months says no more than the years above it do.
  const shownMonths = (open?.months ?? []).filter(
    ({ year, month }) => year !== null && hasEditions(year, month, mayLieInMonths),
  );
  const ofYear = calendar.ofYear.filter(
    ({ date }) => Number(date?.value.slice(0, 4)) === calendar.year,
  );
  return (
    <Sheet>
      <EditionsHead months={calendar.months} years={years} />
      {open && (
        <>
          <MonthMatrix years={years} current={open.year} />
          <h2 className="calendar-year num">{words.dates.year(open.year)}</h2>
          <div className={`year-open months-${Math.min(shownMonths.length, 3)}`}>
            <DayNotes>
              {shownMonths.map((month) => (
                <WallCalendar
                  key={month.month}
                  year={open.year}
                  month={month}
                  editions={mayLieInMonths}
                />
              ))}
            </DayNotes>
            <YearEditions year={open.year} editions={ofYear} />
          </div>
        </>
      )}
      <LooseEditions editions={calendar.loose} />
    </Sheet>
  );
}
