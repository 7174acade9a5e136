import { z } from "zod";
import { canonical, type Filter, SORTS } from "./filter.ts";
import { valuesOf } from "./filter-text.ts";
import { firstDay, lastDay, PLACE_CODE, readPeriod } from "./filter-values.ts";
import { TOPICS } from "./topics.ts";

export * from "./filter.ts";
export { readDate, readPlaceCode, readYear } from "./filter-values.ts";

/** What a parameter takes; `lib/i18n` says it in words, with the details: limits, values, examples. */
export interface Takes {
  readonly rule:
    | Parameter
    /** A date that stands beside `from` or `to`. */
    | "lone-date"
    /** A first day after the last one. */
    | "ordered"
    | "year"
    | "code"
    | "day"
    | "view";
  readonly details: readonly string[];
}

export interface BadValue {
  readonly parameter: string;
  readonly value: string;
  readonly takes: Takes;
}

export type FilterReading =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly bad: BadValue };

export const LONGEST_QUERY = 200;
/** Characters of a name that an address can ask for; what prints a longer one gets no link. */
const LONGEST_NAME = 100;
/** So many places, or names of a kind, an address asks for at most. */
export const MOST_VALUES = 20;
const LAST_PAGE = 99_999;

const SLUGS = TOPICS.map((topic) => topic.slug);

const single = <Schema extends z.ZodType<string>>(schema: Schema) => z.array(schema).max(1);
const name = z.array(z.string().refine(mayBeAsked)).max(MOST_VALUES);
const period = single(z.string().refine((text) => readPeriod(text) !== null));

const PARAMETERS = z.object({
  place: z.array(z.string().regex(PLACE_CODE)).max(MOST_VALUES),
  topic: z.array(z.enum(SLUGS)),
  section: name,
  paper: name,
  author: name,
  date: period,
  from: period,
  to: period,
  q: single(z.string().refine((text) => [...text].length <= LONGEST_QUERY)),
  sort: single(z.enum(SORTS)),
  page: single(z.string().regex(/^[1-9]\d{0,4}$/)),
});
type Parameter = keyof z.infer<typeof PARAMETERS>;

const NAME_LIMITS = [String(LONGEST_NAME), String(MOST_VALUES)];
/** Limits and values that say what a parameter takes. */
const DETAILS: Readonly<Partial<Record<Parameter, readonly string[]>>> = {
  place: [String(MOST_VALUES)],
  topic: SLUGS,
  section: NAME_LIMITS,
  paper: NAME_LIMITS,
  author: NAME_LIMITS,
  q: [String(LONGEST_QUERY)],
  sort: SORTS,
  page: [String(LAST_PAGE)],
};

/** Whether an address can ask for a section, paper or contributor so named. */
export function mayBeAsked(name: string): boolean {
  return [...name].length <= LONGEST_NAME;
}

/**
 * The filter an address asks for, or the first parameter that cannot be read. Parameters not known
 * and empty values (a form's blank fields) are ignored.
 * `readFilter(new URLSearchParams("place=330903&date=2023-06"))`
 */
export function readFilter(query: URLSearchParams): FilterReading {
  const given = Object.fromEntries(
    Object.keys(PARAMETERS.shape).map((name) => [name, valuesOf(query, name)]),
  );
  const checked = PARAMETERS.safeParse(given);
  if (!checked.success) {
    const [parameter, at] = checked.error.issues[0]?.path ?? [];
    const values = given[String(parameter)] ?? [];
    const value = (typeof at === "number" ? values[at] : values.join("、")) ?? "";
    const rule = parameter as Parameter;
    return bad(rule, value, { rule, details: DETAILS[rule] ?? [] });
  }
  const { place, topic, section, paper, author, date, from, to, q, sort, page } = checked.data;
  if (date[0] && (from[0] || to[0])) {
    return bad("date", date[0], { rule: "lone-date", details: [] });
  }
  if (from[0] && to[0] && firstDay(from[0]) > lastDay(to[0])) {
    return bad("from", from[0], { rule: "ordered", details: [to[0]] });
  }
  return {
    ok: true,
    filter: canonical({
      places: place,
      topics: topic,
      sections: section,
      papers: paper,
      authors: author,
      date: date[0] ?? null,
      from: from[0] ?? null,
      to: to[0] ?? null,
      q: q[0] ?? "",
      sort: sort[0] ?? (q[0] ? "relevance" : "newest"),
      page: Number(page[0] ?? 1),
    }),
  };
}

/**
 * The one query string of a filter, without `?` and without what is default; empty for no filter.
 * `readFilter` gives the same filter back.
 */
export function writeFilter(filter: Filter): string {
  const { places, topics, sections, papers, authors, date, from, to, q, sort, page } =
    canonical(filter);
  const query = new URLSearchParams();
  for (const code of places) query.append("place", code);
  for (const slug of topics) query.append("topic", slug);
  for (const name of sections) query.append("section", name);
  for (const name of papers) query.append("paper", name);
  for (const name of authors) query.append("author", name);
  if (date) query.set("date", date);
  if (from) query.set("from", from);
  if (to) query.set("to", to);
  if (q) query.set("q", q);
  if (sort !== (q ? "relevance" : "newest")) query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  return query.toString();
}

function bad(parameter: string, value: string, takes: Takes): FilterReading {
  const shown = [...value];
  const cut = shown.length > 60 ? `${shown.slice(0, 60).join("")}……` : value;
  return { ok: false, bad: { parameter, value: cut, takes } };
}
