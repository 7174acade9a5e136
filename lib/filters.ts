import { z } from "zod";
import { plain, valuesOf } from "./filter-text.ts";
import { firstDay, isPartOf, lastDay, PLACE_CODE, readPeriod } from "./filter-values.ts";
import { TOPICS } from "./topics.ts";

export { readDate, readPlaceCode, readYear } from "./filter-values.ts";

export const SORTS = ["newest", "oldest", "relevance"] as const;
export type Sort = (typeof SORTS)[number];

/** What a list shows: the address of `/articles`, the feeds and the API, read and checked. */
export interface Filter {
  /** GB/T 2260 codes, ascending; an article in any of them matches. */
  readonly places: readonly string[];
  /** Slugs in the order of `TOPICS`; an article with any of them matches. */
  readonly topics: readonly string[];
  /** Sections, printed names of papers, and contributors, each sorted; any of a kind matches. */
  readonly sections: readonly string[];
  readonly papers: readonly string[];
  readonly authors: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; never together with `from` or `to`. */
  readonly date: string | null;
  /** First and last period, both included, in the same three forms. */
  readonly from: string | null;
  readonly to: string | null;
  /** Words to find, single-spaced; empty for none. */
  readonly q: string;
  /** `relevance` only with `q`. */
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

export interface BadValue {
  readonly parameter: string;
  readonly value: string;
  /** What the parameter takes, a plain Chinese phrase. */
  readonly takes: string;
}

export type FilterReading =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly bad: BadValue };

export const EMPTY_FILTER: Filter = {
  places: [],
  topics: [],
  sections: [],
  papers: [],
  authors: [],
  date: null,
  from: null,
  to: null,
  q: "",
  sort: "newest",
  page: 1,
};

/** What a filter chooses by name, as it was printed. */
export const NAME_KINDS = ["sections", "papers", "authors"] as const;
export type NameKind = (typeof NAME_KINDS)[number];
/** The parameter of the address that chooses it. */
export const NAME_PARAMETER = { sections: "section", papers: "paper", authors: "author" } as const;

export const LONGEST_QUERY = 200;
const LONGEST_NAME = 100;
const MOST_VALUES = 20;
const LAST_PAGE = 99_999;

const SLUGS = TOPICS.map((topic) => topic.slug);
const PERIOD = "2023、2023-06 或 2023-06-13 这样的年、月、日";

const single = <Schema extends z.ZodType<string>>(schema: Schema) => z.array(schema).max(1);
const name = z
  .array(z.string().refine((text) => [...text].length <= LONGEST_NAME))
  .max(MOST_VALUES);
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

const takesNames = (what: string) =>
  `不超过 ${LONGEST_NAME} 个字的${what}，可重复，最多 ${MOST_VALUES} 个`;
const TAKES: Readonly<Record<Parameter, string>> = {
  place: `六位行政区划代码，如 330903，可重复，最多 ${MOST_VALUES} 个`,
  topic: `以下主题之一，可重复：${SLUGS.join("、")}`,
  section: takesNames("栏目名"),
  paper: takesNames("报名"),
  author: takesNames("署名"),
  date: `一个日期：${PERIOD}`,
  from: `一个起始日期：${PERIOD}`,
  to: `一个截止日期：${PERIOD}`,
  q: `一条不超过 ${LONGEST_QUERY} 个字的检索词`,
  sort: `以下排序之一：${SORTS.join("、")}`,
  page: `1 到 ${LAST_PAGE} 的整数`,
};

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
    return bad(String(parameter), value, TAKES[parameter as Parameter]);
  }
  const { place, topic, section, paper, author, date, from, to, q, sort, page } = checked.data;
  if (date[0] && (from[0] || to[0])) {
    return bad("date", date[0], "一个日期；给了 date，就不能再给 from 或 to");
  }
  if (from[0] && to[0] && firstDay(from[0]) > lastDay(to[0])) {
    return bad("from", from[0], `不晚于 to（${to[0]}）的日期`);
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

/** Adds a place. One it lies in or that lies in it gives way: 舟山, then 普陀区, shows 普陀区. */
export function withPlace(filter: Filter, code: string): Filter {
  const others = filter.places.filter((other) => !isPartOf(other, code) && !isPartOf(code, other));
  return changed(filter, { places: [...others, code] });
}

export function withoutPlace(filter: Filter, code: string): Filter {
  return changed(filter, { places: filter.places.filter((other) => other !== code) });
}

export function withTopic(filter: Filter, slug: string): Filter {
  return changed(filter, { topics: [...filter.topics, slug] });
}

export function withoutTopic(filter: Filter, slug: string): Filter {
  return changed(filter, { topics: filter.topics.filter((other) => other !== slug) });
}

/** Adds a section, paper or contributor: `withName(filter, "sections", "日月谈")`. */
export function withName(filter: Filter, kind: NameKind, name: string): Filter {
  return changed(filter, { [kind]: [...filter[kind], name] });
}

export function withoutName(filter: Filter, kind: NameKind, name: string): Filter {
  return changed(filter, { [kind]: filter[kind].filter((other) => other !== name) });
}

/** A day, month or year in place of any dates before. */
export function withDate(filter: Filter, date: string): Filter {
  return changed(filter, { date, from: null, to: null });
}

export function withoutDate(filter: Filter): Filter {
  return changed(filter, { date: null, from: null, to: null });
}

/** Other words to find, in the order their default asks for; empty for none. */
export function withQuery(filter: Filter, q: string): Filter {
  return changed(filter, { q, sort: q.trim() ? "relevance" : "newest" });
}

export function withSort(filter: Filter, sort: Sort): Filter {
  return changed(filter, { sort });
}

export function withPage(filter: Filter, page: number): Filter {
  return { ...filter, page };
}

export function firstPage(filter: Filter): Filter {
  return withPage(filter, 1);
}

/** Whether anything narrows the collection; sort and page do not. */
export function isNarrowed(filter: Filter): boolean {
  const { places, topics, date, from, to, q } = filter;
  const listed = [places, topics, ...NAME_KINDS.map((kind) => filter[kind])];
  return listed.some(({ length }) => length > 0) || Boolean(date || from || to || q);
}

function changed(filter: Filter, change: Partial<Filter>): Filter {
  return canonical({ ...filter, ...change, page: 1 });
}

function canonical(filter: Filter): Filter {
  const topics = SLUGS.filter((slug) => filter.topics.includes(slug));
  const q = plain(filter.q);
  const sort = filter.sort === "relevance" && !q ? "newest" : filter.sort;
  return {
    ...filter,
    places: sorted(filter.places),
    topics,
    sections: sorted(filter.sections),
    papers: sorted(filter.papers),
    authors: sorted(filter.authors),
    q,
    sort,
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function bad(parameter: string, value: string, takes: string): FilterReading {
  const shown = [...value];
  const cut = shown.length > 60 ? `${shown.slice(0, 60).join("")}……` : value;
  return { ok: false, bad: { parameter, value: cut, takes } };
}
