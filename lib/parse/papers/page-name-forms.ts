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
