import { isAt, setOf, widthOf } from "../../text/characters.ts";
import { changeLine, type Line } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { isRubric, rubricOf } from "./rubrics.ts";

/** What column names end with as papers print them: `百姓杂谈`, `海边短评`, `一线观察`, `新春走基层`. */
const COLUMN_ENDINGS =
  "谈 论 评 弹 观察 走笔 随笔 视点 视界 聚焦 速递 速览 之窗 之声 热线 专栏 专题 专版 连载 风采 走基层 进行时 大讲堂 人物 史话 故事 影像 镜头 简讯 要闻 动态 追踪 调查 关注 传真 广角 天地 园地 茶座 夜话 札记 论坛 讲堂 课堂 窗口 看台 解读 问答 快讯 资讯 公告 通知 启事 散文 诗歌 诗词 小说 杂文 童话 游记".split(
    " ",
  );
/** Their last characters: a look at it is quicker by far than trying a pattern at each place of a text. */
const COLUMN_ENDS = setOf(COLUMN_ENDINGS.map((ending) => ending.slice(-1)).join(""));
/** `…（法治聚焦）` at a headline's end; `（试行）`, `（上）` belong to the title. */
const IN_BRACKETS = /[（(【]([^（()）】]{2,12})[)）】]$/u;
const OF_THE_TITLE =
  /^(?:[上中下全一二三四五六七八九十终完续\d]+|试行|修订|修正|草案|征求意见稿|暂行|节选|节录|摘要|全文|图|组图|外[一二三四五六七八九十\d]+首|.{0,3}[首则篇章题]|诗|散文|小小说|小说|随笔|.*[年月日]|[a-zA-Z\d]+)$/u;

/** Whether words end as the names of columns do: `日月谈`, `一线观察`. */
export function isColumnName(text: string): boolean {
  return (
    isAt(COLUMN_ENDS, text, text.length - 1) &&
    COLUMN_ENDINGS.some((ending) => text.endsWith(ending))
  );
}

/** `【城事】`, `[天气]`: a section's name in its brackets, alone on a line. */
const LABEL = /^[【〔[]\s*(\p{Script=Han}{2,6})\s*[】〕\]]$/u;

const LABEL_OPENS = setOf("【〔[");

/** Whether a line is a name in a label's brackets and no more. */
export function isLabel(text: string): boolean {
  return isAt(LABEL_OPENS, text, 0) && LABEL.test(text);
}

/** `深学细悟` over `入人心行`: two lines as long are the halves of one headline. */
function isCoupletOf(first: Line, next: Line): boolean {
  const plain = /^\p{Script=Han}+$/u;
  return first.width === next.width && plain.test(first.text) && plain.test(next.text);
}

/** What never is a headline, however large it is set: `简讯`, `国内新闻`, `分类广告`. */
const NEVER_HEADLINE =
  /^(?:(?:本[省市县区州]|国内|国际|综合|时政|社会|一周)?(?:要闻|简讯|快讯|短讯|新闻)|(?:分类)?广告|(?:便民|分类)信息)$/u;

/** A section's name is set no larger than the headline below it. */
function isSetLargest([first, ...rest]: readonly Line[]): boolean {
  const size = first?.size;
  return (
    size !== undefined && rest.every((line) => line.size !== undefined && line.size < 0.9 * size)
  );
}

export interface SectionCut {
  readonly section: Line | null;
  readonly rest: readonly Line[];
}

/** Takes a section name off the top of a story's display lines: a short line alone above longer ones. */
export function cutSection(heads: readonly Piece[]): SectionCut {
  const lines: Line[] = [];
  for (const head of heads) lines.push(...head.lines);
  const first = heads[0]?.lines[0];
  const next = lines[1];
  if (!first || !next || heads[0]?.lines.length !== 1) return { section: null, rest: lines };
  const never = NEVER_HEADLINE.test(first.text) || isRubric(first.text);
  if (!never && isSetLargest(lines)) return { section: null, rest: lines };
  const label = LABEL.exec(first.text)?.[1];
  if (label) {
    const start = first.start + first.text.indexOf(label);
    const section = changeLine(first, { start, end: start + label.length, text: label });
    return { section, rest: lines.slice(1) };
  }
  if (isRubric(first.text)) return { section: withoutMark(first), rest: lines.slice(1) };
  if (!/^[\p{Script=Han}\p{N}·]+$/u.test(first.text)) return { section: null, rest: lines };
  const width = widthOf(first.text);
  if (/^(?:——|—)/u.test(next.text)) return { section: null, rest: lines };
  const longest = Math.max(...lines.slice(1).map((line) => line.width));
  // `岁月留痕` in a block of its own, over a headline that is set apart; halves of one are as long
  const apart = width <= 5 && next.gap > 0 && longest > 1.15 * width;
  const over = width <= 5 && next.gap > 0 && lines.length === 2 && !isCoupletOf(first, next);
  const short = width <= 5 && longest >= 1.6 * width;
  const named = width <= 10 && isColumnName(first.text) && longest >= 0.7 * width;
  return never || short || named || apart || over
    ? { section: first, rest: lines.slice(1) }
    : { section: null, rest: lines };
}

/** `▍走基层`: the mark is no word of the name. */
function withoutMark(line: Line): Line {
  const name = rubricOf(line.text);
  const at = line.text.indexOf(name);
  if (at <= 0) return line;
  const start = line.start + at;
  return changeLine(line, { start, end: start + name.length, text: name });
}

/** Where a column name stands at the end of a headline, `[from, to)` with and without brackets. */
export function bracketedSection(
  headline: string,
): { readonly outer: number; readonly inner: readonly [number, number] } | null {
  const found = IN_BRACKETS.exec(headline);
  if (!found?.[1] || found.index < 4 || OF_THE_TITLE.test(found[1])) return null;
  if (!/^\p{Script=Han}+$/u.test(found[1])) return null;
  return { outer: found.index, inner: [found.index + 1, found.index + 1 + found[1].length] };
}
