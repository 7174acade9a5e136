import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { closingAt, signerOf } from "./closings.ts";
import { isNoticeTitle } from "./notices.ts";

function closings(text: string): (string | null)[] {
  const lines = splitLines(text, [0, text.length]);
  return lines.map((_, at) => closingAt(lines, at));
}

const read = (text: string) => parse(Buffer.from(text), "page.txt").articles;

describe("closingAt", () => {
  it("reads a letter's end", () => {
    expect(closings("盼早日修好路灯。\n此致\n敬礼！\n读者 李明\n2019年9月12日")).toEqual([
      null,
      "words",
      "words",
      "signature",
      "signature",
    ]);
    expect(closings("盼早日修好路灯。\n读者 李明\n　　　9月12日").at(-1)).toBe("signature");
  });

  it("takes no day elsewhere for a signature's", () => {
    expect(closings("盼早日修好路灯。\n9月12日").at(-1)).toBe(null);
    expect(closings("盼早日修好路灯。\n读者 李明\n9月12日收到回信。").at(-1)).toBe(null);
    expect(closings("敬请谅解。\n江夏区供水有限公司\n2024年7月5日").at(-1)).toBe("words");
  });

  it("reads a name set to the right under a text, with or without its date", () => {
    expect(closings("可在期限内提出申请。\n　　　　　　　刘建中")).toEqual([null, "signature"]);
    expect(closings("盼早日修好。\n　　　　　　　刘建中\n2019年9月12日")[1]).toBe("signature");
  });

  it("reads words set far to the right under a text, whoever signs with them", () => {
    expect(closings("当面致谢。\n　　　　　　　　家属 韦宏\n\n招租公告")[1]).toBe("words");
    expect(closings("当面致谢。\n　　　　　　　　家属 韦宏\n　　那年冬天很冷。")[1]).toBe(null);
    expect(closings("当面致谢，\n　　　　　　　　家属 韦宏")[1]).toBe(null);
    expect(closings("当面致谢。\n　　家属 韦宏")[1]).toBe(null);
  });

  it.each([
    ["您的学生", "words"],
    ["老友 王德才", "words"],
    ["区供水公司", "words"],
    ["2024年7月5日", "words"],
    ["茶农丰收", null],
    ["尾声", null],
    ["山路弯弯", null],
    ["学生放假", null],
    ["母亲河边", null],
  ])("tells who signs far to the right from a display line: %s", (words, closing) => {
    expect(closings(`修好了四公里路。\n　　　　　　　　${words}\n\n　　那年冬天很冷。`)[1]).toBe(
      closing,
    );
  });

  it("reads an organisation over its date, or at a notice's end", () => {
    expect(closings("敬请谅解。\n江夏区供水有限公司\n2024年7月5日")).toEqual([
      null,
      "words",
      "words",
    ]);
    expect(closings("拍卖公告\n请办理登记。\n江夏拍卖有限公司")[2]).toBe("words");
    expect(closings("银奖\n张小梅 渡口艄公\n\n青河县文联\n2021年3月2日")[3]).toBe("words");
    expect(closings("春风化雨 润物无声\n\n青河县文联\n2021年3月2日")[2]).toBe(null);
    const rent = "招租公告\n有意者请面谈。\n地址：市场二楼";
    expect(closings("请来报名。\n微信公众号：桥南夜校\n\n县文化馆\n\n\n渡口")[2]).toBe("words");
    expect(closings("请来报名。\n微信公众号：桥南夜校\n\n县文化馆\n\n渡口")[2]).toBe(null);
    expect(closings(`${rent}\n\n桥南市场管理处`)[3]).toBe("words");
    expect(closings(`${rent}\n桥南市场管理处\n\n山村建起新学校`)[3]).toBe("words");
  });

  it("reads a name right under the last line, a blank line below", () => {
    expect(closings("可在期限内提出申请。\n刘建中")[1]).toBe("signature");
    expect(closings("可在期限内提出申请。\n刘建中\n\n山村建起新学校")[1]).toBe("signature");
  });

  it("reads who wrote a letter to the paper and from where", () => {
    const letter = "编辑同志：\n路灯坏了一个月，盼早日修好。\n\n";
    expect(closings(`${letter}城关街道 李明`)[2]).toBe("signature");
    expect(closings(`${letter}河东镇村民 王小河\n\n山村建起新学校`)[2]).toBe("signature");
    expect(closings(`${letter}城关街道 李明\n路灯下`)[2]).toBe(null);
    expect(closings(`${letter}幸福生活 越来越好`)[2]).toBe(null);
    expect(closings("路灯坏了一个月，盼早日修好。\n\n城关街道 李明")[1]).toBe(null);
    expect(signerOf("城关街道 李明")).toBe("李明");
    expect(signerOf("幸福生活 越来越好")).toBe(null);
  });

  it.each([
    ["a headline that ends like an organisation", "请办理登记。\n\n山村建起新学校"],
    ["an office that is not under a notice", "他走进大楼。\n区住建局"],
    [
      "a headline under a notice's address",
      "招租公告\n请面谈。\n地址：市场二楼\n\n山村建起新学校\n\n昨天开学。",
    ],
    ["a headline under an address", "请面谈。\n地址：市场二楼\n\n山村建起新学校"],
    ["a name under a headline", "外婆的石磨\n　　　　　　　刘建中\n　　那年冬天很冷。"],
    ["a name that stands apart", "可在期限内提出申请。\n\n刘建中"],
    ["a name with text right below", "可在期限内提出申请。\n刘建中\n那年冬天很冷。"],
    ["a word that is no name", "可在期限内提出申请。\n观后"],
    ["a wish outside a letter", "祝你平安\n　　那年冬天很冷。"],
    ["a date under a headline", "河边新修了步道\n2024年7月5日"],
  ])("leaves %s", (_, text) => {
    expect(closings(text).filter(Boolean)).toEqual([]);
  });
});

