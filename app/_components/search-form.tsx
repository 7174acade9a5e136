import { SearchInput } from "./search-input.tsx";
import { view } from "./view.ts";

/** Searches the articles with a plain GET form; `keep` carries the other filters of a list along. */
export function SearchForm({
  size,
  query = "",
  keep = [],
  label,
  placeholder,
}: {
  size: "rail" | "large" | "edition";
  query?: string;
  keep?: readonly (readonly [name: string, value: string])[];
  label?: string;
  placeholder?: string;
}) {
  const { fields, printed, words } = view();
  return (
    <search>
      <form action="/articles" method="get" className={`search search-${size}`}>
        {[...keep, ...fields].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <SearchInput
          query={query}
          label={label ?? words.common.searchLabel}
          placeholder={placeholder ?? words.common.searchPlaceholder}
          words={words.search.suggest}
          fields={fields}
          printed={printed}
          name={size === "large" ? "find" : undefined}
        />
        <button type="submit">{words.common.search}</button>
      </form>
    </search>
  );
}
