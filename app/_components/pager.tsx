import { withPage } from "../../lib/filter-changes.ts";
import type { Filter } from "../../lib/filters.ts";
import { articlesAddress } from "./addresses.ts";
import { pageNumbers } from "./page-numbers.ts";
import { view } from "./view.ts";

/** Links to the pages of a list; nothing where there is only one. */
export function Pager({ filter, pages }: { filter: Filter; pages: number }) {
  const { link, words: all } = view();
  if (pages < 2) return null;
  const words = all.articles.pager;
  const address = (page: number) => articlesAddress(withPage(filter, page));
  return (
    <nav className="pager num" aria-label={words.label}>
      {filter.page > 1 && (
        <a className="button" href={link(address(filter.page - 1))} rel="prev">
          {words.previous}
        </a>
      )}
      <ol>
        {pageNumbers(filter.page, pages).map((page, index, shown) =>
          page === null ? (
            <li key={`after ${shown[index - 1]}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={page}>
              <a
                href={link(address(page))}
                aria-label={words.page(page)}
                aria-current={page === filter.page ? "page" : undefined}
              >
                {page}
              </a>
            </li>
          ),
        )}
      </ol>
      {filter.page < pages && (
        <a className="button" href={link(address(filter.page + 1))} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}
