import { describe, expect, it, vi } from "vitest";
import { readPdf } from "./index.ts";
import { makePdf, type Options, type Writing } from "./testing/make-pdf.ts";
import { BODY, printColumn } from "./testing/print-column.ts";

const BRIDGE = [
  "昨天上午，河湾镇三座便民桥同时通车，两岸六个村的村民再也不用绕行十里山路。",
  "修桥的钱一半来自村里的集体收入，一半由在外做生意的乡亲凑齐，账目贴在村口。",
];
const TEA = [
  "清明前后，云岭乡的茶农天不亮就上山采茶，今年的头茶比去年早了五天开园采摘。",
  "合作社新添的两台炒茶机昼夜不停，老师傅守在锅边，说手上的火候机器学不来的。",
];

async function read(pages: readonly (readonly Writing[])[], options?: Options) {
  const source = await readPdf(makePdf(pages, options), "page.pdf");
  return { ...source, sheets: [...source.sheets] };
}

const text = async (writing: readonly Writing[], options?: Options) =>
  (await read([writing], options)).text;

/** The lines of paragraphs as printed, in columns of `ems`. */
const printed = (paragraphs: readonly string[], ems: number) =>
  printColumn(paragraphs, { x: 0, y: 0, ems })
    .map((line) => (line.x ? `\u3000\u3000${line.text}` : line.text))
    .join("\n");

const head = (words: string, x: number, y: number, size = 24): Writing => ({
  text: words,
  x,
  y,
  size,
});

