import { type Filter, withSort } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import { articlesAddress } from "./addresses.ts";

/** Orders of a list as links; the most relevant first only where words were searched for. */
export function SortLinks({ filter }: { filter: Filter }) {
  const sorts = filter.q
    ? (["relevance", "newest", "oldest"] as const)
    : (["newest", "oldest"] as const);
  return (
    <nav className="sort" aria-label={zh.articles.sort.label}>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={articlesAddress(withSort(filter, sort))}
          aria-current={filter.sort === sort ? "true" : undefined}
        >
          {zh.articles.sort[sort]}
        </a>
      ))}
    </nav>
  );
}
