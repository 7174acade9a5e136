import { describe, expect, it } from "vitest";
import { merge } from "./merge.ts";
import { type Kept, MOST_READ, MOST_SAVED, type SavedArticle } from "./shapes.ts";

const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
const article = (id: string, n: number): SavedArticle => ({
  id,
  headline: `第${n}条`,
  place: null,
  date: null,
  paper: null,
  saved: at(n),
});
const mark = (id: string, n: number) => ({ id, read: at(n) });
const many = (count: number, start = 0) =>
  Array.from({ length: count }, (_, n) => [`article${start + n}`, start + n] as const);
const NOTHING: Kept = { saved: [], read: [] };

describe("merge", () => {
  it("leaves what is saved here as it is and takes the rest once", () => {
    const here = { saved: [article("a", 1)], read: [] };
    const there = { saved: [article("a", 9), article("b", 5), article("b", 6)], read: [] };
    expect(merge(here, there).save).toEqual([article("b", 5)]);
  });

  it("takes the later of two read marks", () => {
    const here = { saved: [], read: [mark("a", 5), mark("b", 5)] };
    const there = { saved: [], read: [mark("a", 4), mark("b", 6), mark("b", 7), mark("c", 1)] };
    expect(merge(here, there)).toEqual({
      save: [],
      mark: [mark("b", 7), mark("c", 1)],
      forget: [],
    });
  });

  it("changes nothing the second time", () => {
    const there = { saved: [article("a", 1)], read: [mark("b", 2)] };
    const { save, mark: marks } = merge(NOTHING, there);
    expect(merge({ saved: save, read: marks }, there)).toEqual({ save: [], mark: [], forget: [] });
  });

  it("keeps within the bounds: saved articles here stay, the oldest read marks go", () => {
    const full = many(MOST_SAVED - 1).map(([id, n]) => article(id, n));
    const more = [article("older", 1), article("newer", 2)];
    expect(merge({ saved: full, read: [] }, { saved: more, read: [] }).save).toEqual([more[1]]);
    const { length } = merge(NOTHING, {
      saved: many(MOST_SAVED + 5).map(([id, n]) => article(id, n)),
      read: [],
    }).save;
    expect(length).toBe(MOST_SAVED);

    const marks = many(MOST_READ, 10).map(([id, n]) => mark(id, n));
    const there = { saved: [], read: [mark("old", 1), mark("new", MOST_READ * 2)] };
    const merged = merge({ saved: [], read: marks }, there);
    expect(merged.mark).toEqual([mark("new", MOST_READ * 2)]);
    expect(merged.forget).toEqual(["article10", "old"]);
  });
});
