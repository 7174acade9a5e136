import { describe, expect, it } from "vitest";
import { buildTrie, scanTrie, wordIndex } from "./trie.ts";

function scan(words: readonly string[], text: string): string[] {
  return scanTrie(buildTrie(words), text).map((hit) => {
    expect(text.slice(hit.start, hit.end)).toBe(words[hit.word]);
    return `${hit.start}:${words[hit.word]}`;
  });
}

describe("scanTrie", () => {
  it.each([
    [["普陀", "普陀区"], "在普陀区和普陀", ["1:普陀区", "5:普陀"]],
    [["ab", "bcd"], "abcd", ["0:ab"]],
    [["abcx", "bc"], "abcd", ["1:bc"]],
    [["aab", "ab", "b"], "aaabb", ["1:aab", "4:b"]],
    [["新安", "新安江街道"], "新安江镇新安江街道", ["0:新安", "4:新安江街道"]],
    [["甲"], "", []],
    [[], "甲乙", []],
    [["甲乙"], "乙甲", []],
  ] as const)("finds %j in %s", (words, text, expected) => {
    expect(scan([...words], text)).toEqual(expected);
  });

  it("agrees with a plain search at every start, whatever the words share", () => {
    const letters = ["a", "b", "c"];
    const words = letters.flatMap((x) => [x + x, `${x}b${x}c`, `c${x}a`]);
    const unique = [...new Set(words)];
    let seed = 7;
    let text = "";
    for (let at = 0; at < 2000; at++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      text += letters[seed % 3];
    }
    const expected: string[] = [];
    for (let at = 0; at < text.length; ) {
      const here = unique.filter((word) => text.startsWith(word, at));
      const longest = here.sort((x, y) => y.length - x.length)[0];
      if (longest) expected.push(`${at}:${longest}`);
      at += longest?.length ?? 1;
    }
    expect(scan(unique, text)).toEqual(expected);
  });
});

describe("wordIndex", () => {
  const trie = buildTrie(["普陀", "普陀区", "甲"]);

  it.each([
    ["普陀", 0],
    ["普陀区", 1],
    ["甲", 2],
    ["普", -1],
    ["陀", -1],
    ["普陀区里", -1],
    ["", -1],
  ])("%s is word %i", (word, index) => {
    expect(wordIndex(trie, word)).toBe(index);
  });
});
