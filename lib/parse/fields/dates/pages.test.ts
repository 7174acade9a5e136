import { describe, expect, it } from "vitest";
import { findDates } from "./index.ts";
import { buildPage } from "./testing/build-page.ts";
import { PAGES } from "./testing/sample-pages.ts";

describe("findDates on whole pages", () => {
  it.each(PAGES)("$name", ({ stories, furniture, url, expected }) => {
    const texts = stories.map((story) => (typeof story === "string" ? { body: [story] } : story));
    const dates = findDates(buildPage(texts, { furniture, url: url ?? null }));
    const shown = dates.map((date) => date && `${date.value} ${date.precision} ${date.basis}`);
    const wanted =
      typeof expected === "object" && expected !== null ? expected : stories.map(() => expected);
    expect(shown).toEqual(wanted);
  });
});
