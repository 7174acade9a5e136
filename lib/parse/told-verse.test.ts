import { describe, expect, it } from "vitest";
import { readHtmlFile } from "./formats/html/index.ts";
import { readJson } from "./formats/json/index.ts";
import { collect } from "./index.ts";
import type { Source } from "./source.ts";

const textsOf = (source: Source) => collect(source).articles[0]?.body.map(({ text }) => text);
const record = (body: unknown) =>
  readJson(
    { text: JSON.stringify([{ title: "老井", body }]), encoding: "utf-8" },
    "a.json",
    () => undefined,
  );
const json = (body: unknown) => textsOf(record(body));
const html = (text: string) =>
  textsOf(readHtmlFile({ text, encoding: "utf-8" }, "a.html", () => undefined));
const page = (paragraphs: string) =>
  html(
    `<html><head><title>河东日报数字报</title></head><body><founder-title>老井</founder-title><founder-author>柳长河</founder-author><founder-content><!--enpcontent-->${paragraphs}<!--/enpcontent--></founder-content></body></html>`,
  );

const ONE = ["井台边的青苔", "认得每一双草鞋", "桶落下去"];
const TWO = ["挑水的人走远了", "扁担还在", "吱呀"];
const LINES = [...ONE, ...TWO];
const STANZAS = [ONE.join("\n"), TWO.join("\n")];
const p = (line: string) => `<P>　　${line}</P>`;

describe("a poem that its format tells", () => {
  it.each([
    ["line ends in a string", () => json(STANZAS.join("\n\n"))],
    ["line ends of two characters", () => json(STANZAS.join("\n\n").replaceAll("\n", "\r\n"))],
    ["a string a stanza", () => json(STANZAS)],
    ["a string a line", () => json([...ONE, "", ...TWO])],
    ["its own paragraphs", () => json(STANZAS.map((text) => ({ type: "p", text })))],
    ["breaks in a string", () => json(`${ONE.join("<br>")}<br><br>${TWO.join("<br>")}`)],
    [
      "paragraphs in a string",
      () => json(`<p>${ONE.join("<br/>")}</p><p>${TWO.join("<br/>")}</p>`),
    ],
    [
      "an empty paragraph of a page",
      () => page(`${ONE.map(p).join("")}${p("")}${TWO.map(p).join("")}`),
    ],
    [
      "a paragraph a stanza of a page",
      () => page(`<p>${ONE.join("<br>")}</p>\n<p>${TWO.join("<br>")}</p>`),
    ],
    [
      "a fragment",
      () => html(`<h2>老井</h2><p>柳长河</p><p>${ONE.join("<br>")}</p><p>${TWO.join("<br>")}</p>`),
    ],
  ])("has its stanzas, told by %s", (_, read) => {
    expect(read()).toEqual(STANZAS);
  });

  it("is one stanza where all its lines stand alike", () => {
    expect(page(LINES.map(p).join(""))).toEqual([LINES.join("\n")]);
    expect(json(LINES)).toEqual([LINES.join("\n")]);
  });

  it("may be two lines of two halves", () => {
    const couplets = ["江上渔舟趁晚晴，一篙撑破月三更。", "归来不问鱼多少，先向柴门唤小名。"];
    expect(json(couplets.join("\n"))).toEqual([couplets.join("\n")]);
  });

  it("stands between paragraphs", () => {
    const before = "村口的老井淘了三天，水又清了，教书的老先生在井栏上写下几行字：";
    const after = "孩子们跟着念，念到日头落山，井台边的石板还是热的，谁也不肯回家去。";
    expect(json([before, ...LINES, after])).toEqual([before, LINES.join("\n"), after]);
  });

  it("keeps its id and loses no character", () => {
    const whole = (body: string) => collect(record(body));
    const [stanzas, lines] = [whole(STANZAS.join("\n\n")), whole(LINES.join("\n"))];
    expect(stanzas.articles[0]?.id).toBe(lines.articles[0]?.id);
    expect(stanzas.articles[0]?.spans).toHaveLength(LINES.length + 1);
  });
});

describe("paragraphs of a line each", () => {
  it.each([
    ["prose", ["天亮了。", "父亲推开门，看了看天。", "要下雨。", "他把锄头放回墙角，没有说话。"]],
    ["talk", ["“几点开船？”", "“九点。”", "“还来得及吗？”", "“快走。”"]],
    ["names", ["柳长河", "韩雪", "江远", "薛明", "方小雨"]],
    ["offices", ["县教育局", "县自然资源局", "河东镇", "滨河街道", "县人民医院"]],
    ["winners", ["《渡口》 柳长河", "《老井》 韩雪", "《麦收》 江远", "《晒场》 薛明"]],
    ["particulars", ["联系人：韩先生", "地点：县文化馆", "主办单位：县作协", "投稿请寄：县文联"]],
    ["figures", ["大米2.80", "面粉2.35", "草鱼8.50", "土豆1.80"]],
    [
      "headlines",
      [
        "老街修好了居民搬回来住",
        "东门石桥恢复通行两岸欢喜",
        "河西夜班公交延长到零点",
        "旧粮仓改成书屋周末座无虚席",
      ],
    ],
    ["clauses", ["一、不得乱停乱放", "二、不得占道经营", "三、不得焚烧秸秆", "四、不得私搭乱建"]],
    ["three lines", ["井台边的青苔", "认得每一双草鞋", "桶落下去"]],
  ])("stay paragraphs: %s", (_, lines) => {
    expect(json(lines)).toEqual(lines);
    expect(json(lines.join("\n"))).toEqual(lines);
  });
});
