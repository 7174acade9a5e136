import { describe, expect, it } from "vitest";
import { fullPlaceName } from "../../../places/names.ts";
import { buildPage } from "../../fields/dates/testing/build-page.ts";
import { findPlaces } from "../../fields/places.ts";
import { findTopics } from "../../fields/topics.ts";
import { readLabelledTexts } from "./topics-and-places.ts";

/** A little less than the share of the stories that comes out right; CONTRIBUTING.md has what did at first sight. */
const TOPIC_LIMIT = 0.92;
const PLACE_LIMIT = 0.92;

const READ = readLabelledTexts().map((label) => {
  const { headline, body, byline } = label;
  const page = buildPage([{ headline, body: [...body], credits: byline ? [byline] : [] }]);
  const [story] = page.stories;
  if (!story) throw new Error("buildPage made no story");
  return {
    label,
    topics: findTopics(story).topics,
    places: (findPlaces(page, 2023).stories[0] ?? []).map(({ code }) => fullPlaceName(code, 2023)),
  };
});

function shareOf(isRight: (read: (typeof READ)[number]) => boolean): number {
  return READ.filter(isRight).length / READ.length;
}

describe("stories labelled before they were read", () => {
  it("agrees with the label on the first topic", () => {
    const isRight = ({ label, topics }: (typeof READ)[number]) =>
      label.topics.length > 0 ? label.topics.includes(topics[0] ?? "") : topics.length === 0;
    const missed = READ.filter((read) => !isRight(read)).map(
      ({ label, topics }) => `${label.headline}: ${label.topics.join("/")}, not ${topics.join()}`,
    );
    expect(shareOf(isRight), missed.join("\n")).toBeGreaterThan(TOPIC_LIMIT);
  });

  it("agrees with the label on the place that comes first", () => {
    const isRight = ({ label, places }: (typeof READ)[number]) =>
      (places[0] ?? null) === label.place;
    const missed = READ.filter((read) => !isRight(read)).map(
      ({ label, places }) => `${label.headline}: ${label.place}, not ${places.join()}`,
    );
    expect(shareOf(isRight), missed.join("\n")).toBeGreaterThan(PLACE_LIMIT);
  });
});
