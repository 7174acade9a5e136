import { isAt, setOf } from "../../text/characters.ts";

/**
 * Rows of a site's tools as they are copied with a story: `放大 缩小 默认 朗读`, `字号：大 中 小`,
 * `【打印】【关闭】`. No printed page and no sentence has several of these words and nothing else.
 */
const TOOLS = new Set(
  (
    "放大 缩小 默认 朗读 播报 语音播报 语音朗读 听新闻 收听 播放 暂停 打印 打印本页 打印文章 关闭 关闭窗口 关闭本页 " +
    "收藏 加入收藏 收藏本页 分享 分享到 分享至 转发 点赞 纠错 我要纠错 我要评论 发表评论 字号 字体 字体大小 大字体 " +
    "小字体 默认字体 复制链接 复制地址 微信 微信好友 微博 新浪微博 腾讯微博 人民微博 朋友圈 微信朋友圈 QQ QQ空间 QQ好友 " +
    "Qzone 人人网 豆瓣 百度贴吧 扫一扫 二维码 手机阅读 手机版 繁体 简体 返回顶部 返回首页 返回列表 返回目录 下载PDF " +
    "PDF下载 版面导航 标题导航 T大 T小 T T+ T- A+ A- A 大A 小A"
  ).split(" "),
);
/** Words that stand beside tools, and in other company as well. */
const BESIDE = new Set(
  "大 中 小 特大 超大 标准 o 默认o 评论 推荐 下载 关注 返回 更多 举报 订阅".split(" "),
);
/** Of a site and nothing else, even alone. */
const ALONE = new Set(
  "听新闻 语音播报 语音朗读 打印本页 打印文章 关闭窗口 关闭本页 加入收藏 收藏本页 复制链接 返回顶部 下载PDF PDF下载".split(
    " ",
  ),
);
const SIZES = /^大中小$|^小中大$/u;
/** `【打印】`, `分享到：`; `【分享】` may be a column's name. */
const LONE = /^[【[（(](?:打印|关闭|纠错)[】\])）]$|^(?:分享[到至]|字[号体])[:：]$/u;
const PARTS = /[\s|｜/／·•:：,，、\-+（()）【】[\]〔〕<>《》]+/u;
/** `A+`, `T-`: their sign is part of them. */
const SIGNED = /(?<![A-Za-z])[AT][+-]/gu;
const LONGEST = 60;
/** What such rows begin with: a look at it spares most lines the rest. */
const OPENS = setOf(
  [...TOOLS, ...BESIDE, "【", "[", "（", "("].map((word) => word.charAt(0)).join(""),
);

/** Whether a row holds a site's tools and nothing else, two of them at least where one may be a word of print. */
export function isToolRow(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST || !isAt(OPENS, text, 0)) return false;
  if (/[。！？；“”]/u.test(text)) return false;
  const words = [
    ...(text.match(SIGNED) ?? []),
    ...text.replace(SIGNED, " ").split(PARTS).filter(Boolean),
  ];
  if (!words.every((word) => TOOLS.has(word) || BESIDE.has(word))) return false;
  if (SIZES.test(words.join(""))) return true;
  if (words.length < 2) return ALONE.has(words[0] ?? "") || LONE.test(text);
  return words.some((word) => TOOLS.has(word));
}
