import { findNames } from "../../places/find.ts";
import { isColumnName } from "../forms/section.ts";

/** `江城晚报`, `农村青年报`: endings that only papers' names have. */
const PAPER =
  /^\p{Script=Han}{1,8}(?:日报|晚报|早报|晨报|商报|时报|周报|都市报|导报|新报|青年报|少年报|工人报|农民报|妇女报|教育报|法[治制]报|经济报|文化报|科技报|广播电视报|晚刊|晨刊)$/u;
/** `今日河东`, `新河东`, `河东报`, `河东新闻`, `河东时讯`, `河东周刊`: a paper's name or a column's, by what else it says. */
const DOUBTFUL =
  /^(?:今日(\p{Script=Han}{2,4})|新(\p{Script=Han}{2,3})|(\p{Script=Han}{2,8}?)(?:报|快报|时讯|新闻|通讯|周刊))$/u;
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
  const words = found[1] ?? found[2] ?? found[3] ?? "";
  const isWhole = findNames(words).some(
    // `新城关` is a town made new, and no town has a paper
    ({ start, end, kind }) =>
      start === 0 && end === words.length && !(found[2] && kind === "township"),
  );
  if (isWhole || found[2]) return isWhole;
  if (/(?:新闻|通讯|周刊)$/u.test(text)) return false;
  return besideDay();
}

/** `（汉文版）`, `（城区版）`: which edition of the paper it is. */
const EDITION = /\s*[（(]\p{Script=Han}{1,4}版[)）]$/u;
const LONGEST = 80;
/** `宜 兴 日 报`: each letter by itself. */
const SPACED = /^(?:\p{Script=Han}[ \t\u3000]{1,4}){2,9}\p{Script=Han}(?=$|[（(])/u;

/** `云和新闻  YUNHE NEWS`: the name again in Latin letters. */
const LATIN_BEHIND = /(?<=^\p{Script=Han}{3,10})\s+[A-Z][A-Za-z]*(?: [A-Za-z&]+){0,4}$/u;

/** A paper's name without its edition, its Latin name and the blanks between its letters: `喀什日报` of `喀 什 日 报（汉文版）`. */
export function barePaperName(text: string): string {
  if (text.length > LONGEST) return text;
  const spaced = SPACED.exec(text)?.[0];
  const name = spaced ? spaced.replace(/\s/gu, "") + text.slice(spaced.length) : text;
  return name.replace(LATIN_BEHIND, "").replace(EDITION, "");
}

/** The papers' names in a row of nothing else, `江城日报 · 河东新闻`; fewer than two are none. */
export function papersInRow(text: string): readonly string[] {
  const names = text.split(/[\s·・•|｜/／—-]+/u).filter(Boolean);
  const isRow = names.length > 1 && names.some(isPaperName);
  return isRow && names.every((name) => isPaperName(name) || isDoubtfulName(name, () => false))
    ? names
    : [];
}
