import { expect, it } from "vitest";
import { EMPTY_FILTER } from "../../lib/filters.ts";
import { singleWords } from "./single-words.ts";

const words = (q: string) =>
  singleWords({ ...EMPTY_FILTER, q, places: ["330903"], page: 3 }).map(({ alone }) => [
    alone.q,
    alone.places.join(),
    alone.page,
  ]);

it("offers each of several words alone, the other conditions kept, from the first page", () => {
  expect(words("医保 亚运")).toEqual([
    ["医保", "330903", 1],
    ["亚运", "330903", 1],
  ]);
});

it("offers no single word, none twice, and four at most", () => {
  expect(words("医保")).toEqual([]);
  expect(words("医保 医保")).toEqual([]);
  expect(words("一 二 三 四 五 六")).toHaveLength(4);
});
