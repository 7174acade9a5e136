import { describe, expect, it } from "vitest";
import { readPage } from "./page.ts";
import { partsAtSeams, seamsOf } from "./seams.ts";

const line = (html: string) => {
  const [block] = readPage(html).blocks;
  if (!block) throw new Error("no line");
  return block.passage;
};

describe("seamsOf", () => {
  it("finds where one element ends and another begins", () => {
    const passage = line("<p><b>来源：江南网</b><i>2023-06-13</i></p>");
    expect(passage.text).toBe("来源：江南网2023-06-13");
    expect(seamsOf(passage)).toEqual([6]);
    expect(partsAtSeams(passage)).toEqual([
      { from: 0, text: "来源：江南网" },
      { from: 6, text: "2023-06-13" },
    ]);
  });

  it.each([
    "<p>来源：江南网 2023-06-13</p>",
    "<p><b>来源：江南网</b></p>",
    "<p>来源：&ldquo;江南&rdquo;</p>",
  ])("none in %s", (html) => {
    expect(seamsOf(line(html))).toEqual([]);
  });
});
