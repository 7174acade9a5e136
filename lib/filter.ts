import { plain } from "./filter-text.ts";
import { TOPICS } from "./topics.ts";

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

/** Whether anything narrows the collection; sort and page do not. */
export function isNarrowed(filter: Filter): boolean {
  const { places, topics, date, from, to, q } = filter;
  const listed = [places, topics, ...NAME_KINDS.map((kind) => filter[kind])];
  return listed.some(({ length }) => length > 0) || Boolean(date || from || to || q);
}

/** The one form of a filter: values in order, each once, and no order by relevance without words. */
export function canonical(filter: Filter): Filter {
  const slugs = TOPICS.map(({ slug }) => slug);
  const topics = slugs.filter((slug) => filter.topics.includes(slug));
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
