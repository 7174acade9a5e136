import { describe, expect, it } from "vitest";
import { marginLines } from "./margin-lines.ts";
import { printedLines } from "./printed-lines.ts";
import { glyphsOf } from "./testing/glyphs-of.ts";

type Piece = [text: string, x: number, y: number, size?: number];
const TEXT: Piece[] = [
  ["三座便民桥通车", 30, 80, 20],
  ["昨天上午，河湾镇三座便民桥同时通车，", 30, 110],
  ["两岸六个村的村民再也不用绕行十里山路。", 30, 125],
  ["修桥的钱一半来自村里的集体收入，账目", 30, 140],
  ["贴在村口。", 30, 155],
];

/** What is found in the margins of pages, each line with its reason. */
const found = (...pages: Piece[][]) =>
  [
    ...marginLines(
      pages.map((page) => ({
        body: 10,
        lines: page.flatMap(([text, x, y, size = 10]) =>
          printedLines(glyphsOf(text, { x, y, size }), 10),
        ),
      })),
    ),
  ].map(([{ text }, reason]) => `${reason}: ${text}`);

describe("marginLines", () => {
  it("finds what a browser prints round a page", () => {
    const head: Piece[] = [
      ["2024/3/12 10:07", 20, 20, 8],
      ["便民桥通车了_河湾网", 250, 20, 8],
    ];
    const foot: Piece[] = [
      ["https://example.com/a/1", 20, 780, 8],
      ["1/3", 560, 780, 8],
    ];
    expect(found([...head, ...TEXT, ...foot])).toEqual([
      "time of printing: 2024/3/12 10:07",
      "page title: 便民桥通车了_河湾网",
      "site address: https://example.com/a/1",
      "page number: 1/3",
    ]);
  });

  it("finds it on a page that the browser shrank, its own lines set larger than the text", () => {
    const head: Piece[] = [
      ["2024/3/12 10:07", 20, 20, 14],
      ["便民桥通车了_河湾网", 250, 20, 14],
    ];
    expect(found([...head, ...TEXT])).toHaveLength(2);
    expect(found([["便民桥通车了", 250, 20, 14], ...TEXT])).toEqual([]);
  });

  it.each([
    "3/12/24, 10:07 PM",
    "2024/3/12 上午10:07",
    "about:blank",
    "第1页 共3页",
    "Page 2 of 3",
  ])("knows %s alone", (text) => {
    expect(found([[text, 20, 20, 8], ...TEXT])).toHaveLength(1);
  });

  it("finds what stands in one place on several pages, whatever its number", () => {
    const page = (number: number): Piece[] => [
      ["河湾日报", 20, 20, 9],
      [`便民桥专刊之${number}`, 250, 20, 9],
      ...TEXT,
    ];
    expect(found(page(1), page(2))).toEqual([
      "masthead: 河湾日报",
      "running head: 便民桥专刊之1",
      "masthead: 河湾日报",
      "running head: 便民桥专刊之2",
    ]);
  });

  it("finds what stands beside the paper's name or the day", () => {
    const row: Piece[] = [
      ["河湾周报", 30, 20, 9],
      ["2024年3月12日", 250, 20, 9],
      ["4 天地", 500, 20, 9],
    ];
    expect(found([...row, ...TEXT])).toEqual(["page furniture: 4 天地"]);
    expect(found([["河湾人家", 30, 20, 9], ["4 天地", 500, 20, 9], ...TEXT])).toEqual([]);
  });

  it.each(["要闻", "B4 河湾人家", "天地 4", "责任编辑：林小禾", "HEWAN ZHOUBAO"])(
    "finds %s beside the day",
    (text) => {
      const row: Piece[] = [
        ["2024年3月12日", 30, 20, 9],
        [text, 400, 20, 9],
      ];
      expect(found([...row, ...TEXT])).toEqual([`page furniture: ${text}`]);
    },
  );

  it.each(["县里今日召开春耕大会", "林小禾 唐桥报道", "林小禾", "12人获奖", "3 岁半的孩子走失了"])(
    "leaves a story's %s beside the day or the paper's name",
    (text) => {
      for (const own of ["2024年3月12日 星期二", "河湾日报"]) {
        const row: Piece[] = [
          [own, 30, 20, 9],
          [text, 400, 20, 9],
        ];
        expect(found([...row, ...TEXT])).toEqual([]);
      }
    },
  );

  it.each<[string, Piece[]]>([
    ["a kicker", [["两岸六村合力", 30, 50, 13], ...TEXT]],
    ["a byline seen once", [["本报记者 林小禾", 30, 50, 9], ...TEXT]],
    ["a score in the text", [...TEXT, ["2/3", 30, 170]]],
    ["an address in the text", [...TEXT, ["https://example.com/", 30, 170], ["全文完", 30, 185]]],
    ["a date line the page reader knows", [["2024年3月12日 星期二", 30, 20, 9], ...TEXT]],
  ])("leaves %s", (_, page) => expect(found(page)).toEqual([]));

  it("leaves one headline printed on two pages", () => {
    expect(found(TEXT, TEXT)).toEqual([]);
  });
});
