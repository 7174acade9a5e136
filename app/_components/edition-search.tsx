import { withDate, withName } from "../../lib/filter-changes.ts";
import { EMPTY_FILTER, mayBeAsked, writeFilter } from "../../lib/filters.ts";
import type { EditionDetail } from "../../lib/queries/shapes.ts";
import { editionPlace } from "./name-edition.ts";
import { SearchForm } from "./search-form.tsx";
import { view } from "./view.ts";

/**
 * Searches one edition: the day and the paper's printed name, which are filters of the list. An edition
 * of a paper that printed no name is searched with all others of its day.
 */
export function EditionSearch({
  edition,
  paper,
  day,
}: {
  edition: EditionDetail;
  /** The paper's name as printed, whatever the page's script. */
  paper: string | null;
  day: string;
}) {
  const { print, words: all } = view();
  const words = all.search.edition;
  const ofDay = withDate(EMPTY_FILTER, day);
  const filter = paper && mayBeAsked(paper) ? withName(ofDay, "papers", paper) : ofDay;
  const date = all.articles.period(day);
  const name = paper
    ? words.paper(print(paper), date)
    : all.edition.editionOf(editionPlace(edition), date);
  return (
    <div className="edition-search">
      <SearchForm
        size="edition"
        keep={[...new URLSearchParams(writeFilter(filter))]}
        label={words.label(name)}
        placeholder={words.placeholder}
      />
    </div>
  );
}
