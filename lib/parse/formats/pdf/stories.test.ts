import { describe, expect, it } from "vitest";
import { collect } from "../../index.ts";
import { readPdf } from "./index.ts";
import { makePdf } from "./testing/make-pdf.ts";
import { printColumn } from "./testing/print-column.ts";

const BRIDGE = [
  "本报讯（记者 林小禾）昨天上午，河湾镇三座便民桥同时通车，两岸六个村的村民再也不用绕行十里山路。",
  "修桥的钱一半来自村里的集体收入，一半由在外做生意的乡亲凑齐，每一笔账目都贴在村口的公告栏里。",
];
const TEA = [
  "清明前后，云岭乡的茶农天不亮就上山采茶，今年的头茶比去年早了五天开园，收购价也比往年高出一成。",
  "合作社新添的两台炒茶机昼夜不停，老师傅仍守在锅边，说手上的火候机器学不来，客人认的还是这口味道。",
];

describe("a page printed as PDF", () => {
  it("comes out as the stories that were printed, ranks told by size", async () => {
    const page = [
      { text: "河湾日报", x: 30, y: 40, size: 34 },
      { text: "2024年3月12日 星期二 第2版 要闻", x: 400, y: 40, size: 9 },
      { text: "两岸六村合力", x: 30, y: 80, size: 13 },
      { text: "三座便民桥通车", x: 30, y: 110, size: 24 },
      ...printColumn(BRIDGE, { x: 30, y: 140, ems: 16, take: [0, 4] }),
      ...printColumn(BRIDGE, { x: 215, y: 140, ems: 16, take: [4, 9] }),
      { text: "云岭头茶", x: 400, y: 85, size: 20 },
      { text: "早开五天", x: 400, y: 110, size: 20 },
      ...printColumn(TEA, { x: 400, y: 140, ems: 16 }),
    ];
    const source = await readPdf(makePdf([page]), "page.pdf");
    const { articles, record } = collect(source);
    expect(articles.map(({ kicker, headline, body }) => [kicker, headline, body])).toEqual([
      ["两岸六村合力", "三座便民桥通车", BRIDGE.map((text) => ({ type: "p", text }))],
      [null, "云岭头茶 早开五天", TEA.map((text) => ({ type: "p", text }))],
    ]);
    expect(record).toMatchObject({ encoding: "pdf", layout: "columns", paper: "河湾日报" });
  });

  it("gives what a browser printed round it to no story", async () => {
    const page = [
      { text: "2024/3/13 10:07", x: 20, y: 20, size: 7 },
      { text: "便民桥通车了_河湾网", x: 260, y: 20, size: 7 },
      { text: "三座便民桥通车", x: 30, y: 80, size: 24 },
      ...printColumn(BRIDGE, { x: 30, y: 110, ems: 24 }),
      { text: "https://example.com/bridge.html", x: 20, y: 790, size: 7 },
      { text: "1/1", x: 570, y: 790, size: 7 },
    ];
    const { articles, record, text } = collect(await readPdf(makePdf([page]), "page.pdf"));
    expect(articles).toMatchObject([{ kicker: null, headline: "三座便民桥通车", captions: [] }]);
    expect(articles[0]?.body.map((block) => block.text)).toEqual(BRIDGE);
    expect(record.discarded.map(({ span, reason }) => [reason, text.slice(...span)])).toEqual([
      ["time of printing", "2024/3/13 10:07"],
      ["page title", "便民桥通车了_河湾网"],
      ["site address", "https://example.com/bridge.html"],
      ["page number", "1/1"],
    ]);
  });

  it("goes on around a picture", async () => {
    const rest =
      "盼了几十年的桥终于修好了，孩子们上学再也不怕涨水，菜农把新鲜的蔬菜运到县城也省了一个钟头，往后的日子会越过越好，大家都说这件事办到了心坎上。";
    const opening =
      "昨天上午，河湾镇三座便民桥同时通车，两岸六个村的村民再也不用绕行十里山路，老人说，";
    const narrow = [0, 8, 16, 24].map((at) => rest.slice(at, at + 8));
    const wide = [32, 46, 60].map((at) => rest.slice(at, at + 14));
    const page = [
      { text: "三座便民桥通车", x: 30, y: 60, size: 24 },
      ...printColumn([opening], { x: 30, y: 90, ems: 14 }),
      ...[...narrow, ...wide].map((text, at) => ({ text, x: 190, y: 90 + 15 * at, size: 10 })),
    ];
    const { articles } = collect(await readPdf(makePdf([page]), "page.pdf"));
    expect(articles.map(({ body }) => body.map(({ text }) => text))).toEqual([[opening + rest]]);
  });

  it("goes on over the page's end", async () => {
    const head = { text: "三座便民桥通车", x: 30, y: 60, size: 24 };
    const pages = [
      [head, ...printColumn(BRIDGE, { x: 30, y: 90, ems: 16, take: [0, 2] })],
      printColumn(BRIDGE, { x: 30, y: 60, ems: 16, take: [2, 9] }),
    ];
    const { articles } = collect(await readPdf(makePdf(pages), "page.pdf"));
    expect(articles.map(({ body }) => body.map(({ text }) => text))).toEqual([BRIDGE]);
  });
});
