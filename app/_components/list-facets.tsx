import { type Filter, NAME_KINDS } from "../../lib/filters.ts";
import type { Facets } from "../../lib/queries/shapes.ts";
import { NameList } from "./name-list.tsx";
import { PlaceTree } from "./place-tree.tsx";
import { TopicList } from "./topic-list.tsx";
import { view } from "./view.ts";

/** Whether there is anything to narrow or to change a list by. */
export function hasFacets({ places, topics, names }: Omit<Facets, "months">): boolean {
  const lists = [places, topics, ...NAME_KINDS.map((kind) => names[kind])];
  return lists.some(({ length }) => length > 0);
}

/** What narrows a list, beside it: places, topics and names; a kind of them that the list lacks is left out. */
export function ListFacets({
  facets: { places, topics, names },
  filter,
}: {
  /** Names as printed, see `NameList`. */
  facets: Omit<Facets, "months">;
  filter: Filter;
}) {
  const { words } = view();
  return (
    <aside id="facets" className="facets" aria-label={words.articles.facets.label}>
      <PlaceTree places={places} filter={filter} />
      <TopicList topics={topics} filter={filter} />
      {NAME_KINDS.map((kind) => (
        <NameList key={kind} kind={kind} names={names[kind]} filter={filter} />
      ))}
      <a className="button facets-hide" href="#results">
        {words.articles.filters.hide}
      </a>
    </aside>
  );
}
