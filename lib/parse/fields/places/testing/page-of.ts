import { type Passage, passageOf } from "../../../../text/passage.ts";
import type { Page, Story } from "../../../page.ts";
import { findPlaces } from "../../places.ts";

/** A page of stories, each a headline and paragraphs, and of lines no story owns. */
export function pageOf(
  stories: readonly (readonly string[])[],
  furniture: readonly string[] = [],
): Page {
  const source = [...stories.flat(), ...furniture].join("\n");
  let at = 0;
  const take = (text: string): Passage => {
    const passage = passageOf(source, [[at, at + text.length]]);
    at += text.length + 1;
    return passage;
  };
  return {
    source,
    stories: stories.map(([headline = "", ...body]): Story => {
      return {
        section: null,
        kicker: null,
        headline: take(headline),
        subheadlines: [],
        body: body.map((text) => ({ type: "p", passage: take(text) })),
        captions: [],
        credits: [],
      };
    }),
    furniture: furniture.map((text) => ({ passage: take(text), reason: "page furniture" })),
    url: null,
  };
}

/** Codes of a page's home and, for each story, of its places, primary first. */
export function codesOf(page: Page, year: number | null = 2023): [string | null, ...string[][]] {
  const { home, stories } = findPlaces(page, year);
  return [home, ...stories.map((places) => places.map((place) => place.code))];
}
