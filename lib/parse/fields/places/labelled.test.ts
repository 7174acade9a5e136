import { describe, expect, it } from "vitest";
import { fullPlaceName } from "../../../places/names.ts";
import { findPlaces } from "../places.ts";
import { LABELLED_STORIES } from "./testing/labelled-stories.ts";
import { pageOf } from "./testing/page-of.ts";

describe("stories from all over the country", () => {
  it.each(LABELLED_STORIES)("$headline", (story) => {
    const page = pageOf([[story.headline, ...story.body]]);
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
