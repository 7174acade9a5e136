import { findNames } from "../../places/find.ts";
import { isColumnName } from "../forms/section.ts";

/** `江城晚报`, `农村青年报`: endings that only papers' names have. */
const PAPER =
  /^\p{Script=Han}{1,8}(?:日报|晚报|早报|晨报|商报|时报|周报|都市报|导报|新报|青年报|少年报|工人报|农民报|妇女报|教育报|法[治制]报|经济报|文化报|科技报|广播电视报|晚刊|晨刊)$/u;
/** `今日河东`, `河东报`, `河东新闻`, `河东时讯`, `河东周刊`: a paper's name or a column's, by what else it says. */
const DOUBTFUL =
  /^(?:今日(\p{Script=Han}{2,4})|(\p{Script=Han}{2,8}?)(?:报|快报|时讯|新闻|通讯|周刊))$/u;
/** Words that end like a paper's name and are none, whatever stands beside them. */
const NO_PAPER = /(?:[捷简喜海情战通汇警播申预速墙公]报|预报)$/u;

/** `江城日报`, whatever stands around it; `text` in simplified characters. */
export function isPaperName(text: string): boolean {
  return PAPER.test(text);
}

/** Whether a name has the form of a paper's or a column's, `今日河东`. */
export function isDoubtfulForm(text: string): boolean {
  return DOUBTFUL.test(text);
}

/** Whether a doubtful name is a paper's: it begins with a known place, or stands `besideDay`. */
export function isDoubtfulName(text: string, besideDay: () => boolean): boolean {
  const found = DOUBTFUL.exec(text);
  if (!found || NO_PAPER.test(text) || isColumnName(text)) return false;
  const words = found[1] ?? found[2] ?? "";
  if (findNames(words).some(({ start, end }) => start === 0 && end === words.length)) return true;
  if (/(?:新闻|通讯|周刊)$/u.test(text)) return false;
  return besideDay();
}

/** The papers' names in a row of nothing else, `江城日报 · 河东新闻`; fewer than two are none. */
export function papersInRow(text: string): readonly string[] {
  const names = text.split(/[\s·・•|｜/／—-]+/u).filter(Boolean);
  const isRow = names.length > 1 && names.some(isPaperName);
  return isRow && names.every((name) => isPaperName(name) || isDoubtfulName(name, () => false))
    ? names
    : [];
}
