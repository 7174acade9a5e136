import { describe, expect, it } from "vitest";
import { fullPlaceName } from "../../../places/names.ts";
import { passageOf } from "../../../text/passage.ts";
import type { Page } from "../../page.ts";
import { findPlaces } from "../places.ts";
import { LABELLED_STORIES } from "./testing/labelled-stories.ts";
import type { LabelledStory } from "./testing/labelled-story.ts";

function pageOf(story: LabelledStory): Page {
  const parts = [story.headline, ...story.body];
  const source = parts.join("\n");
  let at = 0;
  const passages = parts.map((part) => {
    const passage = passageOf(source, [[at, at + part.length]]);
    at += part.length + 1;
    return passage;
  });
  const [headline, ...body] = passages;
  return {
    source,
    stories: [
      {
        section: null,
        kicker: null,
        headline: headline ?? passageOf(source, []),
        subheadlines: [],
        body: body.map((passage) => ({ type: "p", passage })),
        captions: [],
        credits: [],
      },
    ],
    furniture: [],
    url: null,
  };
}

describe("stories from all over the country", () => {
  it.each(LABELLED_STORIES)("$headline", (story) => {
    const page = pageOf(story);
    const places = findPlaces(page, story.year).stories[0] ?? [];
    expect(places.map((place) => place.name)).toEqual(story.places);
    expect(places.map((place) => fullPlaceName(place.code, story.year))).toEqual(story.places);
    for (const { evidence } of places) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.length).toBeLessThanOrEqual(6);
      for (const { span, text } of evidence) expect(page.source.slice(...span)).toBe(text);
    }
  });
});
