import { describe, expect, it } from "vitest";
import { standClose } from "./close-heads.ts";
import { findLayout } from "./layout.ts";
import { splitLines } from "./lines.ts";

const STORY = `河东的渡口停了三年，缆绳还拴在
那块青石上，老船工隔几天就要来
看一看。
他说，河水认得船，船也认得路。`;

const isClose = (...stories: string[]) => {
  const source = stories.join("\n\n");
  const lines = splitLines(source, [0, source.length]);
  return standClose(lines, findLayout(lines).columns);
};

describe("standClose", () => {
  it("sees headlines right under their stories", () => {
    expect(isClose(`${STORY}\n渡口停航三年`, `${STORY}\n老船工的缆绳\n拴在青石上`)).toBe(true);
  });

  it.each([
    ["headlines with blank lines on both sides", [STORY, "渡口停航三年", STORY, "老船工的缆绳"]],
    ["one alone", [`${STORY}\n渡口停航三年`, STORY]],
    [
      "more of the others",
      [
        `${STORY}\n渡口停航三年`,
        STORY,
        "老船工的缆绳",
        STORY,
        "认得路",
        STORY,
        "青石上的绳结",
        `${STORY}\n河水认得船`,
        STORY,
        "船也认得路的人",
      ],
    ],
    [
      "stray blank lines in text",
      [
        `${STORY}\n河东的渡口停了三年，缆绳还拴在`,
        `那块青石上。\n河东的渡口停了三年，缆绳还拴在`,
        "那块青石上。",
      ],
    ],
    ["headlines right over their stories", [`渡口停航三年\n${STORY}`, `老船工的缆绳\n${STORY}`]],
  ])("not with %s", (_, stories) => {
    expect(isClose(...stories)).toBe(false);
  });
});
