import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { type Piece, type PieceKind, pieceText } from "../pieces.ts";
import { draftStories } from "./index.ts";

/** Pieces from `kind: text` lines, each standing apart. */
const piecesOf = (...described: string[]): Piece[] => {
  const source = described.map((line) => line.slice(line.indexOf(" ") + 1)).join("\n\n");
  const lines = splitLines(source, [0, source.length]);
  return described.map((line, at) => ({
    kind: line.slice(0, line.indexOf(":")) as PieceKind,
    lines: lines.slice(at, at + 1),
  }));
};

const stories = (...described: string[]) =>
  draftStories(piecesOf(...described)).drafts.map((draft) => ({
    heads: draft.heads.map(pieceText),
    body: draft.body.map(({ type, piece }) => `${type} ${pieceText(piece).slice(0, 6)}`),
    captions: draft.captions.map(pieceText),
    bylines: [...draft.bylines, ...draft.credits].map(pieceText),
    logos: draft.logos.map(pieceText),
  }));

const TREES =
  "body: 滨河小学的学生在操场上种下六十棵石榴树，每棵石榴树都挂着班级的牌子，浇水除草由学生负责。";
const MARKET =
  "body: 城东农贸市场的摊位前多了一块电子屏，蔬菜的产地和检测结果滚动播出，顾客抬头就能看见。";
const NIGHT =
  "body: 放映员把幕布拉紧，龙潭村的孩子追着光柱跑来跑去，放映队一年要走一百四十多个村子。";