describe("isNoticeTitle", () => {
  it.each(["公告", "停电通知", "遗失声明", "启 事", "拆迁公示"])("%s", (title) => {
    expect(isNoticeTitle(title)).toBe(true);
  });

  it.each([
    "深夜接到通知",
    "一纸通知书",
    "公告栏前",
    "区政府发布通告",
    "特此通告",
    "通知送到田间地头",
  ])("%s is none", (title) => {
    expect(isNoticeTitle(title)).toBe(false);
  });
});

it("knows the signer's name", () => {
  expect(signerOf("读者 李明")).toBe("李明");
  expect(signerOf("刘建中")).toBe("刘建中");
  expect(signerOf("江夏区供水有限公司")).toBeNull();
});

describe("pages of notices and letters", () => {
  it("begins a story at every notice and leaves its signature with it", () => {
    const articles = read(`停水通知
因供水管网改造，定于2024年7月8日22时至9日6时对江夏街一带停水，请用户提前储水，敬请谅解。
江夏区供水有限公司
2024年7月5日

遗失声明
江夏区好味餐饮店遗失营业执照副本，编号0001234，声明作废。

拍卖公告
受委托，本公司定于7月20日上午10时公开拍卖旧机动车一批，有意者请于7月18日前办理登记手续。
江夏拍卖有限公司
`);
    expect(articles.map(({ headline, body }) => [headline, body.at(-1)?.text])).toEqual([
      ["停水通知", "2024年7月5日"],
      ["遗失声明", "江夏区好味餐饮店遗失营业执照副本，编号0001234，声明作废。"],
      ["拍卖公告", "江夏拍卖有限公司"],
    ]);
  });

  it("takes no signature for a headline", () => {
    const [letter] = read(`盼在学校门口增设红绿灯

编辑同志：
我是一名小学生的家长。孩子就读的学校门口车流量大，希望有关部门尽快增设红绿灯。
此致
敬礼！
读者 李明
2019年9月12日
`);
    expect(letter).toMatchObject({
      headline: "盼在学校门口增设红绿灯",
      contributors: [{ name: "李明", role: "author" }],
    });
    expect(letter?.body.map(({ type }) => type)).not.toContain("crosshead");
  });
});
