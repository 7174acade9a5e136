import { describe, expect, it } from "vitest";
import type { Item } from "./items.ts";
import { indexWords } from "./words.ts";

const items = (...texts: string[]) =>
  texts.map((text) => ({ text, isBody: true, isHead: false }) as Item);

describe("indexWords", () => {
  it("keeps of each item the words that another has too, each once", () => {
    const { ofItem, shared, alone } = indexWords(items("水库放水，水库满", "清水库底", "山路"));
    const [, reservoir = -1] = ofItem[1] ?? [];
    expect(shared.map((words) => [...words])).toEqual([[reservoir], [reservoir], []]);
    // 库放, 放水, 库满; 清水, 库底; 山路
    expect([...alone]).toEqual([3, 2, 1]);
  });

  it("shares nothing of one item, however often it says a word", () => {
    const { shared, alone, size } = indexWords(items("石榴石榴石榴"));
    expect([...(shared[0] ?? [])]).toEqual([]);
    expect([alone[0], size]).toEqual([2, 2]);
  });

  it("parts no words across punctuation", () => {
    expect(indexWords(items("水，库", "水库")).shared.map(({ length }) => length)).toEqual([0, 0]);
  });

  it("takes digits and letters of either width and case for the same", () => {
    const { shared } = indexWords(items("Ａ１", "a1"));
    expect(shared.map(({ length }) => length)).toEqual([1, 1]);
  });

  it("takes a page without text", () => {
    expect(indexWords([]).size).toBe(0);
  });
});
