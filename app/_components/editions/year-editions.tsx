import { countStories } from "../../../lib/editions/years.ts";
import type { EditionCount } from "../../../lib/queries/shapes.ts";
import { dateDoubt } from "../../../lib/text/shown-date.ts";
import { EditionDate, editionPath } from "../edition-date.tsx";
import { homeOf, namesOfEditions } from "../edition-names.ts";
import { Printed } from "../printed.tsx";
import { view } from "../view.ts";

/** Editions of one address side by side: a day's papers. */
function byAddress(editions: readonly EditionCount[]): EditionCount[][] {
  const days = new Map<string | null, EditionCount[]>();
  for (const edition of editions) {
    const path = editionPath(edition);
    days.set(path, [...(days.get(path) ?? []), edition]);
  }
  return [...days.values()];
}

/** The editions of a year in a list, newest first, those of a day in one line: date, paper, place and how many stories. */
export function YearEditions({
  year,
  editions,
}: {
  year: number;
  editions: readonly EditionCount[];
}) {
  const { words } = view();
  if (editions.length === 0) return null;
  return (
    <section className="year-editions" aria-labelledby="year-editions">
      <h2 id="year-editions" className="section-head num">
        {words.edition.ofYear(year, editions.length)}
      </h2>
      <ol>
        {byAddress(editions).map((day) => (
          <DayOfEditions key={day[0]?.id} editions={day} />
        ))}
      </ol>
    </section>
  );
}

function DayOfEditions({ editions }: { editions: readonly EditionCount[] }) {
  const { link, words } = view();
  const [edition, ...others] = editions;
  if (!edition) return null;
  const { date, paper } = edition;
  const home = others.length > 0 ? null : homeOf(edition);
  const doubt = date && dateDoubt(date, words.dates);
  const several = others.length > 0 ? namesOfEditions(editions) : null;
  return (
    <li>
      <a className="year-edition" href={link(editionPath(edition) ?? "/editions")}>
        <b className="num">
          <EditionDate date={date} />
        </b>{" "}
        <span className={paper || several ? undefined : "year-edition-none"}>
          {several || paper ? (
            <Printed>{several ?? words.edition.paper(paper ?? "")}</Printed>
          ) : (
            words.edition.paperUnprinted
          )}
        </span>{" "}
        <span>{home && <Printed>{home}</Printed>}</span>{" "}
        <span className="num">{words.common.stories(countStories(editions))}</span>
        {doubt && <span className="year-edition-doubt num">{doubt}</span>}
      </a>
    </li>
  );
}
