/** What names of pages end with, `要闻`, `综合`, as part of a pattern. */
export const PAGE_KINDS =
  "要闻|新闻|综合|时政|社会|民生|经济|副刊|专版|专刊|国内|国际|体育|教育|健康|理论|评论";

/** Names of pages as papers print them beside number and date: `要闻`, `综合新闻`, `文苑·副刊`. */
const PAGE_NAME = new RegExp(
  String.raw`^(?:\p{Script=Han}{1,6}[·・•])?\p{Script=Han}{0,2}(?:${PAGE_KINDS})$`,
  "u",
);

/** Whether words name a page: `综合新闻`. */
export function isPageNameForm(text: string): boolean {
  return PAGE_NAME.test(text);
}

/** Names of pages that are words of their own, and stories' as well: the lines around tell which. */
const WORDS = new Set(
  (
    "视点 视界 视野 深读 深度 阅读 悦读 关注 聚焦 焦点 热点 特稿 特别报道 专题 特刊 县区 县市 区县 镇街 乡镇 镇村 部门 基层 城事 " +
    "民情 法治 政法 文体 文旅 文化 文苑 文艺 人文 生活 生态 三农 产经 财经 产业 科技 科教 卫生 公益 广告 公告 时事 天下 读书 " +
    "读者 连载 人物 旅游 消费 党建 调查 纵深 区域 地方 本地 城乡 乡村 校园 影像 图片 互动 声音 服务 资讯"
  ).split(" "),
);
/** `综合新闻`, `要闻`, `副刊`: no story's headline says that and no more. */
const NO_HEADLINE = /(?:新闻|要闻|综合|副刊|专版|专刊)$/u;
/** `视点 SHIDIAN`: the same name in Latin letters behind it. */
const LATIN_BEHIND = /(?<=^\p{Script=Han}{2,6})\s+[A-Z][A-Za-z]+(?:\s[A-Za-z]+){0,3}$/u;

/** A page's name without the Latin letters behind it: `视点` of `视点 SHIDIAN`; `text` simplified. */
export function withoutLatin(text: string): string {
  return text.replace(LATIN_BEHIND, "");
}

/** Whether words may name a page at its head, among date and number: `视点`, `综合新闻`, `视点 SHIDIAN`. */
export function mayNamePage(text: string): boolean {
  const name = withoutLatin(text);
  return WORDS.has(name) || isPageNameForm(name);
}

/** Whether they name a page whatever stands below: `综合新闻`; a story may be headed `文化`. */
export function namesNoStory(text: string): boolean {
  const name = withoutLatin(text);
  return name !== text || (NO_HEADLINE.test(name) && isPageNameForm(name));
}
