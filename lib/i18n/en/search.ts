import type { Words } from "../words.ts";
import { counted } from "./counts.ts";

const quoted = (words: string) => `“${words}”`;
const either = new Intl.ListFormat("en", { type: "disjunction" });
const both = new Intl.ListFormat("en", { type: "conjunction" });
const list = (words: readonly string[]) =>
  both.format([...words.slice(0, 3).map(quoted), ...(words.length > 3 ? ["others"] : [])]);
const placesIn = (places: readonly (readonly string[])[]) =>
  both.format(places.map((names) => either.format(names)));

/** Words of searching: what the box understood, what was found instead, names to narrow by, suggestions. */
export const search: Words["search"] = {
  quoted,
  operators: {
    exact: (words) => `exactly ${quoted(words)}`,
    without: (words) => `without ${quoted(words)}`,
    title: (words) => `headline has ${quoted(words)}`,
    titleWithout: (words) => `headline without ${quoted(words)}`,
    author: (words) => `byline has ${quoted(words)}`,
    authorWithout: (words) => `byline without ${quoted(words)}`,
    place: (words) => `place is ${quoted(words)}`,
    placeWithout: (words) => `place is not ${quoted(words)}`,
    topic: (name) => `topic is ${quoted(name)}`,
    topicWithout: (name) => `topic is not ${quoted(name)}`,
    dateWithout: (dates) => `date is not ${dates}`,
  },
  instead: {
    words: (typed, found) => `Nothing has ${quoted(typed)}; found ${list(found)}. `,
    authors: (typed, found) => `Nothing has ${quoted(typed)}; found articles by ${list(found)}. `,
    places: (typed, found) => `Nothing has ${quoted(typed)}; found articles about ${list(found)}. `,
    topics: (typed, found) => `Nothing has ${quoted(typed)}; found articles on ${list(found)}. `,
    parts: (typed, found) =>
      `Nothing has ${quoted(typed)} in one piece; found ${both.format(found.map(quoted))}. `,
  },
  places: {
    nothing: (typed) =>
      typed.length > 0
        ? `No article has ${both.format(typed.map(quoted))}${typed.length > 1 ? " together" : ""}; `
        : "Nothing was found for this as typed; ",
    instead: (places) => `these articles are about ${placesIn(places)}, the same as a search for `,
    more: (places) => `About ${placesIn(places)}: `,
    way: (q, articles) => `Search ${q}: ${counted(articles, "article")}`,
  },
  asWords: {
    said: (part) => `“${part}” was searched for as plain text; `,
    title: "for words of headlines write, without a blank, ",
    author: "for contributors write, without a blank, ",
    place: "for places write, without a blank, ",
    topic: "a topic is written ",
    date: "a date is written ",
    quote: "quotation marks come in pairs, blanks around them: ",
    sign: "a word to leave out is written ",
    field: "what can be used is ",
    or: " or ",
    examples: {
      title: ["title:word"],
      author: ["author:name"],
      place: ["place:zhoushan"],
      topic: ["topic:health"],
      date: ["date:2023-06", "date:2023-06..2023-08"],
      quote: ["“two words”"],
      sign: ["-other"],
      field: ["title:", "author:", "place:", "topic:", "date:"],
    },
  },
  names: {
    sections: "Sections",
    papers: "Newspapers",
    authors: "Contributors",
    more: (names) => `${names} more`,
  },
  chips: {
    section: (name) => `Section: ${name}`,
    paper: (name) => `Newspaper: ${name}`,
    author: (name) => `By ${name}`,
  },
  emptyOf: ({ sections, papers, authors }) =>
    [
      authors.length > 0 && ` by ${either.format(authors)}`,
      sections.length > 0 && ` in section ${either.format(sections.map(quoted))}`,
      papers.length > 0 && ` in ${either.format(papers)}`,
    ]
      .filter(Boolean)
      .join(""),
  tips: {
    title: "In headlines only: ",
    without: "Leave out a word: ",
    withoutExample: (words) => `${words} -other`,
    exact: "Exact words in quotation marks: ",
    exactExample: "“two words”",
  },
  edition: {
    label: (edition) => `Search ${edition}`,
    placeholder: "Search this edition",
    paper: (paper, date) => `${paper}, ${date}`,
  },
  suggest: {
    label: "Suggestions",
    kinds: {
      place: "Place",
      topic: "Topic",
      author: "Contributor",
      section: "Section",
      paper: "Newspaper",
      headline: "Headline",
      recent: "Recent",
    },
    articles: { one: "{n} article", other: "{n} articles" },
    found: {
      one: "{n} suggestion; choose with the arrow keys.",
      other: "{n} suggestions; choose with the arrow keys.",
    },
    none: "No suggestions.",
    clear: "Clear recent searches",
  },
};
