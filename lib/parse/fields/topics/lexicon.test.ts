import { expect, it } from "vitest";
import { FROM, SLUGS, TERMS, TOPIC_OF, WEIGHT_OF } from "./lexicon.ts";
import { VOCABULARY, WEIGHTS } from "./vocabulary.ts";

function meaningsOf(word: string): string[] {
  const term = TERMS.indexOf(word);
  const meanings: string[] = [];
  for (let at = FROM[term] ?? 0; at < (FROM[term + 1] ?? 0); at++)
    meanings.push(`${SLUGS[TOPIC_OF[at] ?? -1]} ${WEIGHT_OF[at]}`);
  return meanings;
}

it("gives a word its topics with the weight of its kind", () => {
  expect(meaningsOf("医院")).toEqual([`health ${WEIGHTS.institution}`]);
  expect(meaningsOf("农家乐")).toEqual([`rural ${WEIGHTS.activity}`]);
  expect(meaningsOf("乡村旅游").map((meaning) => meaning.split(" ")[0])).toEqual([
    "rural",
    "culture",
  ]);
});

it.each(["健康发展", "师范", "固然", "老师傅", "的"])("gives %s none", (word) => {
  expect(meaningsOf(word)).toEqual([]);
});

it("lists every word of a topic once, and none empty", () => {
  for (const [slug, kinds] of Object.entries(VOCABULARY)) {
    const words = Object.values(kinds).flatMap((text) => text.split(/\s+/u));
    expect(
      words.filter((word, at) => !word || words.indexOf(word) !== at),
      slug,
    ).toEqual([]);
  }
});
