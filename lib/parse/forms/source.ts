import { endsSentence, isAt, setOf } from "../../text/characters.ts";
import { simplify } from "../../text/traditional.ts";
import { findAttribution, isMixed, mediaIn } from "./attribution.ts";
import { readCredit } from "./contributors/credit.ts";
import { closingBracket } from "./contributors/index.ts";
import { isMedium, PAGE_OWNER } from "./media.ts";

/** Who may be named beside a source. */
const ROLES =
  "作者|记者|通讯员|编辑|责编|责任编辑|撰稿|撰文|采写|采访|供稿|文字|摄影|图片|编审|校对|审核|审校|统筹|策划|监制";
const WORD = String.raw`(?:(?![/／](?:${ROLES}))[^\s|｜丨（()）【】[\]，。！？!?])`;
/** `(来源:看河东)`, `来源：新华社`, `转自：河东发布`: words after the mark are the source. */
const SOURCE = new RegExp(
  String.raw`^[（(【[]?(?:(?:文章|稿件|信息|新闻|消息|内容|图文|本文|原文)?来源|稿源|(?:本文)?转载?自)\s?([:：|｜丨/／\s]?)\s*(${WORD}{2,30}(?:\s?[－—-]\s?${WORD}{2,16})?)`,
  "u",
);
/** What may follow it: nothing, or who wrote and edited: `来源：河东日报 作者：张三`, `来源：河东网 | 撰稿：李四`. */
const REST = new RegExp(
  String.raw`^\s*(?:[|｜丨／/]\s*)?(?:(?:${ROLES}|[文图](?=[:：／/|｜丨]))[^，。]{0,40})?[)）】\]]?$`,
  "u",
);
/** Without a mark after `转自` only a medium's name shows what is meant. */
const MEDIUM = /(?:报|社|网|台|刊|发布|新闻|客户端|中心|公众号|频道|在线|视频|杂志)$/u;
const NO_SOURCE = /[、；;的是了]|^(?:作者|撰稿|记者|编辑|审核)$/u;
const OPENERS = setOf("文稿信新消内图本原来转內圖來轉");
const EDITOR_OPENERS = setOf("责编責編");
const BRACKETS = setOf("（(【[");

/** `2009年07月17日09:46 河东新报`: the hour a site put a story up, and whose it is. */
const STAMPED = new RegExp(
  String.raw`^(?:https?:\/\/\S{4,40}\s+)?\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?\s*\d{1,2}:\d\d(?::\d\d)?\s*[|｜]?\s*(${PAGE_OWNER}(?:-${PAGE_OWNER})?)$`,
  "u",
);
const STAMP_OPENERS = setOf("h12");
const STAMP_ENDS = setOf("报社网報網");

function findStamped(printed: string): readonly [number, number] | null {
  const last = printed.length - 1;
  if (!isAt(STAMP_OPENERS, printed, 0) || !isAt(STAMP_ENDS, printed, last)) return null;
  const words = printed.length < 80 ? STAMPED.exec(simplify(printed))?.[1] : undefined;
  return words && !/[他她我你在看说读的了是]/u.test(words)
    ? [printed.length - words.length, printed.length]
    : null;
}

/** Where the source's own words stand in a line that names one, `[from, to)`; else null. */
export function findSource(printed: string): readonly [number, number] | null {
  return findLabelled(printed) ?? findAttribution(printed) ?? findStamped(printed);
}

/** Where a text's closing bracket that tells its source stands, with its brackets and the source's own words. */
export interface ClosingSource {
  readonly outer: number;
  readonly words: readonly [number, number];
}

/** `…前来参加。（据新华社电）`, `…前来参加。（来源：河东日报）`; `（据传）` tells none. */
export function findClosingSource(paragraph: string): ClosingSource | null {
  const bracket = closingBracket(paragraph, LONGEST_CLOSING);
  if (!bracket) return null;
  const outer = bracket[0] - 1;
  const before = paragraph.slice(Math.max(0, outer - LONGEST_CLOSING), outer).trimEnd();
  if (!endsSentence(before) && !/[）)]$/u.test(before)) return null;
  const inner = paragraph.slice(...bracket);
  // `（新华社）`, `（江城日报）`
  if (isMedium(inner)) return { outer, words: bracket };
  const words = findSource(paragraph.slice(outer));
  return words && { outer, words: [outer + words[0], outer + words[1]] };
}

const LONGEST_CLOSING = 40;

/** Whether a line says where a story is from, with a name or without. */
export function isSourceLine(printed: string): boolean {
  return isMixed(printed) || findSource(printed) !== null;
}

function findLabelled(printed: string): readonly [number, number] | null {
  if (!isAt(OPENERS, printed, isAt(BRACKETS, printed, 0) ? 1 : 0) || printed.length > 80)
    return null;
  const line = simplify(printed);
  const found = SOURCE.exec(line);
  const words = found?.[2];
  if (!found || !words || !REST.test(line.slice(found[0].length))) return null;
  const from = found[0].length - words.length;
  // `来源：综合新华社、央视新闻`
  const media = words.includes("、") ? mediaIn(words) : null;
  if (media) return [from + words.indexOf(media), from + words.indexOf(media) + media.length];
  if (NO_SOURCE.test(words)) return null;
  if (!found[1]?.trim() && !MEDIUM.test(words)) return null;
  return [from, found[0].length];
}

/** `综合：人民网、新华社`, `（综合自河东发布、江城日报）`: a story put together from several media. */
const MIXED =
  /^[（(【[]?(?:本文)?(?:综合|整理)(?:整理)?(?:自\s?[:：]?|\s?[:：])\s?([^。！？!?：:（()）]{2,50})[)）】\]]?$/u;

export function isSourceList(printed: string): boolean {
  const media = printed.length > 60 ? null : MIXED.exec(simplify(printed))?.[1];
  return (
    media?.split(/[、，,\s/]+/u).every((name) => /网站$/u.test(name) || MEDIUM.test(name)) ?? false
  );
}

/** What a Taiwanese agency sets behind the editor's name: `（編輯：黃大同）1120610`. */
const REPUBLIC_DAY = /(?<=[)）])1\d{6}$/u;

/** `责编：河东新区管委会`: an office in an editor's place. */
const OFFICE =
  /^[（(【[]?责任?编辑?\s?[:：]\s?\p{Script=Han}{2,18}(?:局|办|中心|会|委|政府|街道|频道|编辑部|网|报|社)[)）】\]]?$/u;

/** `(责编:沐晓川、韩立)`, `责任编辑：张三`, `编辑/李四`. */
export function isEditorLine(line: string): boolean {
  if (!isAt(EDITOR_OPENERS, line, isAt(BRACKETS, line, 0) ? 1 : 0) || line.length > 40)
    return false;
  if (/[:：].*[:：]/u.test(line)) return false;
  if (OFFICE.test(line)) return true;
  const people = readCredit(line.replace(REPUBLIC_DAY, ""))?.contributors;
  return people?.every(({ role }) => role === "editor") ?? false;
}
