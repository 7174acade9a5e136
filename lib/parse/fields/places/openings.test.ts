import { describe, expect, it } from "vitest";
import { beginsWord, isLocated, opensClause, opensSentence } from "./openings.ts";

/** Offset of ‖ and the text without it. */
function at(marked: string): [text: string, at: number] {
  return [marked.replace("‖", ""), marked.indexOf("‖")];
}

describe("what stands before a name", () => {
  it.each(["‖普陀区", "雨停了。‖普陀区", "昨天，‖普陀区", "本报讯 ‖普陀区", "走进‖普陀区"])(
    "a sentence begins: %s",
    (marked) => {
      expect(opensSentence(...at(marked))).toBe(true);
    },
  );

  it.each(["他说‖普陀区", "雨停了，老‖普陀区", "舟山市‖普陀区"])("no sentence: %s", (marked) => {
    expect(opensSentence(...at(marked))).toBe(false);
  });

  it.each(["雨停了，‖普陀区", "，在‖普陀区", "；来到‖普陀区", "‖普陀区"])(
    "a clause begins: %s",
    (marked) => {
      expect(opensClause(...at(marked))).toBe(true);
    },
  );

  it.each(["舟山‖普陀区", "现在‖普陀区", "从‖普陀区"])("no clause: %s", (marked) => {
    expect(opensClause(...at(marked))).toBe(false);
  });

  it.each([
    ["社‖会理论", false],
    ["在‖会理古城", true],
    ["，‖会理的石榴", true],
    ["赴‖会理采访", true],
    ["机‖会理应", false],
    ["集体‖会理", false],
  ])("a word begins: %s", (marked, begins) => {
    expect(beginsWord(...at(marked))).toBe(begins);
  });

  it.each([
    ["位于‖长沙县", true],
    ["记者来到‖长沙县", true],
    ["发生在‖长沙县", true],
    ["关于‖长沙县", false],
    ["‖长沙县", false],
    ["说到‖长沙县", false],
  ])("it tells where: %s", (marked, located) => {
    expect(isLocated(...at(marked))).toBe(located);
  });
});
