import { findNames } from "../../places/find.ts";
import { simplify } from "../../text/traditional.ts";
import { isColumnName } from "../forms/section.ts";
import type { Line } from "../lines.ts";
import { DATE } from "./furniture.ts";
import { isMarginLine } from "./page-names.ts";

/** `江城晚报`, `农村青年报`: endings that only papers' names have. */
const PAPER =
  /^\p{Script=Han}{1,8}(?:日报|晚报|早报|晨报|商报|时报|周报|都市报|导报|新报|青年报|少年报|工人报|农民报|妇女报|教育报|法[治制]报|经济报|文化报|科技报|广播电视报|晚刊)$/u;
/** `今日河东`, `河东报`, `河东新闻`, `河东时讯`: a paper's name or a column's, by what else it says. */
const DOUBTFUL =
  /^(?:今日(\p{Script=Han}{2,4})|(\p{Script=Han}{2,8}?)(?:报|快报|时讯|新闻|通讯))$/u;
/** Words that end like a paper's name and are none, whatever stands beside them. */
const NO_PAPER = /(?:[捷简喜海情战通汇警播申预速墙公]报|预报)$/u;
/** `副刊 04 六尺巷`: a page's section, its number and its name. */
const PAGE_HEAD = /^\p{Script=Han}{2,6}\s+[A-Z]?\d{1,2}(?:\s+\p{Script=Han}{2,6})?$/u;
/** `兰州日报 2022年3月15日 第03版：要闻`: the paper's name before date and page, in one line. */
const NAME_AND_DAY = new RegExp(
  String.raw`^(\p{Script=Han}{2,10})\s+(?=${DATE})(?!.*\d[:：]\d)`,
  "u",
);
/** `RIVERSIDE TIMES`, `Jiangcheng Ribao`: the paper's name again, in English or in pinyin. */
const LATIN = /^[A-Z][A-Za-z]*(?: [A-Za-z&]+){0,5}$/u;
const LATIN_PAPER =
  /\s(?:news|times|daily|weekly|post|herald|express|journal|gazette|tribune|\w*bao)$/iu;
const ISSUE = new RegExp(String.raw`${DATE}|总?第\s*\d+\s*期|^CN\s*\d|国内统一`, "u");

/** How far from a page's top a name that may be a column's stands, and how far from it the date line. */
const TOP = 3;
/** How far from a page's top or foot a paper's own name may stand: among date, page and editors. */
const MARGIN = 6;

/** `江城日报`, whatever stands around it. */
export function isPaperName(text: string): boolean {
  return PAPER.test(text);
}

/** Whether line `at` is the paper's printed name: `江城日报`, or `今日江夏` for a known 江夏. */
export function isMasthead(lines: readonly Line[], at: number): boolean {
  if (at >= MARGIN && at < lines.length - MARGIN) return false;
  const text = simplify(lines[at]?.text ?? "");
  if (PAPER.test(text) || isLatinName(lines, at)) return true;
  if (at < TOP && PAGE_HEAD.test(text)) return true;
  if (!DOUBTFUL.test(text) || !isAtTop(lines, at)) return false;
  return isDoubtfulName(text, () => {
    // a page gives its paper's name once, and no paper is printed over a table
    if (isNamedAbove(lines, at) || isOverTable(lines, at)) return false;
    return lines.slice(Math.max(0, at - 1), at + 3).some((line) => ISSUE.test(line.text));
  });
}

function isNamedAbove(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(0, at)
    .some(({ text }) => PAPER.test(simplify(text)) || nameBeforeDay(text) > 0);
}

/** `青菜　　1.50`: two fields or more, one of them a figure. */
const ROW =
  /^[^，。；！？\s]+(?:\s+[^，。；！？\s]+)*\s+(?:\d[\d.]*\S{0,4})(?:\s+[^，。；！？\s]+)*$/u;
/** Rows of a table under its head. */
const ROWS = 2;

/** `今日菜价⏎⏎品名　单价⏎青菜　1.50⏎番茄　3.20`: below stand rows with figures. */
function isOverTable(lines: readonly Line[], at: number): boolean {
  const rows = lines.slice(at + 1, at + 2 + ROWS);
  return rows.filter(({ text }) => ROW.test(text) && !ISSUE.test(text)).length >= ROWS;
}

/** Whether line `at` is among the first, or behind nothing but date, page's number and page's name. */
function isAtTop(lines: readonly Line[], at: number): boolean {
  return at < TOP || (at < MARGIN && lines.slice(0, at).every(({ text }) => isMarginLine(text)));
}

/** A name in Latin letters that says it is a paper's, or stands beside its Chinese name. */
function isLatinName(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (!LATIN.test(text)) return false;
  const above = at > 0 ? lines[at - 1] : undefined;
  const isBeside = [above, lines[at + 1]].some((line) => line && PAPER.test(simplify(line.text)));
  return LATIN_PAPER.test(text) || (isBeside && text.length > 3);
}

/** Whether a doubtful name is a paper's: it begins with a known place, or stands `besideDay`. */
function isDoubtfulName(text: string, besideDay: () => boolean): boolean {
  const found = DOUBTFUL.exec(text);
  if (!found || NO_PAPER.test(text) || isColumnName(text)) return false;
  const words = found[1] ?? found[2] ?? "";
  if (findNames(words).some(({ start, end }) => start === 0 && end === words.length)) return true;
  if (/(?:新闻|通讯)$/u.test(text)) return false;
  return besideDay();
}

/** Length of the paper's name that a printed date's line begins with: `兰州日报 2022年3月15日`; or 0. */
export function nameBeforeDay(line: string): number {
  const name = NAME_AND_DAY.exec(simplify(line))?.[1] ?? "";
  // a place, a mood or a page may stand before the day as well: only 报 tells
  const isName = PAPER.test(name) || isDoubtfulName(name, () => /报$/u.test(name));
  return isName ? name.length : 0;
}
