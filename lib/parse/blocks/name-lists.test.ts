import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { isNamedRow, nameList } from "./name-lists.ts";

const lengths = (source: string, from = 0) =>
  nameList(splitLines(source, [0, source.length]), from);

describe("nameList", () => {
  it.each([
    ["prizes with their winners", "一等奖：张小梅 李建国\n二等奖：王小明 赵雅琴 周立波", [1, 1]],
    ["one prize", "特等奖：张小梅\n王小明", [1, 1]],
    [
      "prizes over their winners",
      "一等奖（1名）\n张小梅\n二等奖（2名）\n王小明 赵雅琴",
      [1, 1, 1, 1],
    ],
    ["works", "金奖：《春江晓色》（张小梅）\n银奖：《茶山》（李建国）《古渡》（王小明）", [1, 1]],
    [
      "works in rows, whatever the surname",
      "《渡船》 逄洲\n《灯下》 亓小雨\n《石阶》 仉远",
      [1, 1, 1],
    ],
    [
      "prizes, not who wrote the story, apart below them",
      "一等奖：张小梅\n二等奖：李建国\n\n柳青 韩雪",
      [1, 1],
    ],
    ["counted heads", "青年英才（3人）：\n张小梅 李建国、王小明", [1, 1]],
    ["towns and people", "城关镇：张小梅 李建国\n柳溪镇：赵雅琴 周立波", [1, 1]],
    [
      "rows apart",
      "张小梅 李建国 王小明\n\n赵雅琴 周立波 陈思远\n\n黄丽华 徐向东 何佳怡",
      [1, 1, 1],
    ],
    [
      "a table",
      "姓名 单位 得分\n张小梅 城关小学 98.5\n李建国 实验小学 97.2\n王小明 城西小学 96",
      [1, 1, 1, 1],
    ],
    ["numbers", "1.张小梅 城关小学\n2.李建国 实验小学\n3.王小明 城西小学", [1, 1, 1]],
    [
      "offices honoured",
      "先进集体\n县教育局 县公安局\n先进个人\n张小梅（女） 李建国",
      [1, 1, 1, 1],
    ],
    ["a name broken in two", "三等奖：陈思远 黄丽\n华 徐向东\n优秀奖：何佳怡 吴迪", [2, 1]],
    ["a surname at a line's end", "一等奖：张小梅 李\n建国\n二等奖：王小明", [2, 1]],
    ["what a heading without names ends", "一等奖：张小梅\n二等奖：李建国\n优秀奖", [1, 1]],
  ])("finds %s", (_, source, expected) => {
    expect(lengths(source)).toEqual(expected);
  });

  it("takes the title over a list inside a story, and none at a page's top", () => {
    const list = "获奖名单\n一等奖：张小梅 李建国\n二等奖：王小明";
    expect(lengths(`大赛昨天落幕。\n${list}`, 1)).toEqual([1, 1, 1]);
    expect(lengths(list)).toEqual([]);
  });

  it.each([
    ["who wrote a story", "张小梅 李建国 王小明\n渡口换上电动船"],
    ["roles", "记者：张小梅 李建国\n摄影：王小明 赵雅琴"],
    ["who speaks", "主持人：这笔钱怎么花\n张小梅：修路要紧"],
    ["a headline of a prize", "一等奖花落谁家\n评委会昨天揭晓了答案。"],
    ["a prize told", "一等奖：张小梅，她今年九岁。\n二等奖：李建国，他是她的同桌。"],
    ["halves", "春风化雨 润物无声\n少开会议 多办实事\n为民解忧 为企纾困"],
    ["a name and its poem", "张小梅\n春天从渡口上岸\n把柳条一根一根点亮"],
    ["figures", "大米 2.80 面粉 2.35\n草鱼 8.50 带鱼 18.00\n苹果 5.50 香蕉 3.60"],
    ["works told of", "《渡船》 今日首发\n《灯下》 三次再版印刷\n《石阶》 进了课堂的老故事"],
    ["two works", "《渡船》 逄洲\n《灯下》 亓小雨"],
    ["a heading alone", "先进个人\n\n渡口换上电动船"],
    ["a headline and who wrote the story", "冠军\n\n柳青"],
    ["the same, close together", "优秀教师\n柳青"],
    ["two blank lines between", "一等奖：张小梅\n\n\n二等奖：李建国"],
  ])("finds none in %s", (_, source) => {
    expect(lengths(source)).toEqual([]);
  });
});

it.each(["张小梅 渡口艄公", "《渡船》 逄洲", "1.王小明　城西小学", "张小梅 李建国 王小明"])(
  "%s is a row of a list",
  (row) => {
    expect(isNamedRow(row)).toBe(true);
  },
);

it.each(["张小梅", "张小梅 李建国", "春风化雨 润物无声", "张小梅 在渡口，等船。"])(
  "%s need be none",
  (row) => {
    expect(isNamedRow(row)).toBe(false);
  },
);

describe("a page", () => {
  const text = (words: string) => `　　${words}\n`;
  const before = `老桥修好了\n\n${text("昨天，东门老桥恢复通行，两岸居民走上了修葺一新的石板桥面，都说等了两年。")}`;
  const after = `小城添了新书屋\n\n${text("东门外的旧粮站改成了书屋，一楼看书，二楼喝茶，三楼开讲座，周末座无虚席。")}`;
  const told = text("本报讯（记者 骆平）昨天，我县第五届少儿书法大赛在文化馆落下帷幕。");

  it.each([
    ["prizes", "一等奖：张小梅 李建国\n\n二等奖：王小明 赵雅琴 周立波"],
    ["a list under its title", "获奖名单\n一等奖\n张小梅 李建国\n二等奖\n王小明 赵雅琴 周立波"],
    ["towns", "城关镇：张小梅 李建国\n柳溪镇：赵雅琴 周立波"],
    ["a table", "张小梅 城关小学 98.5\n李建国 实验小学 97.2\n王小明 城西小学 96.8"],
  ])("leaves %s with its story", (_, list) => {
    const page = `${before}\n少儿书法大赛落幕\n\n${told}\n${list}\n\n${after}`;
    const { articles } = parse(Buffer.from(page), "page.txt");
    expect(articles.map(({ headline }) => headline)).toEqual([
      "老桥修好了",
      "少儿书法大赛落幕",
      "小城添了新书屋",
    ]);
    const lines = articles[1]?.body.map((block) => block.text) ?? [];
    expect(lines.slice(1)).toEqual(list.split("\n").filter(Boolean));
  });

  it("makes a list under a headline its text", () => {
    const list = "一等奖：张小梅 李建国\n二等奖：王小明 赵雅琴 周立波";
    const page = `${before}\n第五届少儿书法大赛获奖名单\n\n${list}\n\n${after}`;
    const { articles } = parse(Buffer.from(page), "page.txt");
    expect(articles.map(({ headline }) => headline)).toEqual([
      "老桥修好了",
      "第五届少儿书法大赛获奖名单",
      "小城添了新书屋",
    ]);
  });
});
