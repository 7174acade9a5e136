import { describe, expect, it } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import { creditOf, isByline } from "./byline.ts";
import { readPage } from "./page.ts";

const byline = (html: string) => readPage(html).blocks.some((block) => isByline(block));

describe("isByline", () => {
  it.each([
    "<p>本报记者 骆平 通讯员 方舟</p>",
    "<p>■江城日报全媒体记者 骆平</p>",
    "<p>□河西晨报 | 江南校园 记者 骆平</p>",
    "<p>【文/河西网专栏作者 骆平】</p>",
    '<p class="author">小河边</p>',
    "<p>（记者 骆平）</p>",
    "<p>记者：骆平</p>",
    "<p>记者：欧阳明月</p>",
  ])("%s", (html) => {
    expect(byline(html)).toBe(true);
  });

  it.each([
    "<p>记者昨天走访了老街。</p>",
    "<p>老街重新开门</p>",
    "<p>记者：您好</p>",
    "<p>记者：何时开的</p>",
    "<p>作者在书里写下了老街的来历，</p>",
    '<p class="author">著有《老街》《渔港》等书，获奖多次。</p>',
    '<p><a href="1">记者 骆平</a></p>',
  ])("not %s", (html) => {
    expect(byline(html)).toBe(false);
  });
});

describe("creditOf", () => {
  it.each([
    ["本报记者 骆平", "本报记者 骆平"],
    ["听涛新闻记者 胡越 实习生 傅雨", "记者 胡越"],
    ["采写：河都记者 余毅菁 向雪妮", "记者 余毅菁 向雪妮"],
    ["责任编辑：沈红", "责任编辑：沈红"],
    ["小河边", "小河边"],
    ["审核：", null],
    ["来源于网络，版权归原作者所有", null],
  ])("%s", (text, credit) => {
    expect(creditOf(passageOf(text, [[0, text.length]]))?.text ?? null).toBe(credit);
  });
});
