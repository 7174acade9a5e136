import {
  withoutDate,
  withoutName,
  withoutPlace,
  withoutTopic,
  withQuery,
} from "../../lib/filter-changes.ts";
import { type Filter, NAME_KINDS, NAME_PARAMETER } from "../../lib/filters.ts";
import type { Dropped, PlaceFacet } from "../../lib/queries/shapes.ts";
import { type DateTerm, operatorsOf, type Term, withoutPart } from "../../lib/search/grammar.ts";
import { topicName } from "./topic-name.ts";
import { view } from "./view.ts";

/** One thing the reader asked for, in words, and the filter without it. */
export interface Condition {
  readonly parameter: Dropped["parameter"];
  /** Place code, topic slug or name, an operator as typed; empty for dates and the whole box. */
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
export function datesInWords({ date, from, to }: Pick<Filter, "date" | "from" | "to">): string {
  const { words } = view();
  const { period, filters } = words.articles;
  if (date) return period(date);
  if (from && to) return filters.range(period(from), period(to));
  if (from) return filters.since(period(from));
  return to ? filters.until(period(to)) : "";
}

/** Everything a filter asks for, in the order chips stand. A place without a name is told by its code. */
export function conditionsOf(filter: Filter, names: ReadonlyMap<string, string>): Condition[] {
  const { print, words } = view();
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
    ...NAME_KINDS.flatMap((kind) =>
      filter[kind].map((name) => ({
        parameter: NAME_PARAMETER[kind],
        value: name,
        label: words.search.chips[NAME_PARAMETER[kind]](print(name)),
        without: withoutName(filter, kind, name),
      })),
    ),
    ...operatorsOf(filter.q).map((part) => ({
      parameter: "operator" as const,
      value: filter.q.slice(...part.span),
      label: operatorInWords(part),
      without: withQuery(filter, withoutPart(filter.q, part.span)),
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

/** What an operator of the search box was understood to ask. */
function operatorInWords(part: Term | DateTerm): string {
  if (!("field" in part)) {
    const { first, last } = part;
    const dates = datesInWords({ date: first === last ? first : null, from: first, to: last });
    return part.without ? view().words.search.operators.dateWithout(dates) : dates;
  }
  const { field, texts, shown, without, quoted } = part;
  const words = view().words.search.operators;
  if (field === "any") return (quoted && !without ? words.exact : words.without)(shown);
  const said = field === "topic" ? texts.map(topicName).join("、") : shown;
  return words[without ? (`${field}Without` as const) : field](said);
}

/** The plain words of a search box, without its operators; empty when it has none. */
export function plainWords(q: string): string {
  return operatorsOf(q).reduceRight((rest, { span }) => withoutPart(rest, span), q);
}

/** The conditions of a filter that go when one is dropped: itself, or all of a kind. */
export function conditionsDropped(
  conditions: readonly Condition[],
  { parameter, value }: Dropped,
): Condition[] {
  return conditions.filter(
    (condition) => condition.parameter === parameter && (value === "" || condition.value === value),
  );
}

/** A filter with a condition dropped. */
export function withoutCondition(filter: Filter, dropped: Dropped): Filter {
  const [first] = conditionsDropped(conditionsOf(filter, new Map()), dropped);
  if (!first) return filter;
  return dropped.value === "" ? withoutCondition(first.without, dropped) : first.without;
}

/** The labels of one parameter in a row: `普陀区、余杭区`. */
export function labelsOf(
  conditions: readonly Condition[],
  parameter: Dropped["parameter"],
): string {
  const chosen = conditions.filter((condition) => condition.parameter === parameter);
  return view().words.common.list(chosen.map((condition) => condition.label));
}