describe("draftStories", () => {
  it("finds headlines that stand after their stories", () => {
    const found = stories(
      TREES,
      "head: 石榴树有了小主人",
      MARKET,
      "head: 农贸市场装上电子屏",
      NIGHT,
      "head: 放映队来到龙潭村",
    );
    expect(found.map(({ heads }) => heads)).toEqual([
      ["石榴树有了小主人"],
      ["农贸市场装上电子屏"],
      ["放映队来到龙潭村"],
    ]);
  });

  it("finds headlines that stand before them", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      TREES,
      "head: 农贸市场装上电子屏",
      MARKET,
      "head: 放映队来到龙潭村",
      NIGHT,
    );
    expect(found.map(({ heads, body }) => [heads[0], body.length])).toEqual([
      ["石榴树有了小主人", 1],
      ["农贸市场装上电子屏", 1],
      ["放映队来到龙潭村", 1],
    ]);
  });

  it("keeps a headline whose story the file does not hold", () => {
    const found = stories(
      "head: 全县秋粮收购工作启动",
      TREES,
      "head: 石榴树有了小主人",
      MARKET,
      "head: 农贸市场装上电子屏",
    );
    expect(found[0]).toMatchObject({ heads: ["全县秋粮收购工作启动"], body: [] });
    expect(found).toHaveLength(3);
  });

  it("tells crossheads from headlines by the words on both sides", () => {
    const more =
      "body: 操场边的石榴树已经长到齐腰高，滨河小学的学生轮流浇水，班级的牌子也换成了木头的。";
    const last = "body: 滨河小学的石榴树下个月就要开花，学生打算把操场上的石榴树写进班级的日记。";
    const found = stories(
      "head: 石榴树有了小主人",
      TREES,
      "head: 长到齐腰高",
      more,
      "head: 写进日记里",
      last,
      "head: 农贸市场装上电子屏",
      MARKET,
    );
    expect(found[0]?.body.map((block) => block.split(" ")[0])).toEqual([
      "p",
      "crosshead",
      "p",
      "crosshead",
      "p",
    ]);
    expect(found).toHaveLength(2);
  });

  it("parts stories that name nobody, whose headlines could be crossheads by their form", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      `body: 3月12日，${TREES.slice(6)}`,
      "body: 石榴树的牌子上写着浇水的日子，哪个班忘了，滨河小学的广播里就会念到哪个班级。",
      "head: 菜摊子上装新屏幕",
      `body: 近日，${MARKET.slice(6)}`,
      "body: 顾客老江说，以前买蔬菜全凭眼睛，如今产地和检测结果都在电子屏上，心里踏实。",
      "head: 放映队来到龙潭村",
      `body: 昨天傍晚，${NIGHT.slice(6)}`,
    );
    expect(found.map(({ heads, body }) => [heads[0], body.length])).toEqual([
      ["石榴树有了小主人", 2],
      ["菜摊子上装新屏幕", 2],
      ["放映队来到龙潭村", 1],
    ]);
  });

  it("reads a line as a headline that ends with a quotation, and a quotation alone as text", () => {
    const heads = (line: string) =>
      stories(line, TREES, "head: 农贸市场装上电子屏", MARKET)[0]?.heads;
    expect(heads("body: 小学操场种下六十棵“石榴树”")).toEqual(["小学操场种下六十棵“石榴树”"]);
    expect(heads("body: “石榴树是我们种的，我们来浇水”")).toEqual([]);
    expect(heads("body: 学生说：“石榴树是我们种的”")).toEqual([]);
  });

  it("takes the first of numbered crossheads for the headline's no more than the others", () => {
    const found = stories(
      "head: 石榴树认养办法",
      "head: 一、认养的人",
      TREES,
      "head: 二、认养的日子",
      "body: 滨河小学的石榴树从植树节那天起可以认养，每棵石榴树挂一块写着学生名字的牌子。",
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.heads).toEqual(["石榴树认养办法"]);
    expect(found[0]?.body[0]).toMatch(/^crosshead 一、认养/u);
    const [other] = stories("head: 石榴树认养办法", "head: 一棵树一个名字", TREES);
    expect(other?.heads).toHaveLength(2);
  });

  it("gives a caption to the story whose words it shares", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      TREES,
      "caption: 顾客在农贸市场看电子屏。 贾明 摄",
      "head: 农贸市场装上电子屏",
      MARKET,
    );
    expect(found.map(({ captions }) => captions.length)).toEqual([0, 1]);
  });

  it("takes a short last line under a headline for its author", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      "head: 柏舟",
      TREES,
      "head: 农贸市场装上电子屏",
      "byline: 陈彩霞",
      MARKET,
    );
    expect(found.map(({ heads, bylines }) => [heads, bylines])).toEqual([
      [["石榴树有了小主人"], ["柏舟"]],
      [["农贸市场装上电子屏"], ["陈彩霞"]],
    ]);
  });

  it("lets no story go on under who signs it, nor into a letter to the paper", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      TREES,
      "head: 巷子口的路灯谁来修",
      "body: 编辑同志：南门巷子口的路灯坏了半年，老人夜里出门摔过两跤，能不能请人管一管？",
      "signature: 读者 钱有田",
      "head: 路灯已经修好",
      "body: 南门巷子口的路灯，街道已请人换了灯泡，老人夜里出门不再摸黑。",
    );
    expect(found.map(({ heads }) => heads[0])).toEqual([
      "石榴树有了小主人",
      "巷子口的路灯谁来修",
      "路灯已经修好",
    ]);
  });

  it("moves a logo to the story it speaks of", () => {
    const found = stories(
      TREES,
      "head: 石榴树有了小主人",
      "head: 放映队来到龙潭村",
      MARKET,
      "head: 农贸市场装上电子屏",
      NIGHT,
      "head: 晒谷场上的电影夜",
    );
    expect(found.map(({ logos }) => logos)).toEqual([[], [], ["放映队来到龙潭村"]]);
  });

  it("makes nothing of nothing", () => {
    expect(stories()).toEqual([]);
  });

  it("makes a picture that is of no story one of its own, in its place", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      TREES,
      "caption: 连日晴好，游客们乘着橡皮艇穿过峡谷，激起阵阵浪花，笑声传得很远。 李安 摄",
      "head: 农贸市场装上电子屏",
      MARKET,
    );
    expect(found.map(({ heads, body }) => [heads[0], body[0]])).toEqual([
      ["石榴树有了小主人", "p 滨河小学的学"],
      [undefined, "p 连日晴好，游"],
      ["农贸市场装上电子屏", "p 城东农贸市场"],
    ]);
  });

  it("leaves a picture with the story it shares words with, or whose headline has no other text", () => {
    const caption = "caption: 孩子们在操场上给石榴树浇水除草，每棵树都挂着班级的牌子。 李安 摄";
    const near = stories("head: 石榴树有了小主人", TREES, caption, "head: 装上电子屏", MARKET);
    expect(near[0]?.captions).toHaveLength(1);
    expect(near).toHaveLength(2);
    const alone = stories("head: 夏日清凉", "caption: 图为游客乘橡皮艇。 李安 摄");
    expect(alone).toHaveLength(1);
  });

  it("leaves a stray headline behind a story alone, whose headline speaks of it", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      TREES,
      "body: 操场边的石榴树已经长到齐腰高，滨河小学的学生轮流浇水，班级的牌子也换成了木头的。",
      "head: 图书馆周末开放时间",
    );
    expect(found.map(({ heads, body }) => [heads[0], body.length])).toEqual([
      ["石榴树有了小主人", 2],
      ["图书馆周末开放时间", 0],
    ]);
  });

  it("takes a headline that asks, first on its page", () => {
    const found = stories(
      "body: 农贸市场的电子屏谁来管？",
      MARKET,
      "head: 石榴树有了小主人",
      TREES,
    );
    expect(found.map(({ heads }) => heads)).toEqual([
      ["农贸市场的电子屏谁来管？"],
      ["石榴树有了小主人"],
    ]);
  });

  it("reads picture after picture as stories, none as another's crosshead and caption", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      `body: 本报讯（记者 柳青）${TREES.slice(6)}`,
      "head: 漂流正当时",
      "caption: 连日晴好，游客们乘着橡皮艇穿过峡谷，激起阵阵浪花，笑声传得很远，景区增开了两班摆渡车。 李安 摄",
      "head: 社火闹新春",
      "caption: 正月十三，高抬社火的队伍走过村道，锣鼓一路敲到镇上，吸引了许多群众前来观看和拍照留念。 牛山 摄",
    );
    expect(found.map(({ heads, body }) => [heads[0], body.length])).toEqual([
      ["石榴树有了小主人", 1],
      ["漂流正当时", 1],
      ["社火闹新春", 1],
    ]);
  });

  it("keeps paragraphs of one series of marks in one story", () => {
    const found = stories(
      "body: 五十八岁的老师傅修了一辈子古琴，记者请他说说木头里的声音。",
      "body: ▶这一声，您听到了什么？",
      "body: 空了一块，里面有虫道，漆下面是松的，要先把灰胎揭开。",
      "head: 听古琴修复师讲木头里的声音",
      "body: ▶您带徒弟吗？",
      "body: 带了四个，留下来一个，坐得住的人少。",
      MARKET,
      "head: 农贸市场装上电子屏",
    );
    expect(found[0]?.body).toHaveLength(5);
    expect(found[1]?.heads).toEqual(["农贸市场装上电子屏"]);
  });

  it("takes writers' names for no headline", () => {
    const found = stories(
      TREES,
      "head: 石榴树有了小主人",
      "head: 江流 沈坝",
      MARKET,
      "head: 农贸市场装上电子屏",
    );
    expect(found.map(({ heads, bylines }) => [heads, bylines])).toEqual([
      [["石榴树有了小主人"], ["江流 沈坝"]],
      [["农贸市场装上电子屏"], []],
    ]);
  });

  it("makes a story of few words under a headline that are a picture's", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      `body: 本报讯（记者 柳青）${TREES.slice(6)}`,
      "head: 一池清香",
      "caption: 千亩荷塘迎来盛花期，游客泛舟其间，尽享夏日的清凉与荷香。 何远 摄",
      "head: 农贸市场装上电子屏",
      `body: 本报讯（记者 陈霞）${MARKET.slice(6)}`,
    );
    expect(found.map(({ heads, body }) => [heads[0], body.length])).toEqual([
      ["石榴树有了小主人", 1],
      ["一池清香", 1],
      ["农贸市场装上电子屏", 1],
    ]);
  });

  it("begins a story at a lead, though what stands above is about the same", () => {
    const found = stories(
      "head: 石榴树有了小主人",
      `body: 本报讯（记者 柳青）${TREES.slice(6)}`,
      "body: 学生说，石榴树挂上牌子以后，班级里人人都来浇水除草。",
      "body: 六十棵石榴树，谁来浇水？",
      `body: 本报讯（记者 何远）暑假里石榴树没人浇水除草，滨河小学的班级排出了学生值日表。`,
      "body: 学生轮流来操场，六十棵石榴树一棵也没有旱着。",
    );
    expect(found.map(({ heads, body }) => [heads[0], body.length])).toEqual([
      ["石榴树有了小主人", 2],
      ["六十棵石榴树，谁来浇水？", 2],
    ]);
  });

  it("takes no line over a pen name for a crosshead, though the text goes on about the same", () => {
    const found = stories(
      "head: 放映队来到龙潭村",
      NIGHT,
      "body: 孩子们说，光柱里飞着虫子，放映队的幕布像一面帆。",
      "head: 末班渡船",
      "head: 一叶舟",
      "body: 老邵把缆绳盘好，等着放映队的人，幕布和光柱都收了。",
      "body: 孩子们追到水边，一年就这一回。",
    );
    expect(found.map(({ heads, bylines }) => [heads, bylines])).toEqual([
      [["放映队来到龙潭村"], []],
      [["末班渡船"], ["一叶舟"]],
    ]);
  });

  it("takes names under a line that may be a headline for those who sign it", () => {
    const under = (line: string, name: string) =>
      stories(
        "head: 放映队来到龙潭村",
        NIGHT,
        "body: 孩子们说，光柱里飞着虫子，放映队的幕布像一面帆。",
        `body: ${line}`,
        `head: ${name}`,
        "body: 老邵把缆绳盘好，等着放映队的人，幕布和光柱都收了。",
        "body: 孩子们追到水边，一年就这一回。",
      ).map(({ heads, bylines }) => [heads, bylines]);
    expect(under("末班渡船，等的是谁？", "江流 沈坝")).toEqual([
      [["放映队来到龙潭村"], []],
      [["末班渡船，等的是谁？"], ["江流 沈坝"]],
    ]);
    // a line that ends a sentence is text: the short one below it parts the story
    expect(under("末班渡船，还没有开。", "二、水边")).toEqual([[["放映队来到龙潭村"], []]]);
  });
});
