import { describe, expect, it } from "vitest";
import { isStaffLine } from "./staff.ts";

describe("isStaffLine", () => {
  it.each([
    "校对 杨海",
    "编辑 方舟 骆平",
    "值班主任：何志",
    "总值班：高扬",
    "编辑：丁一　一审：田园　二审：高扬　三审：何志",
    "栏目主编：白露 文字编辑：高扬 题图来源：资料图",
    "每日编辑｜林晓",
    "（责任编辑：韩立）",
    "图片编辑：蒋立",
    "视频：河东融媒体中心",
    "摄影：骆平 方舟",
  ])("%s", (text) => {
    expect(isStaffLine(text)).toBe(true);
  });

  it.each([
    "校对工作要细心",
    "编辑 这一行",
    "编辑部的灯亮到天明。",
    "记者：您怎么看？",
    "主任：请坐，大家都坐。",
    "视频里，孩子们笑了",
    "骆平 方舟",
    "摄影：光与影的艺术",
    "视频：一条河的十年",
    "责编 周刊",
    "记者：您好",
    "来源地：河东石桥镇，产地证明见附件",
  ])("not %s", (text) => {
    expect(isStaffLine(text)).toBe(false);
  });
});
