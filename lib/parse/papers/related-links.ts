import type { Line } from "../lines.ts";

/** What a site puts over the titles of its other stories. */
const OVER =
  /^[■●▍|]?\s*(?:相关(?:阅读|新闻|推荐|文章)|推荐阅读|延伸阅读|热门排行|猜你喜欢)\s*[:：]?$/u;
const TITLE = /^(?:[·•●■▪>›-]|\d{1,2}[.、])\s*[^。；！？]{4,50}$/u;
const MOST = 20;

/** How many lines from `at` on are a site's list of other stories, its head with its titles; 0 for none. */
export function linksLength(lines: readonly Line[], at: number): number {
  if (!OVER.test(lines[at]?.text ?? "")) return 0;
  let to = at + 1;
  while (to < lines.length && to - at <= MOST && TITLE.test(lines[to]?.text ?? "")) to++;
  return to - at > 1 ? to - at : 0;
}
