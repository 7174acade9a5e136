import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { isPapersContact } from "./contact-lines.ts";

/** Which lines of a page say where to ask and are the paper's. */
const papersOf = (source: string) => {
  const lines = splitLines(source, [0, source.length]);
  const told = lines.filter(({ text }) =>
    /^(?:.{2}热线|投稿邮箱|电话|邮箱|地址|社址)：/u.test(text),
  );
  return told.filter(({ index }) => isPapersContact(lines, index)).map(({ text }) => text);
};

const HEAD = "青河晚报\n2021年3月2日 星期二\n\n";
const STORY = "渡口换了新船\n\n昨天上午，青河渡口换上新船，\n两岸的人过河快了一刻钟。\n";
const CALL = "招租启事\n\n桥南市场有摊位六个对外招租，\n有意者请到管理处面谈。\n";
const ASK = "电话：0456—7120033\n地址：桥南市场二楼\n";

describe("isPapersContact", () => {
  it.each([
    ["a desk's telephone at the foot", `${HEAD}${STORY}\n新闻热线：7120000\n`, 1],
    ["where to write at the foot", `${HEAD}${STORY}\n投稿邮箱：qinghe@example.com\n`, 1],
    ["address and telephone in the head", `${HEAD}地址：河滨路1号\n电话：7120000\n\n${STORY}`, 2],
    [
      "a foot with the paper's price",
      `${HEAD}${STORY}\n地址：河滨路1号\n电话：7120000\n零售价：1元\n`,
      2,
    ],
    ["the paper's house", `${HEAD}${STORY}\n地址：河滨路1号青河晚报社\n`, 1],
    [
      "beside who made the page",
      `${HEAD}${STORY}\n\n邮箱：q@example.com\n版式：齐柏 校对：方圆\n`,
      1,
    ],
    ["a desk below a notice", `${HEAD}${CALL}\n\n广告热线：7120001\n`, 1],
  ])("knows %s", (_, page, count) => {
    expect(papersOf(page)).toHaveLength(count);
  });

  it.each([
    ["a notice's end, last on the page", `${HEAD}${STORY}\n\n${CALL}\n${ASK}`],
    ["a notice at the page's top", `${HEAD}${CALL}\n${ASK}\n\n${STORY}`],
    ["a notice over who made the page", `${HEAD}${CALL}${ASK}\n\n版式：齐柏 校对：方圆\n`],
    ["beside whom to ask", `${HEAD}${STORY}\n联系人：韦师傅\n${ASK}`],
    ["below a text that is no notice", `${HEAD}${STORY}${ASK}`],
    [
      "a call for stories",
      `${HEAD}征文启事\n\n本报征集渡口的故事，\n体裁不限。\n\n投稿邮箱：qinghe@example.com\n`,
    ],
    [
      "whom to ask right over the paper's own",
      `${HEAD}${STORY}报名咨询：江老师\n电话：7120044\n报料QQ：71200\n版式：齐柏 校对：方圆\n`,
    ],
    ["the middle of a page", `${HEAD}${STORY}\n投稿邮箱：q@example.com\n\n${STORY}\n${STORY}`],
  ])("leaves to the text %s", (_, page) => {
    expect(papersOf(page)).toEqual([]);
  });
});
