import type { Words } from "../words.ts";
import { counted, figure } from "./counts.ts";
import { dates } from "./dates.ts";

const articlesOf = (count: number) => counted(count, "article");

/** Words of the list of articles: search, filters, sorting, hits, pages. */
export const articles: Words["articles"] = {
  title: "All articles",
  count: articlesOf,
  period: (period) => {
    const [year = 0, month, day] = period.split("-").map(Number);
    if (!month) return dates.year(year);
    return day ? dates.day({ year, month, day }) : dates.monthOf(year, month);
  },
  quoted: (words) => (/["＂“”„‟「」『』]/u.test(words) ? words : `“${words}”`),
  namedPlaces: "Places: ",
  skipToResults: "Skip to results",
  filters: {
    label: "Filters chosen",
    clear: "Clear all",
    drop: (condition) => `Remove ${condition}`,
    range: (from, to) => `${from} to ${to}`,
    since: (from) => `from ${from}`,
    until: (to) => `until ${to}`,
    unknownPlace: (code) => `unknown place ${code}`,
    show: "Filter by place, topic",
    hide: "Hide filters",
  },
  facets: {
    label: "Filters",
    places: "Places",
    topics: "Topics",
    parts: (place) => `Places in ${place}`,
  },
  months: {
    fold: "By time",
    label: "Articles by month",
    years: "By year",
    matching: "matching",
    all: "all of the places chosen",
    everywhere: "all articles",
    none: "none",
    bar: (period, matching, all) =>
      matching === all
        ? `${period}: ${articlesOf(all)}`
        : `${period}: ${figure(matching)} of ${articlesOf(all)} matching`,
    ofAll: (all) => `of ${figure(all)}`,
    brush: {
      label: "Choose a time",
      hint: "Drag the ends to choose a time",
      keys: "← → moves it, Enter shows, Esc resets",
      show: "Show this time",
      first: "From",
      last: "To",
    },
  },
  sort: {
    label: "Order",
    newest: "Newest",
    oldest: "Oldest",
    relevance: "Most relevant",
  },
  hit: {
    inferred: "inferred",
    headlineOnly: "headline only",
  },
  empty: {
    sentence: ({ q, places, dates: when, topics, of }) => {
      const about = topics && ` on ${topics}`;
      const holding = q && ` with ${q}`;
      const where = places && ` about ${places}`;
      return `There are no articles${of}${about}${holding}${where}${when && `, ${when}`}.`;
    },
    dropOne: "Remove one filter and there are some:",
    dropTwo: "Removing one filter is not enough; remove two and there are some:",
    hint: (condition, articles) => `Without ${condition}: ${articlesOf(articles)}`,
    onlyWord: (word, articles) => `Only ${word}: ${articlesOf(articles)}`,
    all: "See all articles",
  },
  pager: {
    label: "Pages",
    previous: "Previous page",
    next: "Next page",
    page: (page) => `Page ${page}`,
    beyond: (page, pages) =>
      `There is no page ${figure(page)}; the last one is page ${figure(pages)}.`,
    last: (pages) => `To the last page (${pages})`,
  },
};
