import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { checkAccount } from "../../account.ts";
import { parseAll } from "../../index.ts";
import { readLoneText } from "./index.ts";
import { wordsOf } from "./testing/told.ts";

const HEADLINE = "湿地添新客 群众有福气";
const ONE = "清晨五点，巡护员老周推开窗，先数一数对岸的白鹭，再把数目记在本子上。";
const TWO = "三年前，这里还是一片采砂坑，村民们出门要绕行五公里，孩子上学也不方便。";
const INFO = "2023-06-13 08:15 来源：河东日报 作者：骆平 浏览：128";

const read = (...lines: string[]) => readLoneText(`${lines.join("\n")}\n`);
const columnOf = (text: string) => text.match(/.{17}/gu) ?? [];

const story = (...lines: string[]) => {
  const sheet = read(...lines);
  return sheet && wordsOf(sheet);
};

describe("a lone article's plain text", () => {
  it.each([
    ["day and source", [HEADLINE, INFO]],
    ["the printed page's day", [HEADLINE, "2023年06月13日 第03版：要闻"]],
    ["a paper's name before the day", [HEADLINE, "河东日报 2023年06月13日 星期二"]],
    ["an address before the day", [HEADLINE, "http://www.hedong.cn 2023年06月13日08:15 河东日报"]],
    ["a writer between", [HEADLINE, "本报记者 骆平", "2023年06月13日 星期二"]],
    ["tools around the day", [HEADLINE, "【来源：河东日报】　2023-06-13　【字号：大 中 小】"]],
  ])("is told by %s below its headline", (_, top) => {
    expect(story(...top, `　　${ONE}`, `　　${TWO}`)).toMatchObject({
      date: expect.stringContaining("2023"),
      stories: [{ kicker: null, headline: HEADLINE, subheadlines: [], body: [ONE, TWO] }],
    });
  });

  it("may end with its writer in brackets", () => {
    const [first] = story(HEADLINE, INFO, ONE, `${TWO} (骆平 记者 方舟)`)?.stories ?? [];
    expect(first?.body[1]).toContain(TWO);
  });

  it("stands under the name of its site", () => {
    const lines = ["河东网", "河东网>>要闻频道", HEADLINE, INFO, `　　${ONE}`, `　　${TWO}`];
    expect(read(...lines)?.stories).toMatchObject([{ section: null }]);
    expect(story(...lines)?.stories).toMatchObject([{ kicker: null, headline: HEADLINE }]);
  });

  it("keeps its crossheads, and its editor and its end out of the text", () => {
    const text = [`　　${ONE}${TWO}`, "采砂坑成了候鸟家", `　　${TWO}${ONE}`];
    const lines = [HEADLINE, INFO, ...text, "（责编：韩立）", "（完）"];
    expect(story(...lines)?.stories).toMatchObject([
      { headline: HEADLINE, body: [`${ONE}${TWO}`, "# 采砂坑成了候鸟家", `${TWO}${ONE}`] },
    ]);
  });

  it("may have a headline in somebody's words", () => {
    const said = "“白鹭，你们今年还走吗？”";
    expect(story(said, INFO, ONE, TWO)?.stories).toMatchObject([{ headline: said }]);
    // below the headline it is the text's first line
    expect(story(HEADLINE, INFO, said, ONE)?.stories).toMatchObject([{ body: [said, ONE] }]);
  });

  it.each([
    ["a page under its paper's name and day", ["河东日报", "2023年06月13日 星期二", HEADLINE, ONE]],
    ["a page under its day", ["2023年06月13日 星期二", HEADLINE, ONE, TWO]],
    ["a page under its name and day", ["要闻", "2023-06-13", HEADLINE, ONE, TWO]],
    ["a text without a day", [HEADLINE, "本报记者 骆平", ONE, TWO]],
    ["stories with a day each", [HEADLINE, INFO, ONE, "老街重新开门", INFO, TWO]],
    ["stories with a lead each", [HEADLINE, INFO, `本报讯 ${ONE}`, "老街开门", `本报讯 ${TWO}`]],
    ["stories with a writer each", [HEADLINE, INFO, ONE, "老街开门", "本报记者 方舟", TWO]],
    ["a column's lines", [HEADLINE, INFO, ...columnOf(`${ONE}${TWO}`.repeat(3)), "不方便。"]],
    ["a list", [HEADLINE, INFO, "老街重新开门", "夜班车开到零点", "麦收开镰"]],
  ])("is not %s", (_, lines) => {
    expect(read(...lines)).toBeNull();
  });

  it("is no long text", () => {
    expect(read(HEADLINE, INFO, ...Array<string>(900).fill(ONE))).toBeNull();
  });

  it("loses no character", async () => {
    const text = `${HEADLINE}\r\n${INFO}\r\n　　${ONE}\r\n\r\n　　${TWO}\r\n（责编：韩立）\r\n`;
    for await (const { articles, record, ...file } of parseAll(strToU8(text), "page.txt")) {
      expect(articles.map(({ headline }) => headline)).toEqual([HEADLINE]);
      checkAccount(file.text, [0, text.length], articles, record.discarded);
    }
  });
});
