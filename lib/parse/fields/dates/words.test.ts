import { describe, expect, it } from "vitest";
import { isAt } from "../../../text/characters.ts";
import { mayHavePair } from "../../../text/pair-filter.ts";
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

  it("says which characters may begin a word", () => {
    expect(isAt(TABLE.singles, "今年", 0)).toBe(true);
    expect(isAt(TABLE.singles, "亚运", 0)).toBe(false);
    const [first = 0, second = 0] = Array.from("亚运", (each) => each.charCodeAt(0));
    expect(mayHavePair(TABLE.pairs, first, second)).toBe(true);
    expect(mayHavePair(TABLE.pairs, second, first)).toBe(false);
  });
});
