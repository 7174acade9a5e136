import { describe, expect, it } from "vitest";
import { isContactLine, isCounter, isJunk, isOwnNotice, isRightsNotice, isTail } from "./junk.ts";

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
    "点击上方蓝字关注我们",
    "蓝字关注",
    "点分享 点收藏 点在看 点点赞",
    "报料热线：0123-4567890",
    "打开APP阅读全文",
    "踩一下",
    "(0)",
    "0%",
    "------分隔线------",
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
    "点击鼠标，关注老街的人多了起来",
    "点赞新时代",
    "上方山关注鸟类三十年",
    "新闻热线响了一夜",
    "打开河东",
    "（一）",
    "（1）",
    "96.5%",
    "………走吧………",
    "联系电话：0123-4567890",
    "——老街——",
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
    ">>延伸阅读：山里的课堂",
    "网友热议（3）",
    "全部评论(12)",
    "版权声明：本网所有作品均为原创。",
  ])("%s", (line) => {
    expect(isTail(line)).toBe(true);
  });

  it.each([
    "相关新闻发布会昨天举行",
    "推荐阅读是最好的家教",
    "他写下一份版权声明。",
    "热门景点排起长队",
    "网友评论说，老街要慢慢走",
    "读者点评老街新貌",
  ])("not %s", (line) => {
    expect(isTail(line)).toBe(false);
  });
});

describe("isRightsNotice", () => {
  it.each([
    "凡本网注明“来源：河东网”的所有作品，版权均属本网所有，未经许可不得转载。",
    "特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
    "听涛新闻，未经授权不得转载",
    "如涉及版权、作品内容和其它问题，请与本网联系。",
    "如有侵权，请联系删除",
    "转载请注明出处",
    "本文版权归原作者所有，转载请注明来源。",
    "（未经许可，不得转载）",
  ])("%s", (line) => {
    expect(isRightsNotice(line)).toBe(true);
  });

  it.each([
    "法院认为，该店未经授权使用他人商标，构成侵权，判决赔偿三万元。",
    "版权登记窗口昨天开到区图书馆，半天办了二十件。",
    "老街的故事讲不完。",
    "如有作品入选，文化馆将与作者联系，并颁发证书。",
    "入选照片的版权归作者所有，文化馆有展览的权利。",
    "未经许可的拍摄他不做，家属不点头，他就把相机放下。",
    "如果作品要参加展览，他总要先去联系照片里的人。",
    "转载请注明出处的规定写进了管理办法，平台要为此负责。",
    "联系我们的企业越来越多，五月份就有一百二十家。",
    "律师提醒，未经许可不得转载他人的照片。",
    "本站不停靠的车次有三趟，旅客可以在东站换乘。",
    "本报刊登他的来信以后，打听老街的人多了。",
  ])("not %s", (line) => {
    expect(isRightsNotice(line)).toBe(false);
  });
});

describe("isOwnNotice", () => {
  it.each([
    "凡本网注明“来源：河东网”的所有作品，版权均属本网所有。",
    "本文不代表本网观点，如有异议请告知。",
  ])("%s", (line) => {
    expect(isOwnNotice(line)).toBe(true);
  });

  it.each(["未经许可，不得转载", "转载请注明出处", "老街的照片谁都可以用。"])("not %s", (line) => {
    expect(isOwnNotice(line)).toBe(false);
  });
});

describe("isContactLine and isCounter", () => {
  it("know a line of their form, and no sentence", () => {
    expect(isContactLine("投稿邮箱：hedong@example.com")).toBe(true);
    expect(isContactLine("联系电话打了三天才打通。")).toBe(false);
    expect(["（1）", "(12)", "96.5%"].every(isCounter)).toBe(true);
    expect(["（一）", "96.5", "占35%。"].some(isCounter)).toBe(false);
  });
});
