import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { readFolio } from "./folio.ts";

function read(line: string) {
  const folio = readFolio(line);
  const words = (span: readonly [number, number] | null) => (span ? line.slice(...span) : null);
  return folio && [words(folio.paper), words(folio.pageName), folio.isDated, folio.isSure];
}

describe("readFolio", () => {
  it.each([
    ["缙云新闻 文苑 2020年9月25日 第4版", "缙云新闻", "文苑", true],
    ["龙游通讯 2022年11月18日 星期五 第1版 要闻", "龙游通讯", "要闻", true],
    ["04 副刊 2019年3月2日 星期六 松阳报", "松阳报", "副刊", true],
    [
      "2021年5月14日 星期五 责任编辑：方小雨 版式：周云 第3版 综合 江城日报",
      "江城日报",
      "综合",
      true,
    ],
    ["03版 民生 | 2020年8月8日 星期六 | 今日庆元", "今日庆元", "民生", true],
    ["4 | 副刊 | 宁海新闻 | 2021年9月1日", "宁海新闻", "副刊", true],
    ["文苑·第4版 2019.06.11 武义报", "武义报", "文苑", true],
    ["德清新闻 第二版 综合新闻 2020年10月12日 农历八月廿六", "德清新闻", "综合新闻", true],
    ["2020年5月6日 要闻·综合 今日桐庐 02", "今日桐庐", "要闻·综合", true],
    ["今日三门 2020年5月6日星期三第4版三门湾", "今日三门", "三门湾", true],
    ["第 2 版　要闻　　2021 年 4 月 22 日　星期四", null, "要闻", true],
    ["2021年4月22日 总第1234期 本期4版", null, null, true],
    ["编辑：王芳 电话：0578-5123456 2版 乡村 遂昌报", "遂昌报", "乡村", false],
    ["云和新闻 2021年4月22日 星期四 晴 12-18℃ 第2版 民生", "云和新闻", "民生", true],
    ["2021年6月21日 星期一 农历五月十二 夏至 第1版", null, null, true],
    ["云和新闻 2021年4月22日 云和县融媒体中心主办 第2版", "云和新闻", null, true],
    ["今日云和 第2版 扫码关注今日云和", "今日云和", null, false],
    ["巢湖周末 2017年4月14日 星期五 07版 文苑", null, "文苑", true],
    ["乳山报·周末 2016.12.16 星期五 编辑/宫晓 美编/于娜 4", "乳山报·周末", null, true],
    ["A3·民生", null, "民生", false],
    ["第四版 副刊", null, "副刊", false],
    ["编辑：王芳 邮箱：wf@163.com", null, null, false],
  ])("%s", (line, paper, pageName, isDated) => {
    expect(read(line)).toEqual([paper, pageName, isDated, true]);
  });

  it.each(["A3 溪畔", "第4版 松阴溪", "07版 花台山", "教育 12"])(
    "%s: its place alone tells",
    (line) => {
      expect(read(line)?.[3]).toBe(false);
    },
  );

  it.each([
    "2019年9月24日 我县召开大会",
    "2020年9月28日 开工建设",
    "县公安局 2020年9月25日",
    "2020年 全县新建学校 14所",
    "5月6日 星期三 晴 12℃",
    "3 部门联合执法",
    "12 人获奖",
    "刊登在江城日报第3版",
    "2021-05-14 记者 方一舟",
    "2021年5月14日 10:20 来源：今日桐庐",
    "2021年5月14日 来源：今日桐庐 作者：方一舟",
    "第4版，看得最久",
    "江城日报 2022年3月15日 08:30",
    "A4 纸上的春天",
    "2020年小雪 河东报",
    "第3版《新语》出版",
    "要闻",
    "今日庆元",
  ])("%s is none", (line) => {
    expect(readFolio(line)).toBeNull();
  });

  it("names who publishes the paper", () => {
    const line = "平武县融媒体中心主办 2022年3月25日 第2版";
    expect(line.slice(...(readFolio(line)?.publisher ?? [0, 0]))).toBe("平武县融媒体中心");
    expect(readFolio("2022年3月25日 第2版 要闻")?.publisher).toBeNull();
  });

  it("takes a row of ten thousand names in its stride", () => {
    expect(readFolio("责编 张三 ".repeat(2000))).toBeNull();
  });
});

