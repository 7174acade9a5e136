import type { Metadata } from "next";
import { cache } from "react";
import { firstPage } from "../../lib/filter-changes.ts";
import {
  type BadValue,
  EMPTY_FILTER,
  type Filter,
  isNarrowed,
  readFilter,
  writeFilter,
} from "../../lib/filters.ts";
import { listArticles, suggestDrops } from "../../lib/queries/articles.ts";
import { divisionName } from "../../lib/queries/division-name.ts";
import { countFacets } from "../../lib/queries/facets.ts";
import { findInstead } from "../../lib/queries/instead.ts";
import { countArticles } from "../../lib/queries/list.ts";
import { findNamedPlaces } from "../../lib/queries/named-places.ts";
import { listPlaces } from "../../lib/queries/places.ts";
import { offerPlaces } from "../../lib/queries/taken-for-places.ts";
import { addressQuery } from "../_components/address-query.ts";
import { articlesAddress } from "../_components/addresses.ts";
import { alternatesOf } from "../_components/alternates.ts";
import { BadAddress } from "../_components/bad-address.tsx";
import { type Condition, conditionsOf, placeNames } from "../_components/conditions.ts";
import { EmptyBoard } from "../_components/empty-board.tsx";
import { EmptyList } from "../_components/empty-list.tsx";
import { FilterChips } from "../_components/filter-chips.tsx";
import { hasFacets, ListFacets } from "../_components/list-facets.tsx";
import { ListResults } from "../_components/list-results.tsx";
import { MonthHistogram } from "../_components/month-histogram.tsx";
import { SearchForm } from "../_components/search-form.tsx";
import { inTitles, SearchTips } from "../_components/search-tips.tsx";
import { Sheet } from "../_components/sheet.tsx";
import { singleWords } from "../_components/single-words.ts";
import { openView, view } from "../_components/view.ts";

const loadPlaces = cache(listPlaces);

async function nameConditions(filter: Filter): Promise<Condition[]> {
  const { print } = view();
  const names = placeNames(print(await loadPlaces()));
  for (const code of filter.places) {
    const name = names.has(code) ? null : divisionName(code);
    if (name) names.set(code, print(name));
  }
  return conditionsOf(filter, names);
}

/** What an address asks beside a value that cannot be read; nothing where another cannot either. */
function restOf(query: string, { parameter, value }: BadValue): Filter {
  const without = (...named: [name: string, value?: string]) => {
    const others = new URLSearchParams(query);
    others.delete(...named);
    return readFilter(others);
  };
  const best = without(parameter, value);
  const reading = best.ok ? best : without(parameter);
  return reading.ok ? firstPage(reading.filter) : EMPTY_FILTER;
}

/** The address read, what is sought for it and what that finds; once for the head and the page. */
const load = cache(async (query: string) => {
  const reading = readFilter(new URLSearchParams(query));
  if (!reading.ok) return { ...reading, rest: restOf(query, reading.bad) };
  const { filter } = reading;
  const seeking = await seek(filter);
  return { ok: true as const, filter, ...seeking, list: await listArticles(seeking.sought) };
});

export async function generateMetadata({
  searchParams,
}: PageProps<"/articles">): Promise<Metadata> {
  const { words } = await openView();
  const reading = await load(String(addressQuery(await searchParams)));
  if (!reading.ok) return { title: words.errors.badAddress.title, robots: { index: false } };
  const conditions = await nameConditions(reading.filter);
  const asked = words.common.facts(conditions.filter(isWhole).map(({ label }) => label));
  return {
    // Read out when the page has come: how many there are tells what a filter did.
    title: `${asked || words.articles.title} ${words.articles.count(reading.list.total)}`,
    alternates: alternatesOf(articlesAddress(reading.filter)),
  };
}

/** The search box is named whole; its operators are part of it. */
const isWhole = ({ parameter }: Condition) => parameter !== "operator";

/** What each word of a search for several finds alone. */
function countWords(filter: Filter) {
  return Promise.all(
    singleWords(filter).map(async (one) => {
      const { sought } = await seek(one.alone);
      return { ...one, count: await countArticles(sought) };
    }),
  );
}

/** The filter, or what is sought instead where its words are nowhere. */
async function seek(filter: Filter) {
  const instead = await findInstead(filter.q);
  return instead
    ? { ...instead, sought: { ...filter, instead: instead.query } }
    : { sought: filter, replaced: [], taken: null };
}

/** How many articles have a single plain word in their headlines. */
function countTitles(filter: Filter): Promise<number> {
  const titles = inTitles(filter);
  return titles ? countArticles(titles) : Promise.resolve(0);
}

export default async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const { print, words } = await openView();
  const reading = await load(String(addressQuery(await searchParams)));
  if (!reading.ok) return <BadAddress bad={reading.bad} rest={reading.rest} />;
  const { filter, sought, replaced, taken, list } = reading;
  const conditions = await nameConditions(filter);
  const found = [...replaced.flatMap(({ found }) => found), ...(taken?.places.flat() ?? [])];
  const [{ names, ...facets }, named, offer] = await Promise.all([
    countFacets(sought),
    findNamedPlaces(found.length > 0 ? found : filter.q),
    taken ? null : offerPlaces(sought),
  ]);
  if (list.total === 0 && !isNarrowed(filter)) return <EmptyBoard />;
  const [hints, singles] =
    list.total === 0 ? await Promise.all([suggestDrops(sought), countWords(filter)]) : [[], []];
  const { months, ...others } = print(facets);
  const narrowing = { ...others, names };
  const narrows = hasFacets(narrowing);
  const kept = new URLSearchParams(writeFilter({ ...firstPage(filter), q: "", sort: "newest" }));
  return (
    <Sheet>
      <div className="list">
        <div className="list-top">
          <SearchForm size="large" query={filter.q} keep={[...kept]} />
          {narrows && (
            <a className="button skip-results" href="#results">
              {words.articles.skipToResults}
            </a>
          )}
          <FilterChips filter={filter} conditions={conditions} narrows={narrows} />
        </div>
        {narrows && <ListFacets facets={narrowing} filter={filter} />}
        <div id="results" className="list-results" tabIndex={-1}>
          {months.some(({ count }) => count > 0) && (
            <MonthHistogram months={months} filter={filter} />
          )}
          <ListResults
            filter={filter}
            list={print(list)}
            conditions={conditions}
            replaced={replaced}
            taken={taken}
            offer={named.length > 0 ? null : offer}
            places={print(named)}
          />
          {list.total === 0 && (
            <EmptyList
              filter={filter}
              conditions={conditions}
              hints={hints}
              words={singles}
              offer={offer}
            />
          )}
          {list.total > 0 && <SearchTips filter={filter} inTitles={await countTitles(filter)} />}
        </div>
      </div>
    </Sheet>
  );
}
