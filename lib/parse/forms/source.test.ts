import { expect, it } from "vitest";
import { findClosingSource, findSource, isEditorLine, isSourceList } from "./source.ts";

it.each([
  ["(来源:河西发布)", "河西发布"],
  ["来源：新华社", "新华社"],
  ["【稿件来源：本地频道】", "本地频道"],
  ["[来源：河西发布]", "河西发布"],
  ["来源 | 河西发布", "河西发布"],
  ["稿源：河西新闻网", "河西新闻网"],
  ["转自：河西发布", "河西发布"],
  ["2009年07月17日09:46 河西新报", "河西新报"],
  ["http://www.example.cn 2009年07月17日09:46 河西网-河西新报", "河西网-河西新报"],
  ["2009-07-17 09:46 河西網", "河西網"],
  ["（转自河西发布）", "河西发布"],
  ["本文转自：河西晨报", "河西晨报"],
  ["信息来源：河西县政府网", "河西县政府网"],
  ["来源：河西日报 作者：张三", "河西日报"],
  ["来源：河西日报 | 撰稿：骆平", "河西日报"],
  ["来源：河西发布｜撰文：骆平｜编辑：韩立", "河西发布"],
  ["来源／河西融媒 作者／方舟", "河西融媒"],
  ["（来源：河西日报　撰文/骆平　摄影/方舟）", "河西日报"],
  ["来源:河西网|审核:韩立", "河西网"],
  ["稿源：河西晚报丨采写：骆平", "河西晚报"],
  ["来源：河西县融媒体中心　文/骆平　图/方舟", "河西县融媒体中心"],
  ["来源：河西晚报/撰稿：骆平", "河西晚报"],
  ["来源：河西网/河西日报", "河西网/河西日报"],
  ["来源：综合新华社、央视新闻", "新华社、央视新闻"],
  ["来源：河西日报、河西发布", "河西日报、河西发布"],
  ["据新华社电", "新华社"],
  ["來源：河西日報 作者：張三", "河西日報"],
  ["（轉載自河西發佈）", "河西發佈"],
])("%s names its source", (line, expected) => {
  const found = findSource(line);
  expect(found && line.slice(...found)).toBe(expected);
});

it.each([
  "来源不明的资金",
  "收入来源：工资、奖金、利息。（详见附表）另有说明",
  "水的来源",
  "图片来源：河西日报",
  "转自己的号给别人",
  "来源：这笔钱是从哪里来的？",
  "消息来源：据说是内部人士",
  "来源于生活的创作",
  "来源：工资、奖金",
  "来源：河西日报、退休金",
  "来源：工资｜支出：房租",
  "来源：河西日报 | 撰稿，是他的日常",
  "来源 | 撰稿 | 审核三步走",
  "撰稿：骆平",
  "来源：河西老街 | 图片里的旧时光。",
  "水的来源 | 编辑：韩立",
  "2009年07月17日 河西新报",
  "2009年07月17日09:46 他还在路上看报",
  "2009年07月17日09:46 星期五",
  "2009年07月17日09:46 走进供销社",
  "2009年07月17日09:46 参加县社",
  "2009年07月17日09:46 参观国家电网",
  "2009年07月17日09:46 网上直播报",
])("%s names none", (line) => {
  expect(findSource(line)).toBeNull();
});

it("knows editors' lines", () => {
  expect(isEditorLine("(责编:骆平、傅雨)")).toBe(true);
  expect(isEditorLine("责任编辑 骆平")).toBe(true);
  expect(isEditorLine("编辑/骆平")).toBe(true);
  expect(isEditorLine("责编：河东新区管委会")).toBe(true);
  for (const line of [
    "编辑们开了一个会。",
    "编辑出版工作取得新成绩",
    "编织幸福",
    "责任落实",
    "编辑部",
    "责任：河东新区管委会",
    "责编河东新区管委会",
  ])
    expect(isEditorLine(line), line).toBe(false);
});

it("tells an editor's line in traditional characters", () => {
  expect(isEditorLine("責任編輯：張偉")).toBe(true);
  expect(isEditorLine("責任編輯部成立")).toBe(false);
});

it("tells an editor's line with the day behind it", () => {
  expect(isEditorLine("（編輯：黃偉）1120610")).toBe(true);
  expect(isEditorLine("（編輯：黃偉）今日出刊")).toBe(false);
});

it.each([
  "综合：人民网、省政府网站",
  "（综合自河东发布、江城日报）",
  "本文综合整理自新华社 河东网",
])("%s lists its sources", (line) => {
  expect(isSourceList(line)).toBe(true);
});

it.each([
  "综合：治理见成效",
  "综合整治老街",
  "综合自然条件与人口",
  "来源：新华社",
  "综合：人民网、新华社。他又说了一遍",
  "",
])("%j lists none", (line) => {
  expect(isSourceList(line)).toBe(false);
});

it.each([
  ["水清了，人来了。（据新华社电）", "新华社"],
  ["水清了，人来了。（来源：河西日报）", "河西日报"],
  ["“水清了。”（据《河西晚报》）", "《河西晚报》"],
  ["水清了，人来了。（新华社）", "新华社"],
  ["水清了，人来了。（河西日报）", "河西日报"],
  ["水清了。（骆平）（综合新华社、央视新闻）", "新华社、央视新闻"],
])("finds the source in the bracket behind a text: %s", (text, words) => {
  const found = findClosingSource(text);
  expect(found && text.slice(...found.words)).toBe(words);
  expect(text.slice(found?.outer).charAt(0)).toBe("（");
});

it.each([
  "水清了，人来了。（据悉）",
  "水清了，人来了。（据了解，河道长三公里）",
  "水从哪里来（来源：河西日报）",
  "水清了，人来了。（骆平）",
  "水清了，人来了。（天气预报）",
  "水清了，人来了。（简报）",
  "水清了，人来了（据新华社电）。",
  "水清了，人来了。据新华社电",
  "水清了，人来了。（水的来源）",
  "水清了，人来了。（未完待续）",
])("finds none in %s", (text) => {
  expect(findClosingSource(text)).toBeNull();
});

it("is quick about brackets behind a long text", () => {
  expect(findClosingSource(`${"（".repeat(200_000)}）`)).toBeNull();
  expect(findClosingSource(`${"来源：".repeat(100_000)}）`)).toBeNull();
});
