import { withQuery } from "../../lib/filter-changes.ts";
import { EMPTY_FILTER, type Filter } from "../../lib/filters.ts";
import { articlesAddress } from "./addresses.ts";
import { type Condition, plainWords } from "./conditions.ts";
import { Said } from "./printed.tsx";
import { view } from "./view.ts";

/** What is chosen beside the plain words searched for; each chip is a link that drops its condition. */
export function FilterChips({
  filter,
  conditions,
  narrows,
}: {
  filter: Filter;
  conditions: readonly Condition[];
  /** Whether there is more to choose from. */
  narrows: boolean;
}) {
  const { link, words: all } = view();
  const words = all.articles.filters;
  const chosen = conditions.filter((condition) => condition.parameter !== "q");
  if (chosen.length === 0 && !narrows) return null;
  return (
    <nav className="chips" aria-label={words.label}>
      {chosen.map(({ parameter, value, label, without }) => (
        <a
          key={`${parameter}${value}`}
          className="chip num"
          href={link(articlesAddress(without))}
          aria-label={words.drop(label)}
        >
          <Said text={label} />
          <span className="chip-cross" aria-hidden="true">
            ×
          </span>
        </a>
      ))}
      {chosen.length > 0 && (
        <a
          className="chips-clear"
          href={link(articlesAddress(withQuery(EMPTY_FILTER, plainWords(filter.q))))}
        >
          <span className="link">{words.clear}</span>
        </a>
      )}
      {narrows && (
        <a className="button facets-show" href="#facets">
          {words.show}
        </a>
      )}
    </nav>
  );
}
