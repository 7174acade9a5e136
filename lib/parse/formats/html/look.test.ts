import { describe, expect, it } from "vitest";
import { readPage } from "./page.ts";

const shown = (html: string) =>
  readPage(html).blocks.flatMap(({ hidden, passage }) => (hidden ? [] : passage.text));

describe("words that a page hides", () => {
  it.each([
    ["without a size", `<p>老街开门。<font style="font-size:0px;color:#fff">x7 河西网</font></p>`],
    ["not displayed", `<p><span style="display: none">x7 河西网</span>老街开门。</p>`],
    ["with the attribute", `<p>老街<i hidden>河西网</i>开门。</p>`],
  ])("are not among those it shows: %s", (_, html) => {
    expect(shown(html)).toEqual(["老街开门。"]);
  });

  it("are shown in a box whose gaps alone have no size", () => {
    expect(
      shown(`<div style="font-size:0"><p style="font-size:16px">老街开门。</p></div>`),
    ).toEqual(["老街开门。"]);
    expect(shown(`<p><span style="font-size:0.9em">老街开门。</span></p>`)).toEqual(["老街开门。"]);
  });
});
