import { describe, expect, it } from "vitest";
import { isJunk, isRightsNotice, isTail } from "./junk.ts";

describe("isJunk", () => {
  it.each([
    "分享到：",
    "打印 关闭",
    "【打印本页】【关闭窗口】",
    "字号：大 中 小",
    "首页 > 新闻 > 正文",
    "人民网>>文化",
    "扫一扫在手机打开当前页面",
    "上一篇：老街开门",
    "下一篇",
    "阅读 (5)",
    "【1】 【2】 下一页",
    "临ICP备00000000号",
    "原标题：老街开门",
    "点击进入“渔港四季”>>",
    "河东新闻客户端",
    "|",
  ])("%s", (line) => {
    expect(isJunk(line)).toBe(true);
  });

  it.each([
    "老街开门",
    "“打印一张照片要多少钱？”老人问。",
    "市民扫码即可预约，全程不用排队。",
    "上一篇报道说，老街要修三年。",
    "大中小学同上一堂课",
    "首页设计大赛在河东举行",
    "关注留守儿童，记者走进石桥小学",
  ])("not %s", (line) => {
    expect(isJunk(line)).toBe(false);
  });
});

describe("isTail", () => {
  it.each([
    "相关新闻",
    "【相关阅读】",
    "推荐阅读：",
    "热门排行",
    "版权声明：本网所有作品均为原创。",
  ])("%s", (line) => {
    expect(isTail(line)).toBe(true);
  });

  it.each([
    "相关新闻发布会昨天举行",
    "推荐阅读是最好的家教",
    "他写下一份版权声明。",
    "热门景点排起长队",
  ])("not %s", (line) => {
    expect(isTail(line)).toBe(false);
  });
});

describe("isRightsNotice", () => {
  it.each([
    "凡本网注明“来源：河东网”的所有作品，版权均属本网所有，未经许可不得转载。",
    "特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
    "听涛新闻，未经授权不得转载",
  ])("%s", (line) => {
    expect(isRightsNotice(line)).toBe(true);
  });

  it.each([
    "法院认为，该店未经授权使用他人商标，构成侵权，判决赔偿三万元。",
    "版权登记窗口昨天开到区图书馆，半天办了二十件。",
    "老街的故事讲不完。",
  ])("not %s", (line) => {
    expect(isRightsNotice(line)).toBe(false);
  });
});
