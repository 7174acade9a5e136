import {
  type Filter,
  withoutDate,
  withoutPlace,
  withoutTopic,
  withQuery,
} from "../../lib/filters.ts";
import type { DropHint, PlaceFacet } from "../../lib/queries/shapes.ts";
import { topicName } from "./topic-name.ts";
import { view } from "./view.ts";

/** One thing the reader asked for, in words, and the filter without it. */
export interface Condition {
  readonly parameter: DropHint["parameter"];
  /** Place code or topic slug; empty for dates and words. */
  readonly value: string;
  readonly label: string;
  readonly without: Filter;
}

/** Names of places by code, for a tree of places. */
export function placeNames(tree: readonly PlaceFacet[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (places: readonly PlaceFacet[]) => {
    for (const { code, name, children } of places) {
      names.set(code, name);
      add(children);
    }
  };
  add(tree);
  return names;
}

/** The dates of a filter in words, `2023年1月至2024年8月`; empty when it has none. */
export function datesInWords({ date, from, to }: Filter): string {
  const { words } = view();
  const { period, filters } = words.articles;
  if (date) return period(date);
  if (from && to) return filters.range(period(from), period(to));
  if (from) return filters.since(period(from));
  return to ? filters.until(period(to)) : "";
}

/** Everything a filter asks for, in the order chips stand. A place without a name is told by its code. */
export function conditionsOf(filter: Filter, names: ReadonlyMap<string, string>): Condition[] {
  const { words } = view();
  const dates = datesInWords(filter);
  return [
    ...filter.places.map((code) => ({
      parameter: "place" as const,
      value: code,
      label: names.get(code) ?? words.articles.filters.unknownPlace(code),
      without: withoutPlace(filter, code),
    })),
    ...(dates
      ? [{ parameter: "date" as const, value: "", label: dates, without: withoutDate(filter) }]
      : []),
    ...filter.topics.map((slug) => ({
      parameter: "topic" as const,
      value: slug,
      label: topicName(slug),
      without: withoutTopic(filter, slug),
    })),
    ...(filter.q
      ? [
          {
            parameter: "q" as const,
            value: "",
            label: words.articles.quoted(filter.q),
            without: withQuery(filter, ""),
          },
        ]
      : []),
  ];
}

/** The labels of one parameter in a row: `普陀区、余杭区`. */
export function labelsOf(
  conditions: readonly Condition[],
  parameter: DropHint["parameter"],
): string {
  const chosen = conditions.filter((condition) => condition.parameter === parameter);
  return view().words.common.list(chosen.map((condition) => condition.label));
}
