import { zh } from "../../lib/i18n/zh.ts";
import { SearchInput } from "./search-input.tsx";

/** Searches the articles with a plain GET form; `keep` carries the other filters of a list along. */
export function SearchForm({
  size,
  query = "",
  keep = [],
  label = zh.common.searchLabel,
  placeholder = zh.common.searchPlaceholder,
}: {
  size: "rail" | "large" | "edition";
  query?: string;
  keep?: readonly (readonly [name: string, value: string])[];
  label?: string;
  placeholder?: string;
}) {
  return (
    <search>
      <form action="/articles" method="get" className={`search search-${size}`}>
        {keep.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <SearchInput
          query={query}
          label={label}
          placeholder={placeholder}
          words={zh.search.suggest}
        />
        <button type="submit">{zh.common.search}</button>
      </form>
    </search>
  );
}
