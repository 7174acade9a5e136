import { EMPTY_FILTER, withDate, withName, writeFilter } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { EditionDetail } from "../../lib/queries/shapes.ts";
import { editionPlace } from "./name-edition.ts";
import { SearchForm } from "./search-form.tsx";

/**
 * Searches one edition: the day and the paper's printed name, which are filters of the list. An edition
 * of a paper that printed no name is searched with all others of its day.
 */
export function EditionSearch({ edition, day }: { edition: EditionDetail; day: string }) {
  const { paper } = edition;
  const words = zh.search.edition;
  const ofDay = withDate(EMPTY_FILTER, day);
  const filter = paper ? withName(ofDay, "papers", paper) : ofDay;
  const date = zh.articles.period(day);
  const name = paper ? words.paper(paper, date) : zh.edition.editionOf(editionPlace(edition), date);
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
