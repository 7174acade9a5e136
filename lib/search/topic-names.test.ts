import { describe, expect, test } from "vitest";
import { WORDS } from "../i18n.ts";
import { loadTraditional } from "../text/scripts.ts";
import { TOPICS } from "../topics.ts";
import { topicNamed } from "./topic-names.ts";

describe("a topic", () => {
  test.each(TOPICS.map(({ slug, label }) => [slug, label]))(
    "%s is named in every language",
    async (slug, label) => {
      const traditional = (await loadTraditional())(label);
      const shown = [traditional, WORDS.zh.topics[slug], WORDS.en.topics[slug]];
      for (const name of [slug, label, ...shown]) expect(topicNamed(name)).toBe(slug);
    },
  );

  test.each([
    ["医保", "health"],
    [" ＨＥＡＬＴＨ ", "health"],
    ["旅游", "culture"],
    ["醫保", "health"],
    ["tourism", "culture"],
    ["教育", "education"],
    ["教", null],
    ["康医", null],
    ["healthy", null],
    ["and", null],
    ["", null],
  ])("%j names %j", (name, slug) => expect(topicNamed(name)).toBe(slug));
});