describe("readPdf", () => {
  it("reads a headline over its two columns, then the next story", async () => {
    const page = [
      ...printColumn(TEA, { x: 350, y: 100, ems: 14 }),
      head("云岭头茶开园", 350, 70, 20),
      ...printColumn(BRIDGE, { x: 30, y: 100, ems: 14, take: [0, 3] }),
      ...printColumn(BRIDGE, { x: 190, y: 100, ems: 14, take: [3, 9] }),
      head("三座便民桥通车", 70, 70),
    ];
    expect(await text(page)).toBe(
      `三座便民桥通车\n\n${printed(BRIDGE, 14)}\n\n云岭头茶开园\n\n${printed(TEA, 14)}`,
    );
  });

  it("reads a story below another after all columns of the one above", async () => {
    const page = [
      head("三座便民桥通车", 30, 50),
      ...printColumn(BRIDGE, { x: 30, y: 80, ems: 20, take: [0, 2] }),
      ...printColumn(BRIDGE, { x: 250, y: 80, ems: 20, take: [2, 9] }),
      head("云岭头茶开园", 30, 160, 20),
      ...printColumn(TEA, { x: 30, y: 190, ems: 20, take: [0, 2] }),
      ...printColumn(TEA, { x: 250, y: 190, ems: 20, take: [2, 9] }),
    ];
    expect(await text(page)).toBe(
      `三座便民桥通车\n\n${printed(BRIDGE, 20)}\n\n云岭头茶开园\n\n${printed(TEA, 20)}`,
    );
  });

  it.each([
    ["left", 30, 70, 230],
    ["right", 330, 30, 180],
    ["middle", 180, 30, 215],
  ])("reads a vertical headline on the %s before its columns", async (_, x, first, second) => {
    const page = [
      { ...head("便民桥通车", x, 100), down: true },
      ...printColumn(BRIDGE, { x: first, y: 90, ems: 14, take: [0, 3] }),
      ...printColumn(BRIDGE, { x: second, y: 90, ems: 14, take: [3, 9] }),
    ];
    expect(await text(page)).toBe(`便民桥通车\n\n${printed(BRIDGE, 14)}`);
  });

  it("gives each page as a sheet with the sizes of its lines", async () => {
    const one = [
      head("引题在上", 30, 40, 13),
      head("三座便民桥通车", 30, 70),
      ...printColumn(BRIDGE, { x: 30, y: 100, ems: 20 }),
    ];
    const two = printColumn(TEA, { x: 30, y: 100, ems: 20 });
    const source = await read([one, two]);
    expect(source).toMatchObject({ file: "page.pdf", encoding: "pdf" });
    expect(source.text).toContain("\f");
    expect(source.sheets.map(({ span }) => source.text.slice(...span))).toEqual(
      source.text.split("\f"),
    );
    const [first, second] = source.sheets.map((sheet) =>
      sheet.kind === "plain" ? [...(sheet.sizes ?? [])] : [],
    );
    expect(first?.slice(0, 3).map(([at, size]) => [source.text.slice(at, at + 4), size])).toEqual([
      ["引题在上", 1.3],
      ["三座便民", 2.4],
      ["\u3000\u3000昨天", 1],
    ]);
    expect(second?.every(([, size]) => size === 1)).toBe(true);
    expect(second?.[0]?.[0]).toBe(source.sheets[1]?.span[0]);
  });

  it("keeps a caption and a header apart from the columns", async () => {
    const page = [
      head("河湾日报", 30, 40, 30),
      { text: "第02版 要闻", x: 480, y: 40, size: 9 },
      head("三座便民桥通车", 30, 90),
      ...printColumn(BRIDGE, { x: 30, y: 120, ems: 20 }),
      { text: "图为通车的便民桥。林小禾 摄", x: 300, y: 260, size: 8 },
    ];
    const read = await text(page);
    expect(read.split("\n\n")[0]).toBe("河湾日报");
    expect(read.split("\n\n")).toContain("图为通车的便民桥。林小禾 摄");
    expect(read).toContain(printed(BRIDGE, 20));
  });

  it.each([90, 180, 270])("reads a page that is shown turned by %s degrees", async (rotate) => {
    const upright = [
      head("三座便民桥通车", 30, 70),
      ...printColumn(BRIDGE, { x: 30, y: 100, ems: 20 }),
    ];
    const expected = await text(upright);
    // the page is shown turned back, so that its text stands upright or lies on its side: both are read
    expect(await text(upright, { rotate })).toBe(expected);
  });

  it("frames a story of a page on its side, and none by what is drawn elsewhere on it", async () => {
    const page = [
      head("三座便民桥通车", 30, 70),
      ...printColumn(BRIDGE, { x: 30, y: 100, ems: 20 }),
      head("云岭头茶开园", 30, 310),
      ...printColumn(TEA, { x: 30, y: 340, ems: 20 }),
      head("村口账目上墙", 330, 70),
      ...printColumn(BRIDGE, { x: 330, y: 100, ems: 20 }),
      head("老师傅守在锅边", 330, 350),
      ...printColumn(TEA, { x: 330, y: 380, ems: 20 }),
    ];
    // a box of one shape, about the second story of an upright page and beside those of a turned one
    const upright = "20 380 260 140 re S";
    const turned = "280 20 140 260 re S";
    const plain = await text(page);
    expect(await text(page, { under: upright })).not.toBe(plain);
    expect(await text(page, { rotate: 90, under: turned })).toBe(plain);
    expect(await text(page, { rotate: 90, under: upright })).toBe(
      await text(page, { under: upright }),
    );
  });

  it("reads text through a predefined character map", async () => {
    const page = [
      head("三座便民桥通车", 30, 70),
      ...printColumn(BRIDGE, { x: 30, y: 100, ems: 20 }),
    ];
    expect(await text(page, { font: "named" })).toBe(`三座便民桥通车\n\n${printed(BRIDGE, 20)}`);
  });

  it("reads radicals as the ideographs they were printed for, other compatibility characters as they are", async () => {
    expect(await text([{ text: "⽔利ﬁ㈱⻄", x: 30, y: 40, size: BODY }])).toBe("水利fi㈱西");
  });

  it("says nothing on the console", async () => {
    const spies = (["log", "warn", "error"] as const).map((name) => vi.spyOn(console, name));
    await read([[head("三座便民桥通车", 30, 70)]], { font: "named" });
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
