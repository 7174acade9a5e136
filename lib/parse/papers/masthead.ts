import { endsSentence } from "../../text/characters.ts";
import { simplify } from "../../text/traditional.ts";
import type { Line } from "../lines.ts";
import { DATE } from "./furniture.ts";
import { isMarginLine } from "./page-names.ts";
import {
  barePaperName,
  isDoubtfulForm,
  isDoubtfulName,
  isPaperName,
  papersInRow,
} from "./paper-names.ts";

export { isPaperName } from "./paper-names.ts";

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
const MARGIN = 8;

/** Whether line `at` is the paper's printed name: `江城日报`, or `今日江夏` for a known 江夏. */
export function isMasthead(lines: readonly Line[], at: number): boolean {
  if (isNextPages(lines, at)) return true;
  if (at >= MARGIN && at < lines.length - MARGIN) return false;
  // `云和新闻  YUNHE NEWS`
  const text = barePaperName(simplify(lines[at]?.text ?? ""));
  if (isPaperName(text) || papersInRow(text).length || isLatinName(lines, at)) return true;
  if (PAGE_HEAD.test(text) && (at < TOP || isAtFoot(lines, at))) return true;
  if (!isDoubtfulForm(text)) return false;
  if (isPlacesOwn(text) && at < MARGIN && !lines.slice(0, at).some(isProse)) return true;
  if (!isAtTop(lines, at)) return isAtFoot(lines, at) && isDoubtfulName(text, () => false);
  return isDoubtfulName(text, () => {
    // a page gives its paper's name once, and no paper is printed over a table
    if (isNamedAbove(lines, at) || isOverTable(lines, at)) return false;
    return lines.slice(Math.max(0, at - 1), at + 3).some((line) => ISSUE.test(line.text));
  });
}

/** Of several pages in one text each has the paper's name over its day: the words at the text's top. */
function isNextPages(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  const first = lines.slice(0, Math.min(MARGIN, at)).find((line) => line.text === text);
  if (!first || !ISSUE.test(lines[at + 1]?.text ?? "")) return false;
  return isMasthead(lines, first.index);
}

/** `嘉善报`, a known place and 报: no headline is that and no more. */
function isPlacesOwn(text: string): boolean {
  return text.endsWith("报") && isDoubtfulName(text, () => false);
}

function isProse({ text }: Line): boolean {
  return /[，；。！？”…]/u.test(text);
}

function isNamedAbove(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(0, at)
    .some(({ text }) => isPaperName(simplify(text)) || nameBeforeDay(text) > 0);
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

/** Whether only what stands around a page is below, and above it too or the same words at the page's top. */
function isAtFoot(lines: readonly Line[], at: number): boolean {
  const rest = lines.slice(at + 1);
  // a page that is all head has no foot
  if (!lines.slice(0, at).some((line) => endsSentence(line.text))) return false;
  if (rest.length >= MARGIN || !rest.every(({ text }) => isMarginLine(text))) return false;
  const above = at > 0 ? lines[at - 1] : undefined;
  if (rest.length > 0 || (above !== undefined && isMarginLine(above.text))) return true;
  return lines.slice(0, MARGIN).some(({ text, index }) => index < at && text === lines[at]?.text);
}

function isNamed(text: string): boolean {
  return isPaperName(text) || isDoubtfulName(text, () => false);
}

/** A name in Latin letters that says it is a paper's, or stands beside its Chinese name. */
function isLatinName(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (!LATIN.test(text)) return false;
  const above = at > 0 ? lines[at - 1] : undefined;
  const isBeside = [above, lines[at + 1]].some((line) => line && isNamed(simplify(line.text)));
  return LATIN_PAPER.test(text) || (isBeside && text.length > 3);
}

/** Length of the paper's name that a printed date's line begins with: `兰州日报 2022年3月15日`; or 0. */
export function nameBeforeDay(line: string): number {
  const name = NAME_AND_DAY.exec(simplify(line))?.[1] ?? "";
  // a place, a mood or a page may stand before the day as well: only 报 tells
  const isName = isPaperName(name) || isDoubtfulName(name, () => /报$/u.test(name));
  return isName ? name.length : 0;
}
