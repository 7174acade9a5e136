import type { Words } from "../words.ts";

/** Words of the pages that say what went wrong, each with a way on. */
export const errors: Words["errors"] = {
  badAddress: {
    title: "Part of this address cannot be read",
    names: {
      place: "The place",
      topic: "The topic",
      section: "The section",
      paper: "The newspaper",
      author: "The contributor",
      date: "The date",
      from: "The first day",
      to: "The last day",
      q: "The search",
      sort: "The order",
      page: "The page number",
      year: "The year",
      editions: "The date",
      lang: "The language",
      script: "The script",
      ruby: "The reading aid",
    },
    sentence: (name, parameter, value) => {
      // `The topic` names the parameter too.
      const named = name.endsWith(` ${parameter}`) ? name : `${name} (${parameter})`;
      return `${name ? named : parameter} cannot be “${value}”.`;
    },
    takes: (takes) => `It takes ${takes}.`,
    rest: "Leave it out and see the rest",
  },
  notFound: {
    title: "There is no such page",
    sentence:
      "There is no story, paper or place at this address. A few characters may be missing, or the story has been taken off the board.",
  },
  broken: {
    title: "This page could not be set",
    sentence:
      "The mistake is Baolan’s, not yours. It has been recorded on the machine that runs Baolan.",
    retry: "Try again",
  },
  waysOn: "Where to go",
  newest: "See the latest edition",
  all: "See all articles",
  places: "See places with stories",
  editions: "See days with papers",
};
