import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutBreaths, cutSentences, LONGEST_BREATH } from "./sentences.ts";

const sentences = (text: string) =>
  cutSentences(text).map(({ start, end }) => text.slice(start, end));

describe("cutSentences", () => {
  it.each([
    ["昨天下雨。今天晴。", ["昨天下雨。", "今天晴。"]],
    ["“直接就可以用。”张阿婆说。", ["“直接就可以用。”", "张阿婆说。"]],
    ["他问：“好吗？！”（笑）走了", ["他问：“好吗？！”", "（笑）走了"]],
    ["能引起火灾……”近日，区里", ["能引起火灾……”", "近日，区里"]],
    ["《怎么办？》，是一本书。", ["《怎么办？》，", "是一本书。"]],
    ["一是修路；二是造桥。", ["一是修路；", "二是造桥。"]],
    ["用了3.5万元，见www.gov.cn。", ["用了3.5万元，见www.gov.cn。"]],
    ["He came. She left.", ["He came.", "She left."]],
    ["　　首行缩进。 次句。", ["首行缩进。", "次句。"]],
    ["一行\n又一行", ["一行", "又一行"]],
    ["坚持创新驱动 放大集聚效应", ["坚持创新驱动 放大集聚效应"]],
    ["……！好。", ["好。"]],
    ["——", []],
    ["", []],
  ])("%j", (text, expected) => expect(sentences(text)).toEqual(expected));

  it("loses no character that is spoken, in order", () => {
    const characters = fc.constantFrom(..."人a1。！？；…”’」，、. \n“—");
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) => {
        const spoken = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, "");
        expect(spoken(sentences(text).join(""))).toBe(spoken(text));
      }),
    );
  });

  it("takes a hostile text as it comes", () => {
    const text = `${"。”’".repeat(100_000)}${".".repeat(100_000)}${"”".repeat(100_000)}x`;
    expect(sentences(text)).toHaveLength(1);
  });
});

describe("cutBreaths", () => {
  it("leaves a short sentence whole", () => {
    expect(cutBreaths("今天，晴。")).toEqual(["今天，晴。"]);
  });

  it("cuts a long one at its last comma in reach", () => {
    const [first, second] = [`${"甲".repeat(30)}，`, `${"乙".repeat(10)}，`];
    expect(cutBreaths(`${first}${second}${"丙".repeat(30)}。`)).toEqual([
      `${first}${second}`,
      `${"丙".repeat(30)}。`,
    ]);
  });

  it("does not cut a number at its comma, nor within a word", () => {
    const digits = `${"甲".repeat(40)}1,200,300元`;
    expect(cutBreaths(digits)).toEqual(["甲".repeat(40), "1,200,300元"]);
    const word = `${"甲".repeat(40)}internet好`;
    expect(cutBreaths(word)).toEqual(["甲".repeat(40), "internet好"]);
  });

  it("cuts whatever has no comma, and no character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 100, maxLength: 300 }), (text) => {
        const breaths = cutBreaths(`好${text}`);
        const bad = breaths.filter(
          (breath) => breath.length > LONGEST_BREATH || /\p{Surrogate}/u.test(breath),
        );
        expect(bad).toEqual([]);
      }),
    );
    expect(cutBreaths("长".repeat(100_000))).toHaveLength(Math.ceil(100_000 / LONGEST_BREATH));
  });
});
