import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { areBriefs, findBriefs, isBriefsName } from "./briefs.ts";

const found = (source: string) => {
  const { paragraphs, names } = findBriefs(splitLines(source, [0, source.length]));
  return [[...paragraphs.values()].map(({ from, to }) => [from, to]), [...names]];
};

const WRAPPED = `一周简讯
▲5月9日，云岭县图书馆举办诵读会，六
十名小读者参加。（徐欣）
▲石桥镇卫生院开展护士节义诊，为二百
三十名村民检查听力和血压，发放药品三
十盒。（黄敏）`;

describe("findBriefs", () => {
  it.each([
    [
      "wrapped paragraphs under a name",
      WRAPPED,
      [
        [
          [1, 3],
          [3, 6],
        ],
        [0],
      ],
    ],
    [
      "a blank line between them",
      WRAPPED.replace("\n▲石", "\n\n▲石"),
      [
        [
          [1, 3],
          [3, 6],
        ],
        [0],
      ],
    ],
    [
      "no name",
      WRAPPED.slice(5),
      [
        [
          [0, 2],
          [2, 5],
        ],
        [],
      ],
    ],
    [
      "whole paragraphs",
      "短讯\n■县图书馆举办诵读会，六十名小读者参加。\n■石桥镇卫生院开展义诊，检查听力。（黄敏）",
      [
        [
          [1, 2],
          [2, 3],
        ],
        [0],
      ],
    ],
    [
      "numbers under a name, a credit on a line of its own",
      "简讯\n1. 柳林镇组织志愿者清理河道垃圾3吨。\n（柳青）\n2. 石桥镇开展森林防火宣传。（韩雪）",
      [
        [
          [1, 3],
          [3, 4],
        ],
        [0],
      ],
    ],
    [
      "wrapped paragraphs with numbers",
      WRAPPED.replace("▲5", "1、5").replace("▲石", "2、石"),
      [
        [
          [1, 3],
          [3, 6],
        ],
        [0],
      ],
    ],
    [
      "credits on lines of their own",
      "★县图书馆举办诵读会，六十名小读者参加。\n（徐欣）\n★石桥镇开展义诊，为村民检查听力。\n（黄敏）\n高山蔬菜进了城",
      [
        [
          [0, 2],
          [2, 4],
        ],
        [],
      ],
    ],
    [
      "first lines that end early, each with one line more",
      "简讯\n▲3月4日，河东县图书馆举办\n“春分读书会”，五十名小读者参加。（徐欣）\n▲天荒镇近日完成九条农村\n公路的安防提升工程。（程浩）",
      [
        [
          [1, 3],
          [3, 5],
        ],
        [0],
      ],
    ],
    [
      "text that goes on behind the last",
      `${WRAPPED}\n高山蔬菜进了城\n本报讯（记者 万青）眼下，云岭县高山蔬菜`,
      [
        [
          [1, 3],
          [3, 6],
        ],
        [0],
      ],
    ],
  ])("finds %s", (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it.each([
    [
      "headlines over text",
      "▲渡口换上电动船\n柳河镇渡口的老渡船昨天换上了电动机，\n一次充电能跑十四个来回。\n▲果园办起算盘课\n苹果树下的算盘课开到第三年，来学的孩\n子有二十几个。",
    ],
    [
      "headlines over paragraphs on one line",
      "▲渡口换上电动船\n柳河镇渡口的老渡船昨天换上了电动机，一次充电能跑十四个来回。\n▲果园办起算盘课\n苹果树下的算盘课开到第三年，来学的孩子有二十几个。",
    ],
    ["entries of a list", "●身份证原件\n●户口簿原件\n●近期照片两张"],
    ["entries that go on", "●身份证原件；\n●户口簿原件；\n●近期照片两张。"],
    [
      "questions",
      "▶为什么学算盘？\n珠子一响，心就静了，孩子们都这么说。\n▶学的人多吗？\n来学的孩子有二十几个，最小的五岁。",
    ],
    ["pictures", "▲孩子们在放风筝。（柳青 摄）\n▲老人们在下棋。（柳青 摄）"],
    ["numbers with no column's name above", "注意事项\n1. 带好身份证原件。\n2. 提前一刻到场。"],
    ["numbers that skip one", "简讯\n1. 柳林镇清理河道。\n3. 石桥镇开展防火宣传。"],
    ["figures", "简讯\n1.5万亩春茶开采了。\n2.5万人来看花。"],
    ["numbers that do not begin", "简讯\n2. 柳林镇清理河道。\n3. 石桥镇开展防火宣传。"],
    ["one alone", WRAPPED.slice(0, WRAPPED.indexOf("▲石"))],
    ["two marks", WRAPPED.replace("▲石", "●石")],
    ["names", "□柳青\n□韩雪"],
    ["nothing", ""],
  ])("finds none in %s", (_, source) => {
    expect(found(source)).toEqual([[], []]);
  });
});

it("knows briefs of one column by their mark", () => {
  expect(areBriefs("▲县图书馆", "▲石桥镇")).toBe(true);
  expect(areBriefs("1. 县图书馆", "2. 石桥镇")).toBe(true);
  expect([
    areBriefs("1. 县", "1. 石"),
    areBriefs("2. 县", "1. 石"),
    areBriefs("1.5万", "2.5万"),
  ]).toEqual([false, false, false]);
  expect([areBriefs("▲县", "●石"), areBriefs("县", "县"), areBriefs("▲县", undefined)]).toEqual([
    false,
    false,
    false,
  ]);
});

it.each(["简讯", "简　讯", "一周短讯", "各地动态", "图片新闻"])(
  "takes %s for a column's name",
  (name) => {
    expect(isBriefsName(name)).toBe(true);
  },
);

it.each(["报名须知", "春茶上市的好消息传遍全县", ""])("takes %s for none", (name) => {
  expect(isBriefsName(name)).toBe(false);
});

it("makes one story of a column, with all who sent its briefs, on a page with headlines below", () => {
  const page = `九峰报
2020年4月21日 星期二

本报讯（记者 苏敏）4月19日，九峰县石
坪乡的两百亩油茶林迎来剪枝能手，三天
时间剪完了全部老枝。
乡长介绍，剪枝之后每亩可多收茶籽八十
斤，农户每亩增收六百元。
油茶林里请来剪枝人

${WRAPPED}
`;
  const [news, briefs] = parse(Buffer.from(page), "page.txt").articles;
  expect([news?.headline, briefs?.headline, briefs?.kicker]).toEqual([
    "油茶林里请来剪枝人",
    "一周简讯",
    null,
  ]);
  expect(briefs?.contributors.map(({ name }) => name)).toEqual(["徐欣", "黄敏"]);
  expect(briefs?.body.map(({ text }) => text)).toEqual([
    "▲5月9日，云岭县图书馆举办诵读会，六十名小读者参加。",
    "▲石桥镇卫生院开展护士节义诊，为二百三十名村民检查听力和血压，发放药品三十盒。",
  ]);
});

it("takes no entry of a list for an author", () => {
  const page = "报名须带以下材料：\n●身份证原件\n●近期照片两张\n●居住证明一份\n名额先到先得。";
  expect(parse(Buffer.from(page), "page.txt").articles[0]?.contributors).toEqual([]);
});
