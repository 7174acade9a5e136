import { withSort } from "../../lib/filter-changes.ts";
import type { Filter } from "../../lib/filters.ts";
import { articlesAddress } from "./addresses.ts";
import { view } from "./view.ts";

/** Orders of a list as links; the most relevant first only where words were searched for. */
export function SortLinks({ filter }: { filter: Filter }) {
  const { link, words } = view();
  const sorts = filter.q
    ? (["relevance", "newest", "oldest"] as const)
    : (["newest", "oldest"] as const);
  return (
    <nav className="sort" aria-label={words.articles.sort.label}>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={link(articlesAddress(withSort(filter, sort)))}
          aria-current={filter.sort === sort ? "true" : undefined}
        >
          {words.articles.sort[sort]}
        </a>
      ))}
    </nav>
  );
}