const STORY = [
  "老街改造完工",
  "",
  "本报讯（记者 柳一鸣）昨日，云和县浮云街道",
  "老街改造工程完工，一百二十户居民搬回新居。",
  "“夜里走路再也不怕摔跤了。”居民王阿婆说。",
].join("\n");

describe("a page's head and foot", () => {
  const read = (text: string) => {
    const { articles, record } = parse(Buffer.from(text), "x.txt");
    const stories = articles.map(({ kicker, headline, section, date }) =>
      [kicker, headline, section, date?.value].map((each) => each ?? "-").join(" | "),
    );
    return [record.paper, record.home, ...stories];
  };
  const told = (section: string) => `- | 老街改造完工 | ${section} | 2021-04-22`;

  it.each([
    ["in one row", "云和新闻 2021年4月22日 星期四 第2版 综合", "云和新闻", "综合"],
    ["turned round", "02 综合 2021年4月22日 星期四 云和报", "云和报", "综合"],
    [
      "with its makers",
      "2021年4月22日 星期四 责任编辑：方小雨 第3版 民生 云和日报",
      "云和日报",
      "民生",
    ],
    ["in rows", "A3·民生\n2021年4月22日 星期四\n责编 张三 美编 李四\n今日云和", "今日云和", "民生"],
    ["in Latin too", "云和新闻  YUNHE NEWS\n第2版 要闻 2021年4月22日", "云和新闻", "要闻"],
    ["by its place", "乡村  3\n云和时讯 2021年4月22日", "云和时讯", "乡村"],
    [
      "under numbers",
      "云和新闻\n邮发代号：31-100\n2021年4月22日 总第12期 本期4版",
      "云和新闻",
      "-",
    ],
    [
      "with its desk",
      "云和报 2021年4月22日 第四版：梯田\n编辑：王芳 电话：0578-5123456",
      "云和报",
      "梯田",
    ],
  ])("is read %s", (_, rows, paper, section) => {
    expect(read(`${rows}\n\n${STORY}\n`)).toEqual([paper, "331125", told(section)]);
    expect(read(`${STORY}\n\n${rows}\n`)).toEqual([paper, "331125", told(section)]);
  });

  it("gives way to a column's own name", () => {
    const text = `云和新闻 2021年4月22日 第2版 综合\n\n【城事】\n${STORY}`;
    expect(read(text)[2]).toBe(told("城事"));
  });

  it("names the page that a story stands on, of several in one text", () => {
    const second = STORY.replace("老街改造完工", "新桥今日通车").replaceAll("老街", "新桥");
    const text = `云和新闻 2021年4月22日 第1版 要闻\n\n${STORY}\n\n云和新闻 2021年4月22日 第2版 民生\n\n${second}`;
    const sections = parse(Buffer.from(text), "x.txt").articles.map(({ section }) => section);
    expect(sections).toEqual(["要闻", "民生"]);
  });

  it("names no page before the one that has the only name", () => {
    const second = STORY.replace("老街改造完工", "新桥今日通车").replaceAll("老街", "新桥");
    const text = `云和报\n2021年4月22日 星期四\n第1版\n\n${STORY}\n\n云和报\n2021年4月22日 星期四\n第4版 副刊\n\n${second}`;
    const { articles, record } = parse(Buffer.from(text), "x.txt");
    expect(articles.map(({ section }) => section)).toEqual([null, "副刊"]);
    const mastheads = record.discarded.filter(({ reason }) => reason === "masthead");
    expect(mastheads).toHaveLength(2);
  });

  it.each(["G60 科创走廊", "S1 轻轨"])("is no road's or train's number: %s", (line) => {
    const { articles, record } = parse(Buffer.from(`${line}\n${STORY}`), "x.txt");
    expect(record.discarded).toEqual([]);
    expect(articles.map(({ kicker, headline }) => [kicker, headline])).toEqual([
      [line, "老街改造完工"],
    ]);
  });

  it("does not take where a story was printed for its page", () => {
    const { articles, record } = parse(
      Buffer.from(`原载 浙江日报 2021年4月22日\n\n${STORY}`),
      "x.txt",
    );
    expect([record.paper, articles[0]?.section]).toEqual([null, null]);
  });
});
