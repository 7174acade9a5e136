import { describe, expect, it } from "vitest";
import { readStoryBody } from "./body.ts";
import { readPage } from "./page.ts";

const read = (html: string) => {
  const parts = readStoryBody(readPage(html).blocks, []);
  return {
    body: parts.body.map(({ type, passage }) => (type === "p" ? "" : "# ") + passage.text),
    captions: parts.captions.map(({ text, credit }) => [text.text, credit?.text ?? null]),
    credits: parts.credits.map(({ text }) => text),
    source: parts.source?.text ?? null,
  };
};
const ONE = "老街昨天重新开门迎客，二十家老字号回到原来的铺面。";
const TWO = "“门板还是原来的门板。”酱园的第五代掌柜方志坚说。";

describe("readStoryBody", () => {
  it("tells crossheads from paragraphs that begin bold", () => {
    const html = `<p>${ONE}</p><p><strong>门板有年头</strong></p><p><strong>一要修旧如旧。</strong>${TWO}</p><p><b>你听，老街醒了！</b></p><p>${TWO}</p>`;
    expect(read(html).body).toEqual([
      ONE,
      "# 门板有年头",
      `一要修旧如旧。${TWO}`,
      "你听，老街醒了！",
      TWO,
    ]);
  });

  it("knows plain crossheads by their place, and verse by its lines", () => {
    const long = `${ONE}${TWO}`;
    expect(read(`<p>${long}</p><p>门板有年头</p><p>${long}</p>`).body).toEqual([
      long,
      "# 门板有年头",
      long,
    ]);
    const verse = ["门板响时", "老街醒来", "一街灯火"];
    expect(
      read(`<p>${long}</p>${verse.map((line) => `<p>${line}</p>`).join("")}<p>${long}</p>`).body,
    ).toEqual([long, ...verse, long]);
  });

  it.each([
    ["in its own element", `<figure><img><figcaption>酱园重新开门。</figcaption></figure>`],
    ["centred under the picture", `<p><img></p><p align="center">酱园重新开门。</p>`],
    ["in the picture's own paragraph", `<p><img><br>酱园重新开门。</p>`],
    ["in a class of its own", `<p><img></p><p class="pictext">酱园重新开门。</p>`],
    ["in the picture's list", `<dl><dt><img></dt><dd>酱园重新开门。</dd></dl>`],
    ["in a box named for it", `<div class="media_pic"><img><p>酱园重新开门。</p></div>`],
    ["centred by a class", `<p><img></p><p class="ql-align-center">酱园重新开门。</p>`],
    ["told by its first words", `<p>图为酱园重新开门。</p>`],
  ])("takes a caption %s off the text", (_, picture) => {
    const { body, captions } = read(`<p>${ONE}</p>${picture}<p>${TWO}</p>`);
    expect(body).toEqual([ONE, TWO]);
    expect(captions).toHaveLength(1);
  });

  it("takes no paragraph in one cell with others for a picture's caption", () => {
    const cell = `<table><tr><td><p><img></p><p>${ONE}</p><p>${TWO}</p></td></tr></table>`;
    expect(read(cell)).toMatchObject({ body: [ONE, TWO], captions: [] });
  });

  it("leaves a paragraph under a picture in the text", () => {
    expect(read(`<p><img></p><p>　　${ONE}</p><p>${TWO}</p>`)).toMatchObject({
      body: [ONE, TWO],
      captions: [],
    });
    expect(read(`<center><p><img></p><p>${ONE}</p><p>${TWO}</p></center>`)).toMatchObject({
      captions: [],
    });
  });

  it("takes bylines, editors and sources off both ends", () => {
    const html = `<p>□ 本报记者 骆平</p><p>${ONE}</p><p>${TWO}</p><p>来源：河西日报</p><p>责任编辑：沈红</p><p>另有三条新闻，请见下方链接。</p>`;
    expect(read(html)).toEqual({
      body: [ONE, TWO],
      captions: [],
      credits: ["□ 本报记者 骆平", "责任编辑：沈红"],
      source: "河西日报",
    });
  });

  it("stops at related links and drops tools on the way", () => {
    const html = `<p>${ONE}</p><p>扫一扫关注我们</p><p>${TWO}</p><p>相关阅读：</p><p>${ONE}</p>`;
    expect(read(html).body).toEqual([ONE, TWO]);
  });

  it("keeps a notice's own day, and a linked paragraph", () => {
    const html = `<p>${ONE}</p><p><a href="1">${TWO}</a></p><p>2023年6月12日</p>`;
    expect(read(html).body).toEqual([ONE, TWO, "2023年6月12日"]);
  });

  it("leaves out who made the page, and keeps what they wrote of", () => {
    const staff = "<p>撰稿：韩雪</p><p>校对 杨海</p><p>值班主任：何志</p><p>总值班：高扬</p>";
    const { body, credits } = read(`<p>${ONE}</p><p>${TWO}</p>${staff}`);
    expect(body).toEqual([ONE, TWO]);
    expect(credits).toEqual(["撰稿：韩雪"]);
    expect(read(`<p>${ONE}</p><p>每日编辑｜韩雪</p><p>${TWO}</p>`).body).toEqual([ONE, TWO]);
    const asked = "记者：您怎么看？";
    expect(read(`<p>${ONE}</p><p>${asked}</p><p>${TWO}</p>`).body).toEqual([ONE, asked, TWO]);
  });

  it("leaves out a site's summary under its label, not a lead", () => {
    expect(read(`<p>摘要：老街又开门了。</p><p>${ONE}</p><p>${TWO}</p>`).body).toEqual([ONE, TWO]);
    expect(read(`<p>摘要里写着老街的名字。</p><p>${ONE}</p>`).body).toHaveLength(2);
  });

  it("leaves out the line that tells which paper printed it, not a day under a notice", () => {
    const imprint = "<p>《河西日报》（2022年11月05日 第 06 版）</p><p>(责编：韩雪)</p>";
    expect(read(`<p>${ONE}</p><p>${TWO}</p>${imprint}`).body).toEqual([ONE, TWO]);
    expect(read(`<p>${ONE}</p><p>${TWO}</p><p>2022年11月5日</p>`).body).toHaveLength(3);
  });

  it("keeps all days of a chronicle, and takes one day above a story off it", () => {
    const days = ["2023-01-05", "2023-02-11", "2023-03-20"];
    const entries = days.map((day) => `<p>${day}</p><p>${ONE}</p>`).join("");
    expect(read(entries).body).toEqual(days.flatMap((day) => [`# ${day}`, ONE]));
    expect(read(`<p>2023-01-05</p><p>${ONE}</p><p>${TWO}</p>`).body).toEqual([ONE, TWO]);
  });

  const bodyOf = (...lines: string[]) => read(lines.map((line) => `<p>${line}</p>`).join("")).body;

  it("leaves out the site's rights and telephone behind a story, and keeps a notice's own", () => {
    const rights = "未经许可，不得转载";
    const phone = "投稿邮箱：hexi@example.com";
    expect(bodyOf(ONE, TWO, "责任编辑：沈红", rights, phone)).toEqual([ONE, TWO]);
    expect(bodyOf(ONE, rights, TWO)).toContain(rights);
    expect(bodyOf(ONE, phone, "河西文化馆", "2023年6月12日")).toContain(phone);
    expect(bodyOf(ONE, TWO, phone)).toContain(phone);
    const own = "凡本网注明“来源：河西网”的作品，版权均属本网所有。";
    expect(bodyOf(ONE, own, TWO)).toEqual([ONE, TWO]);
  });

  it("keeps numbers of parts and shares between paragraphs, not counters at the ends", () => {
    for (const number of ["（1）", "96.5%"]) {
      const bare = (lines: string[]) => lines.map((line) => line.replace("# ", ""));
      expect(bare(bodyOf(ONE, number, TWO))).toEqual([ONE, number, TWO]);
      expect(bodyOf(ONE, TWO, number)).toEqual([ONE, TWO]);
      expect(read(`<p>${ONE}</p><div><p>${number}</p></div><p>${TWO}</p>`).body).toEqual([
        ONE,
        TWO,
      ]);
    }
    expect(bodyOf("（1）", ONE, TWO)).toEqual([ONE, TWO]);
  });

  it("keeps a figure that the text begins with, as a paragraph of its own", () => {
    expect(bodyOf("35%", "这是入住率的涨幅，比去年高。", ONE)).toHaveLength(3);
    for (const html of [
      `<div><span>35%</span></div><p>${ONE}</p>`,
      `<p>0%</p><p>${ONE}</p>`,
      `<p><a href="1">35%</a></p><p>${ONE}</p>`,
    ])
      expect(read(html).body).toEqual([ONE]);
  });

  it("leaves out links in a box of their own between paragraphs, and goes on behind it", () => {
    const links = '<h4>相关阅读</h4><ul><li><a href="1">夜班公交延到零点</a></li></ul>';
    const between = `<p>${ONE}</p><div>${links}</div><p>${TWO}${TWO}</p>`;
    expect(read(between).body).toEqual([ONE, TWO + TWO]);
    // without a box of their own, and with another story's words behind
    expect(read(`<p>${ONE}</p>${links}<div><p>${TWO}${TWO}</p></div>`).body).toEqual([ONE]);
    expect(read(`<p>${ONE}</p><div>${links}</div><div>${TWO}${TWO}</div>`).body).toEqual([ONE]);
  });

  it("goes on behind a crosshead in the words of a tail, and stops at a tail", () => {
    expect(bodyOf(ONE, "读者留言", TWO, ONE)).toHaveLength(4);
    expect(bodyOf(ONE, "读者留言（3）", TWO)).toEqual([ONE]);
    expect(bodyOf(ONE, "推荐阅读", TWO)).toEqual([ONE]);
    expect(bodyOf(ONE, "延伸阅读", `<a href="1">${TWO}</a>`)).toEqual([ONE]);
    const other = `<p>${ONE}</p><div><p>读者留言</p></div><div><p>${TWO}</p></div>`;
    expect(read(other).body).toEqual([ONE]);
  });

  it("keeps an interview's first question and headings that begin like a role", () => {
    for (const line of ["记者：您好", "摄影：光与影的艺术", "责编 周刊"])
      expect(bodyOf(line, ONE, TWO)).toHaveLength(3);
    expect(bodyOf("记者：骆平", ONE, TWO)).toEqual([ONE, TWO]);
  });
});
