import { isAt, isBlankAt, setOf, widthOf } from "../text/characters.ts";
import { changeLine, type Line } from "./lines.ts";
import { DATE, PAGE_MAKERS } from "./papers/furniture.ts";
import { JUMP_AT_END, JUMP_AT_START } from "./papers/jump-lines.ts";

/** Words before a colon that say who or where from, wherever in a row they stand. */
const LABEL =
  /(?<![\p{Script=Han}\p{L}])(?:文章来源|稿件来源|信息来源|来源|稿源|作者|撰稿|撰文|采写|供稿|记者|通讯员|责任编辑|责编|编辑|编审|校对|审核|投稿邮箱|投稿信箱|新闻热线|读者热线|浏览次数|阅读量?|点击数?)\s*[:：]/gu;
const DATED = new RegExp(
  String.raw`^(?:(?:发布时间|发表时间|发布日期|时间|日期)\s*[:：]\s*)?${DATE}(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?=[\s|｜/／]*$|[\s|｜/／]+)`,
  "u",
);
const SEPARATOR = /[\s|｜/／]/u;

/**
 * Parts rows that hold several things of a page, each on a line of its own:
 * `2021-05-20 09:31　来源：某报　作者：张燕` is three, `…各项工作。（下转第2版）` two.
 */
export function partLines(lines: readonly Line[]): Line[] {
  const parted: Line[] = [];
  for (const line of lines) {
    const cuts = cutsOf(line.text);
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
const LABEL_ENDS = setOf("源者稿文写员编辑审对核数读量击箱线");
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
  if (!hasLabel(text)) return NO_CUTS;
  if (PAGE_MAKERS.test(text)) return [];
  const labels = [...text.matchAll(LABEL)].map(({ index }) => index);
  const dated = DATED.exec(text);
  if (dated && labels.length) return labels.filter((at) => at >= dated[0].length);
  return labels[0] === 0 && labels.length > 1 && text.length < 80 ? labels.slice(1) : [];
}

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
