import { EMPTY_FILTER, type Filter, withQuery } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import { articlesAddress } from "./addresses.ts";
import { type Condition, plainWords } from "./conditions.ts";

/** What is chosen beside the plain words searched for; each chip is a link that drops its condition. */
export function FilterChips({
  filter,
  conditions,
}: {
  filter: Filter;
  conditions: readonly Condition[];
}) {
  const words = zh.articles.filters;
  const chosen = conditions.filter((condition) => condition.parameter !== "q");
  return (
    <nav className="chips" aria-label={words.label}>
      {chosen.map(({ parameter, value, label, without }) => (
        <a
          key={`${parameter}${value}`}
          className="chip num"
          href={articlesAddress(without)}
          aria-label={words.drop(label)}
        >
          {label}
          <span className="chip-cross" aria-hidden="true">
            ×
          </span>
        </a>
      ))}
      {chosen.length > 0 && (
        <a
          className="chips-clear"
          href={articlesAddress(withQuery(EMPTY_FILTER, plainWords(filter.q)))}
        >
          <span className="link">{words.clear}</span>
        </a>
      )}
      <a className="button facets-show" href="#facets">
        {words.show}
      </a>
    </nav>
  );
}
