import type { EditionSummary } from "../../../lib/queries/shapes.ts";
import { dateDoubt } from "../../../lib/text/shown-date.ts";
import { EditionDate, editionPath } from "../edition-date.tsx";
import { homeOf } from "../edition-names.ts";
import { Printed } from "../printed.tsx";
import { view } from "../view.ts";

/** The editions of a year in a list, newest first: date, paper, place and how many stories. */
export function YearEditions({
  year,
  editions,
}: {
  year: number;
  editions: readonly EditionSummary[];
}) {
  const { words } = view();
  if (editions.length === 0) return null;
  return (
    <section className="year-editions" aria-labelledby="year-editions">
      <h2 id="year-editions" className="section-head num">
        {words.edition.ofYear(year, editions.length)}
      </h2>
      <ol>
        {editions.map((edition) => (
          <YearEdition key={edition.id} edition={edition} />
        ))}
      </ol>
    </section>
  );
}

function YearEdition({ edition }: { edition: EditionSummary }) {
  const { link, words } = view();
  const { date, paper, articles } = edition;
  const home = homeOf(edition);
  const doubt = date && dateDoubt(date, words.dates);
  return (
    <li>
      <a className="year-edition" href={link(editionPath(edition) ?? "/editions")}>
        <b className="num">
          <EditionDate date={date} />
        </b>{" "}
        <span className={paper ? undefined : "year-edition-none"}>
          {paper ? <Printed>{words.edition.paper(paper)}</Printed> : words.edition.paperUnprinted}
        </span>{" "}
        <span>{home && <Printed>{home}</Printed>}</span>{" "}
        <span className="num">{words.common.stories(articles)}</span>
        {doubt && <span className="year-edition-doubt num">{doubt}</span>}
      </a>
    </li>
  );
}
