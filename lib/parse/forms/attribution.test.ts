import { expect, it } from "vitest";
import { findAttribution, isMixed } from "./attribution.ts";

it.each([
  ["综合：人民网", "人民网"],
  ["综合新华社、央视新闻报道", "新华社、央视新闻"],
  ["据新华社电", "新华社"],
  ["据新华社", "新华社"],
  ["（据新华社北京6月12日电）", "新华社"],
  ["（综合自河东发布、江城日报）", "河东发布、江城日报"],
  ["据央视新闻客户端消息", "央视新闻客户端"],
  ["据《江城日报》报道", "《江城日报》"],
  ["综合人民日报、新华社等媒体报道", "人民日报、新华社"],
  ["整理自河东发布", "河东发布"],
  ["綜合：新華社、中新社", "新華社、中新社"],
  ["（据央视）", "央视"],
  ["本报综合新华社消息", "新华社"],
])("%s says from whom", (line, media) => {
  const found = findAttribution(line);
  expect(found && line.slice(...found)).toBe(media);
});

it.each([
  "综合整治老街",
  "据新华书店统计",
  "综合治理见成效",
  "综合新闻",
  "综合：治理见成效",
  "据理力争三十年",
  "综合施策 标本兼治",
  "综合执法队进社区",
  "据新华社报道，昨天河东县开通了夜间公交。",
  "据说电视台要搬家",
  "综合服务网",
  "据点变网红",
  "综合：人民网、新华社。他又说了一遍",
  "",
])("%j does not", (line) => {
  expect(findAttribution(line)).toBeNull();
});

it.each(["本报综合", "（综合报道）", "本报综合报道"])("%s names none", (line) => {
  expect(isMixed(line)).toBe(true);
});

it.each(["综合报道", "本报综合改革", "综合", "本报综合版", "（综合）"])(
  "%s may be anything",
  (line) => {
    expect(isMixed(line)).toBe(false);
  },
);
