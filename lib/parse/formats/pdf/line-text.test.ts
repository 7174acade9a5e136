import { describe, expect, it } from "vitest";
import { lineText } from "./line-text.ts";
import { glyphsOf } from "./testing/glyphs-of.ts";

describe("lineText", () => {
  it.each([
    ["set solid", 1],
    ["justified", 1.12],
    ["spaced out", 1.9],
  ])("puts no blank between ideographs %s", (_, pitch) => {
    expect(lineText(glyphsOf("会议通知", { pitch }))).toBe("会议通知");
  });

  it("keeps an em between the halves of a headline", () => {
    expect(lineText([...glyphsOf("抓好整治"), ...glyphsOf("守牢底线", { x: 50 })])).toBe(
      "抓好整治\u3000守牢底线",
    );
  });

  it("keeps an em between names of two and of one character", () => {
    expect(lineText([...glyphsOf("张燕"), ...glyphsOf("李", { x: 30 })])).toBe("张燕\u3000李");
  });

  it("keeps a blank that was set between names", () => {
    const second = glyphsOf("李四光", { x: 25 }).map((glyph, at) => ({ ...glyph, spaced: !at }));
    expect(lineText([...glyphsOf("张燕"), ...second])).toBe("张燕 李四光");
  });

  it("parts words of letters where print does", () => {
    const letters = (text: string, x: number) =>
      [...text].map((character, at) => ({
        ...glyphsOf(character, { x: x + 5 * at })[0],
        width: 5,
      }));
    const glyphs = [...letters("AI", 0), ...letters("lab", 13)];
    expect(lineText(glyphs as ReturnType<typeof glyphsOf>)).toBe("AI lab");
  });

  it("reads a vertical line downwards, with its blank", () => {
    const halves = [
      ...glyphsOf("抓整治", { down: true }),
      ...glyphsOf("守底线", { y: 40, down: true }),
    ];
    expect(lineText(halves, true)).toBe("抓整治\u3000守底线");
  });
});
