import { zh } from "../../lib/i18n/zh.ts";

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
  return (
    <search>
      <form action="/articles" method="get" className={`search search-${size}`}>
        {keep.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label={zh.common.searchLabel}
          placeholder={zh.common.searchPlaceholder}
        />
        <button type="submit">{zh.common.search}</button>
      </form>
    </search>
  );
}
