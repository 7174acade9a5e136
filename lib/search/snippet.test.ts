import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../text/fold.ts";
import { makeSnippet } from "./snippet.ts";

const snippet = (texts: readonly string[], ...words: string[]) =>
  makeSnippet(texts, words.map(fold))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

const opening =
  "上午九点，镇里的菜场已经开了门，摊主们把刚到的鱼虾摆上案台，称重、收款、招呼老主顾。";
const middle = "市场管理员介绍，新装的电子秤与监管平台相连，缺斤少两会自动报警，";
const closing = "上月投诉比去年同期少了一半。“买得放心，卖得安心。”老主顾李大姐说。";
const story = opening + middle + closing;

describe("without words", () => {
  test("the first text begins the snippet and a sentence ends it", () => {
    expect(snippet([story, closing])).toBe(opening);
  });

  test("short texts are shown whole, missing ones not at all", () => {
    expect(snippet(["早市开张。"])).toBe("早市开张。");
    expect(snippet([])).toBe("");
  });

  test("a sentence of more than two lines is cut and says so", () => {
    expect(snippet(["长".repeat(200)])).toBe(`${"长".repeat(80)}…`);
    expect(snippet([`a${"😀".repeat(100)}`])).toBe(`a${"😀".repeat(39)}…`);
  });
});

describe("with words", () => {
  test("the first hit is shown from the beginning of its sentence", () => {
    const late = `${opening}${opening}${closing}`;
    expect(snippet([late], "投诉")).toBe(
      "上月[投诉]比去年同期少了一半。“买得放心，卖得安心。”老主顾李大姐说。",
    );
  });

  test("or of its clause, where the sentence begins too far away", () => {
    expect(snippet([`${"它".repeat(90)}，${middle}上月投诉少了。`], "自动")).toMatch(
      /^…市场管理员介绍，.*会\[自动\]报警，上月投诉少了。$/,
    );
  });

  test("or a few characters before it, where nothing begins near it", () => {
    expect(snippet([`${"它".repeat(90)}秤${"们".repeat(90)}`], "秤")).toBe(
      `…${"它".repeat(12)}[秤]${"们".repeat(67)}…`,
    );
  });

  test("the text with the most words wins, and all hits in the snippet are marked", () => {
    expect(snippet([opening, "鱼虾很多。", "鱼虾好，菜场大，鱼虾多。"], "鱼虾", "大")).toBe(
      "[鱼虾]好，菜场[大]，[鱼虾]多。",
    );
  });

  test("words that stand in no text leave the opening", () => {
    expect(snippet([story], "医保")).toBe(opening);
  });

  test("a later hit is marked whole or not shown", () => {
    const text = `${"它".repeat(20)}秤${"们".repeat(58)}秤砣`;
    expect(snippet([text], "秤", "秤砣")).toBe(`${"它".repeat(20)}[秤]${"们".repeat(58)}…`);
  });

  test("are always there and marked when some text holds them", () => {
    const letters = fc.constantFrom(..."医保局，。！”、 aＡ😀");
    const texts = fc.array(fc.string({ unit: letters, maxLength: 200 }), { minLength: 1 });
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(texts, word, (all, one) => {
        const parts = makeSnippet(all, [fold(one)]);
        const text = parts.map((part) => part.text).join("");
        expect(all.some((whole) => whole.includes(text.replace(/^…|…$/g, "")))).toBe(true);
        expect(text.length).toBeLessThan(100);
        expect(text).toBe(text.replace(/\p{Surrogate}/gu, ""));
        expect(parts.some((part) => part.marked)).toBe(
          all.some((whole) => fold(whole).includes(fold(one))),
        );
      }),
    );
  });
});
