import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";

const TREES = `石榴树有了小主人

本报讯（记者 骆平）滨河小学的学生在操场上种下六十棵石榴树，每棵石榴树都挂着班级的牌子，浇水除草由学生负责，到了秋天再一起摘果子。`;
const MARKET = `农贸市场装上电子屏

本报讯（记者 傅雨）城东农贸市场的摊位前多了一块电子屏，蔬菜的产地和检测结果滚动播出，顾客抬头就能看见，买菜时心里更有数。`;

/** Who edited each story, and what is left as the page's. */
function editorsOf(page: string): [string[], string[]] {
  const { articles, record, text } = parse(Buffer.from(page), "page.txt");
  const named = articles.flatMap(({ contributors }) =>
    contributors.filter(({ role }) => role === "editor").map(({ name }) => name),
  );
  const left = record.discarded.map(({ span }) => text.slice(span[0], span[1]));
  return [named, left.filter((each) => each.includes("编"))];
}

describe("the editor of a page", () => {
  it.each([
    ["in its head", `责任编辑：周晴\n\n${TREES}\n\n${MARKET}\n`, "责任编辑：周晴"],
    ["under its date", `2023年6月13日\n责编 周晴\n\n${TREES}\n\n${MARKET}\n`, "责编 周晴"],
    ["at its foot", `${TREES}\n\n${MARKET}\n\n责任编辑：周晴\n`, "责任编辑：周晴"],
  ])("is no story's %s", (_, page, line) => {
    expect(editorsOf(page)).toEqual([[], [line]]);
  });

  it.each([
    ["on a page of one", `${TREES}\n\n责任编辑：周晴\n`, ["周晴"]],
    ["between two", `${TREES}\n责任编辑：周晴\n\n${MARKET}\n`, ["周晴"]],
    ["in brackets", `${TREES}\n\n${MARKET}\n\n（责编：周晴）\n`, ["周晴"]],
    ["close under the last", `${TREES}\n\n${MARKET}\n责任编辑：周晴\n`, ["周晴"]],
    [
      "where each has one",
      `${TREES}\n\n责任编辑：周晴\n\n${MARKET}\n\n责任编辑：何平\n`,
      ["周晴", "何平"],
    ],
  ])("is a story's %s", (_, page, names) => {
    expect(editorsOf(page)).toEqual([names, []]);
  });
});
