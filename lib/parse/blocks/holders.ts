import type { Line } from "../lines.ts";
import { isUnderNotice } from "./notices.ts";

/** `主办单位：县委宣传部`, `协办：县新闻中心`: who holds what stands above. */
const HOLDER = /^(?:主办|承办|协办|联办|指导|支持)(?:单位)?\s*[:：]/u;
/** No paper has such. */
const HELPER = /^(?:协办|联办|指导|支持)/u;
/** `时间：6月5日`, `三、投稿邮箱：…`: what notices and reports of an event say over them. */
const PARTICULAR =
  /^(?:[一二三四五六七八九十]{1,2}、|(?:时间|地点|主讲|嘉宾|对象|报名|参赛|参加|截稿|截止|活动|征文|投稿|咨询|联系)\p{Script=Han}{0,4}[:：])/u;
/** Lines of them that stand one under the other. */
const MOST = 6;

/**
 * How many lines from `at` on say who holds what the text above calls for, a contest or a lecture; 0 where they
 * say nothing of it. At a page's foot they look like the paper's own imprint:
 * `主办单位：县委宣传部⏎承办单位：县融媒体中心`.
 */
export function holderLength(lines: readonly Line[], at: number): number {
  if (!isHolderLine(lines[at])) return 0;
  const length = isWrapped(lines, at + 1) ? 2 : 1;
  let from = at;
  while (at - from < MOST && (lines[from]?.gap ?? 0) <= 1) {
    const step = isHolderLine(lines[from - 1]) ? 1 : isWrapped(lines, from - 1) ? 2 : 0;
    if (!step) break;
    from -= step;
  }
  let to = at + 1;
  while (to - at < MOST && (lines[to]?.gap ?? 2) <= 1 && isHolderLine(lines[to])) to++;
  const [above, first] = [lines[from - 1], lines[from]];
  if (!above || !first) return 0;
  const isHeld =
    PARTICULAR.test(above.text) ||
    lines.slice(from, to).some(({ text }) => HELPER.test(text)) ||
    (first.gap === 0 && isUnderNotice(lines, from));
  return isHeld ? length : 0;
}

/** Whether line `at` is what a column's end left of the one above: `主办单位：中共河东县委宣传⏎部⏎承办单位：…`. */
function isWrapped(lines: readonly Line[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!above || !line || line.gap > 0 || below?.gap !== 0) return false;
  return isHolderLine(above) && isHolderLine(below) && line.width < above.width;
}

function isHolderLine(line: Line | undefined): boolean {
  return line !== undefined && HOLDER.test(line.text);
}
