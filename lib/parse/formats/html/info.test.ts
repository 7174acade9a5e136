import { describe, expect, it } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import { editionDate, readInfo } from "./info.ts";
import { readPage } from "./page.ts";

const whole = (text: string) => passageOf(text, [[0, text.length]]);

describe("readInfo", () => {
  it.each([
    "2021年5月14日 记者 来到河西",
    "2021年5月14日，记者 方一舟 在河西看到",
    "2021-05-14 作者 简介",
    "2021-05-14 记者节活动",
    "2021-05-14 本报记者",
  ])("reads no writer beside the day: %s", (line) => {
    expect(readInfo(whole(line))?.credits).toEqual([]);
  });

  it.each([
    ["2024-10-28 10:25:36　来源：海东日报客户端", "2024-10-28 10:25:36", "海东日报客户端", []],
    ["2019年06月15日08:18  来源：人民网-文化频道", "2019年06月15日08:18", "人民网-文化频道", []],
    ["2022年11月05日 07:41 河西晚报", "2022年11月05日 07:41", "河西晚报", []],
    ["2022年11月05日 07:41 河西晚报 骆平", "2022年11月05日 07:41", "河西晚报", []],
    ["http://www.hexi.com.cn 2007年10月24日10:35 河西日报", "2007年10月24日10:35", "河西日报", []],
    [
      "发布时间：2023-06-13 来源：江南网 作者：韩雪 浏览次数：12次",
      "发布时间：2023-06-13",
      "江南网",
      ["作者：韩雪"],
    ],
    ["2023-06-13 08:15 来源：江南发布 发布者：韩雪", "2023-06-13 08:15", "江南发布", []],
    ["来源：江南日报2023-06-13 08:15", "2023-06-13 08:15", "江南日报", []],
    ["2023年06月13日 08:15　来源：江南日报大字体小字体", "2023年06月13日 08:15", "江南日报", []],
    ["2023年06月13日 08:15　来源于 江南网", "2023年06月13日 08:15", "江南网", []],
    ["2021-05-14 记者 方一舟", "2021-05-14", null, ["记者 方一舟"]],
    [
      "2021年5月14日 10:20 记者 方一舟 通讯员 叶青",
      "2021年5月14日 10:20",
      null,
      ["记者 方一舟 通讯员 叶青"],
    ],
    ["2021-05-14 本报记者 方一舟", "2021-05-14", null, ["本报记者 方一舟"]],
    ["2021-05-14 文/方一舟 图/叶青", "2021-05-14", null, ["文/方一舟 图/叶青"]],
    ["记者 方一舟 2021-05-14", "2021-05-14", null, ["记者 方一舟"]],
    ["2021-05-14 作者 方一舟 来源 今日河西", "2021-05-14", "今日河西", ["作者 方一舟"]],
    ["04 副刊 2019年3月2日 星期六 河西报", "2019年3月2日 星期六", null, []],
    ["【责任编辑:韩立】", null, null, ["责任编辑:韩立"]],
    ["摄影：骆平", null, null, ["摄影：骆平"]],
    ["来源：江东新闻网参与互动", null, "江东新闻网", []],
    [
      "本报记者 骆 平 《江城日报》（2024年03月21日 第 03 版）",
      "2024年03月21日",
      null,
      ["本报记者 骆 平"],
    ],
  ])("%s", (line, date, source, credits) => {
    const info = readInfo(whole(line));
    expect(info?.date?.text ?? null).toBe(date);
    expect(info?.source?.text ?? null).toBe(source);
    expect(info?.credits.map(({ text }) => text)).toEqual(credits);
    expect(info?.whole).toBe(true);
  });

  it("takes no forecast for a source", () => {
    expect(readInfo(whole("河东市2023年6月13日天气预报"))?.source ?? null).toBeNull();
  });

  it.each([
    "老街开门",
    "记者从区里获悉，老街将在国庆前开门。",
    "作者走遍了河东的村庄",
    "“来源”二字很要紧",
    "他说，灵感来源于 生活",
    "记者：您好",
    "摄影：光与影的艺术",
    "视频：一条河的十年",
  ])("nothing in %s", (line) => {
    expect(readInfo(whole(line))).toBeNull();
  });

  it.each([
    ["<b>江南日报</b><i>2023-06-13 08:15</i><i>1.2万阅读</i>", "江南日报"],
    ["来源：<a>江南网</a><a>大图</a><i>2023-06-13</i>", "江南网"],
    ["来源：<a>江南网</a>-<a>文化频道</a> 2023-06-13", "江南网-文化频道"],
    ["<b>江南的春天</b><i>2023-06-13 08:15</i>", null],
  ])("reads %s part by part", (html, source) => {
    const [block] = readPage(`<p>${html}</p>`).blocks;
    expect(block && readInfo(block.passage)?.source?.text).toBe(source ?? undefined);
  });

  it("does not take a sentence with a date for a line about the story", () => {
    const line = "2023年6月13日，河东区第八座社区食堂在桥西社区开张，六十岁以上老人打八折。";
    expect(readInfo(whole(line))?.whole).toBe(false);
  });
});

describe("editionDate", () => {
  it.each([
    ["河东日报 2023年06月13日 星期二", "2023年06月13日 星期二"],
    ["2023年06月13日 第03版：要闻", "2023年06月13日"],
    ["《河西日报》（ 2019年03月05日 06 版）", "2019年03月05日"],
    ["1957年7月20日河西日报 第3版", "1957年7月20日"],
    ["2016年02月03日 第RB01版: 日报01版", "2016年02月03日"],
  ])("%s", (line, date) => {
    expect(editionDate(whole(line))?.text).toBe(date);
  });

  it.each([
    "2023年06月13日",
    "2023年6月13日召开的发布会第3版方案",
    "发布时间：2023-06-13 08:15",
    "星期二",
    "第03版：要闻",
  ])("none in %s", (line) => {
    expect(editionDate(whole(line))).toBeNull();
  });
});
