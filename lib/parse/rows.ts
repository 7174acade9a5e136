import { isAt, isBlankAt, setOf, widthOf } from "../text/characters.ts";
import { readCredit } from "./forms/contributors/credit.ts";
import { changeLine, type Line } from "./lines.ts";
import { readFolio } from "./papers/folio.ts";
import { DATE, PAGE_MAKERS, WEEKDAY } from "./papers/furniture.ts";
import { JUMP_AT_END, JUMP_AT_START, wrappedJump } from "./papers/jump-lines.ts";

/** Words before a colon that say who or where from, wherever in a row they stand. */
const LABEL =
  /(?<![\p{Script=Han}\p{L}])(?:(?:文章|稿件|信息)?[来來]源|稿源|作者|撰稿|撰文|采写|供稿|[记記]者|通[讯訊][员員]|[责責]任[编編][辑輯]|[责責][编編]|(?:栏目|网络|值班)?[编編][辑輯]|编审|校对|(?:栏目)?审核|投稿邮箱|投稿信箱|新闻热线|读者热线|浏览(?:次数|量)?|阅读量?|点击数?|[发發][布佈表](?:[时時][间間]|日期)|(?:[时時][间間]|日期|[发發][布佈])(?=\s*[:：]\s*\d{4})|字[体體号號])\s*[:：]/gu;
const DATED = new RegExp(
  String.raw`^(?:(?:发布时间|发表时间|发布日期|时间|日期)\s*[:：]\s*)?${DATE}(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?=[\s|｜/／]*$|[\s|｜/／]+)`,
  "u",
);
/** `来源：河东晚报　2025-12-23 08:54`: when it was put up, behind its labels. */
const STAMP_BEHIND = new RegExp(
  String.raw`\s(?=${DATE}(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$)`,
  "u",
);
/** `2025/3/13 21:32 记者柳青／竹溪报道`: the hour, and who reports. */
const STAMPED = new RegExp(
  String.raw`^${DATE}\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s+(?=(?:本[报報])?[记記]者\S|文[/／])`,
  "u",
);
/** `2021-05-14 本报记者 方舟`: the day alone before the byline. */
const DAY_AND_BYLINE = new RegExp(
  String.raw`^${DATE}(?:\s*${WEEKDAY})?[\s|｜]+(?=(?:(?:本[报刊台网]|全媒体|融媒体?|见习|实习|特约)*(?:记者|通讯员)|作者|撰稿|采写)[\s:：/／]|文[/／])`,
  "u",
);
const DIGITS = setOf("0123456789");
const SEPARATOR = /[\s|｜/／]/u;

/**
 * Parts rows that hold several things of a page, each on a line of its own:
 * `2021-05-20 09:31　来源：某报　作者：张燕` is three, `…各项工作。（下转第2版）` two.
 */
export function partLines(lines: readonly Line[]): Line[] {
  const parted: Line[] = [];
  for (const line of lines) {
    const next = lines[line.index + 1];
    const wrapped = next ? wrappedJump(line.text, next.text) : 0;
    const cuts = wrapped ? [wrapped] : cutsOf(line.text);
    const parts = cuts.length ? cutLine(line, cuts) : [line];
    for (const part of parts) {
      const index = parted.length;
      parted.push(part.index === index ? part : changeLine(part, { index }));
    }
  }
  return parted;
}

const COLONS = ["：", ":"];
/** What the words of `LABEL` end with. */
const LABEL_ENDS = setOf("布佈源稿文写者员員编編辑輯审对核数览读量击箱线间間期体體号號");
const NO_CUTS: readonly number[] = [];

/** Whether a label may part the row: most colons stand behind words of speech. */
function hasLabel(text: string): boolean {
  for (const colon of COLONS) {
    for (let at = text.indexOf(colon, 1); at > 0; at = text.indexOf(colon, at + 1)) {
      let last = at - 1;
      while (last > 0 && isBlankAt(text, last)) last--;
      if (isAt(LABEL_ENDS, text, last)) return true;
    }
  }
  return false;
}

/** Where the parts of a row begin, the first left out. */
function cutsOf(text: string): readonly number[] {
  if (text.includes("版")) {
    const end = JUMP_AT_END.exec(text);
    if (end) return [end.index];
    const start = JUMP_AT_START.exec(text);
    if (start) return [start[0].length];
  }
  const stamp = isAt(DIGITS, text, 0) && text.length < LONGEST_IMPRINT ? STAMPED.exec(text) : null;
  if (stamp) return [stamp[0].length];
  const byline = bylineBehindDay(text);
  if (byline) return [byline];
  if (!hasLabel(text)) return NO_CUTS;
  if (PAGE_MAKERS.test(text) || readFolio(text)) return [];
  const labels = [...text.matchAll(LABEL)].map(({ index }) => index);
  const dated = DATED.exec(text);
  if (dated && labels.length) return labels.filter((at) => at >= dated[0].length);
  const first = labels[0];
  if (first === 0 && text.length < 80) {
    const stamp = STAMP_BEHIND.exec(text);
    const ends = stamp ? [...labels, stamp.index + 1] : labels;
    return ends.slice(1);
  }
  if (first === 0) return [];
  return first && isImprintBehind(text, first) ? labels : [];
}

/** Where the byline begins that stands in a row with a day; 0 where none does. */
function bylineBehindDay(text: string): number {
  if (!isAt(DIGITS, text, 0) || text.length > LONGEST_IMPRINT) return 0;
  const day = DAY_AND_BYLINE.exec(text)?.[0].length ?? 0;
  return day && readCredit(text.slice(day)) ? day : 0;
}

/** `…增收五千元。（柳青） 编辑：韩雪 审核：江涌`: who made the page, behind the story's last words. */
function isImprintBehind(text: string, from: number): boolean {
  if (text.length - from > LONGEST_IMPRINT || /[，。！？,!?“]/u.test(text.slice(from)))
    return false;
  let last = from - 1;
  while (last > 0 && isBlankAt(text, last)) last--;
  // `（记者 柳青）记者：左⏎院长，…`: an interview goes on
  if (isAt(ASKER, text, from)) return isAt(BARS, text, last);
  return isAt(STORY_ENDS, text, last);
}

const LONGEST_IMPRINT = 60;
const STORY_ENDS = setOf("。！？”）)|｜");
const BARS = setOf("|｜");
const ASKER = setOf("记記");

function cutLine(line: Line, cuts: readonly number[]): Line[] {
  const bounds = [0, ...cuts, line.text.length];
  return bounds.slice(1).flatMap((to, at) => {
    const from = bounds[at] ?? 0;
    const raw = line.text.slice(from, to);
    let last = raw.length;
    while (last > 0 && SEPARATOR.test(raw.charAt(last - 1))) last--;
    const words = raw.slice(0, last);
    const bar = raw.trimEnd().slice(words.length);
    const gap = at ? 0 : line.gap;
    const parts = [partOf(line, from, words, gap)];
    if (bar.trim()) {
      const blank = bar.length - bar.trimStart().length;
      parts.push(partOf(line, from + words.length + blank, bar.trim(), 0));
    }
    return parts;
  });
}

function partOf(line: Line, from: number, text: string, gap: number): Line {
  const start = line.start + from;
  // what a jump mark stood before still fills its column
  const width = JUMP_AT_START.test(line.text) && from ? line.width : widthOf(text);
  return changeLine(line, { start, end: start + text.length, text, width, gap });
}
