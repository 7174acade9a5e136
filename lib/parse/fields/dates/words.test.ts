import { describe, expect, it } from "vitest";
import { wordTable } from "./words.ts";

const TABLE = wordTable({ games: ["亚运", "亚运会", "杭州亚运会"], day: ["今", "今天", "亚运"] });

function found(text: string): string[] {
  return [...text].flatMap((_, at) =>
    TABLE.find(text, at).map(({ kind, term }) => `${at} ${kind} ${term}`),
  );
}

describe("wordTable", () => {
  it.each([
    ["迎杭州亚运会", ["1 games 杭州亚运会", "3 games 亚运会", "3 day 亚运"]],
    ["今天和今年", ["0 day 今天", "3 day 今"]],
    ["今", ["0 day 今"]],
    ["亚洲运动会", []],
    ["", []],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it("says which characters begin a word", () => {
    expect(TABLE.begins["今".charCodeAt(0)]).toBeGreaterThan(0);
    expect(TABLE.begins["天".charCodeAt(0)]).toBe(0);
  });
});
