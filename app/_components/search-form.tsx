import { view } from "./view.ts";

/** Searches the articles with a plain GET form; `keep` carries the other filters of a list along. */
export function SearchForm({
  size,
  query = "",
  keep = [],
}: {
  size: "rail" | "large";
  query?: string;
  keep?: readonly (readonly [name: string, value: string])[];
}) {
  const { fields, words } = view();
  return (
    <search>
      <form action="/articles" method="get" className={`search search-${size}`}>
        {[...keep, ...fields].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label={words.common.searchLabel}
          placeholder={words.common.searchPlaceholder}
        />
        <button type="submit">{words.common.search}</button>
      </form>
    </search>
  );
}
