import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { isSigner } from "./signers.ts";

const signersOf = (source: string) => {
  const lines = splitLines(source, [0, source.length]);
  return lines.filter((_, at) => isSigner(lines, at)).map(({ text }) => text);
};

const TWO = "仙溪县公安局交通警察大队\n仙溪县住房和城乡建设局";

describe("isSigner", () => {
  it.each([
    ["two bodies over a day", `敬请谅解。\n\n${TWO}\n2020年9月25日`, TWO.split("\n")],
    ["a line between them and the day", `特此通告\n\n${TWO}\n\n2020年9月25日`, TWO.split("\n")],
    [
      "a body and its day on one line",
      "敬请谅解。\n县供电公司 2022年7月7日",
      ["县供电公司 2022年7月7日"],
    ],
    ["no day at a notice's end", `公示\n现予公示。\n${TWO}\n\n外婆的酒坛`, TWO.split("\n")],
    [
      "no blank line below",
      "公示\n现予公示。\n县文明办公室\n停电预告\n因检修停电。",
      ["县文明办公室"],
    ],
    ["blank lines around it", "通告\n请绕行。\n\n仙溪县人民政府\n\n外婆的酒坛", ["仙溪县人民政府"]],
    [
      "particulars above and below",
      "启事\n来稿从优。\n投稿邮箱：a@b.cn\n县报社编辑部\n邮箱：c@b.cn",
      ["县报社编辑部"],
    ],
    [
      "last words without a full stop",
      "通　告\n请绕行。\n特此通告\n\n大河县公路管理局\n",
      ["大河县公路管理局"],
    ],
    ["the page's end", "通告\n请绕行。\n仙溪县人民政府", ["仙溪县人民政府"]],
  ])("with %s", (_, source, expected) => {
    expect(signersOf(source)).toEqual(expected);
  });

  it.each([
    ["a headline over its text", "通告\n请绕行。\n\n县供电公司\n\n昨夜雷雨，三条线路跳闸。"],
    ["a headline that tells of an office", "通告\n请绕行。\n\n记者走进县人民法院\n\n外婆的酒坛"],
    ["a line in mid-sentence", "通告\n这次检修由\n县供电公司\n负责。"],
    [
      "a line of a report",
      "通告\n请绕行。\n本报讯（记者 柳青）昨天停电。\n县供电公司\n\n外婆的酒坛",
    ],
    ["no notice", "他走进大楼。\n县供电公司\n\n外婆的酒坛"],
  ])("is not %s", (_, source) => {
    expect(signersOf(source)).toEqual([]);
  });
});

const read = (text: string) =>
  parse(Buffer.from(text), "page.txt").articles.map(({ kicker, headline, subheadlines, body }) => [
    headline,
    [kicker, ...subheadlines].filter(Boolean),
    body.map((block) => block.text),
  ]);

it("reads a notice by itself, broken at its column's end", () => {
  expect(
    read(`通告

　　为确保县城主干道沥青摊铺工程顺利进行，保
障施工期间道路交通安全，决定对人民路实行临时
交通管制，禁止一切机动车辆通行。
　　特此通告。

石桥县公安局
2021年3月25日
`),
  ).toEqual([
    [
      "通告",
      [],
      [
        "为确保县城主干道沥青摊铺工程顺利进行，保障施工期间道路交通安全，决定对人民路实行临时交通管制，禁止一切机动车辆通行。",
        "特此通告。",
        "石桥县公安局",
        "2021年3月25日",
      ],
    ],
  ]);
});

it("parts notices that stand close, whoever signs them, and leaves each its rows", () => {
  const notices = read(`南山日报
2022年7月8日 星期五
公示
根据评选办法的规定，经各乡镇推荐、实
地考察和综合评议，拟评选南山县第一中
学等十二家单位为县级文明单位，现予公
示，接受社会监督。
南山县精神文明建设委员会办公室
停电预告
因线路检修，下列区域将计划停电，请用
户提前做好准备。如遇雨天，检修顺延。
7月11日 08:00—17:00 10千伏城南线 桥头村
7月12日 08:30—16:00 10千伏工业线 园区一路
7月13日 07:00—12:00 10千伏山口线 山口村
南山县供电公司
南山县应急管理局
2022年7月7日
`);
  expect(notices.map(([headline, others]) => [headline, others])).toEqual([
    ["公示", []],
    ["停电预告", []],
  ]);
  expect(notices[0]?.[2]?.at(-1)).toBe("南山县精神文明建设委员会办公室");
  expect(notices[1]?.[2]).toEqual([
    "因线路检修，下列区域将计划停电，请用户提前做好准备。如遇雨天，检修顺延。",
    "7月11日 08:00—17:00 10千伏城南线 桥头村",
    "7月12日 08:30—16:00 10千伏工业线 园区一路",
    "7月13日 07:00—12:00 10千伏山口线 山口村",
    "南山县供电公司",
    "南山县应急管理局",
    "2022年7月7日",
  ]);
});

it("takes a title as wide as the column, and no line of text that ends like one", () => {
  const notices = read(`西川报
2018年11月22日 星期四

西川秋冬修水利

本报讯（记者 史丹）眼下正是冬修
水利的好时节，西川县四十二处水利
工程全部开工。名单已经公布，它的
公示栏设在哪里？
在团山小学食堂外的墙边设的公示
栏里，名单一周一换，投入六千万元。
关于加强冬季森林防火工作的通告
为切实加强森林防火工作，现将有关
事项通告如下：
一、防火期内禁止在林区野外用火。
二、上坟祭祖提倡献花植树，违者依
法处罚。
三、发现火情请立即拨打报警电话
12119。
西川县人民政府
2018年11月20日
`);
  expect(notices.map(([headline]) => headline)).toEqual([
    "西川秋冬修水利",
    "关于加强冬季森林防火工作的通告",
  ]);
  expect(notices[1]?.[2]).toEqual([
    "为切实加强森林防火工作，现将有关事项通告如下：",
    "一、防火期内禁止在林区野外用火。",
    "二、上坟祭祖提倡献花植树，违者依法处罚。",
    "三、发现火情请立即拨打报警电话12119。",
    "西川县人民政府",
    "2018年11月20日",
  ]);
});

it("joins the lines of a notice below a writer's name, on a page of whole lines", () => {
  const [, notice] = read(`仙溪报 文苑 2020年9月25日 第4版

溪边秋思

溪上芦花又见秋，
一篙烟雨送归舟。
故人不识青衫客，
只问村前旧石头。

王守礼

关于城北路封闭施工的通告

因城北路改造工程施工需要，经研究决定，自2020年9月28日起至11月30日止，
对城北路实行全封闭施工，禁止一切机动车通行，请绕行。
特此通告。

${TWO}
2020年9月25日
`);
  expect(notice?.[2]).toEqual([
    "因城北路改造工程施工需要，经研究决定，自2020年9月28日起至11月30日止，对城北路实行全封闭施工，禁止一切机动车通行，请绕行。",
    "特此通告。",
    ...TWO.split("\n"),
    "2020年9月25日",
  ]);
});
