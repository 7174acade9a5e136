import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import { findAttribution } from "../../forms/attribution.ts";
import { readCredit } from "../../forms/contributors/credit.ts";
import { readFolio } from "../../papers/folio.ts";
import { PAPER } from "./data/paper-end.ts";
import { isPerson, namesPeople } from "./people.ts";
import { partsAtSeams, seamsOf } from "./seams.ts";

/** What a line under a headline says of its story: `2024-05-06 08:15 来源：河西发布 作者：方舟`. */
export interface InfoLine {
  readonly date: Passage | null;
  readonly source: Passage | null;
  readonly credits: readonly Passage[];
  /** Nothing else stands on the line. */
  readonly whole: boolean;
}

/** `2022` and `09/14` set apart in two elements are one day too. */
const DAY = String.raw`(?:19|20)\d\d(?:\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\s?\d{2}/\d{2})`;
const CLOCK = String.raw`(?:\s*(?:T|星期.|周.)?\s*\d{1,2}\s*[:：时]\s*\d{2}(?:\s*[:：]\s*\d{2})?)?`;
const DATE = new RegExp(
  String.raw`(?:(?:发布|发表|更新|发稿|上传|刊发|见报)?(?:时间|日期|于)\s*[:：]?\s*)?${DAY}(?:\s*星期[一二三四五六日天])?${CLOCK}`,
  "u",
);
/** What follows a source without a space between: `来源：时报网作者：李在山`. */
const NEXT =
  "作者|责任编辑|责编|编辑|[/／]?(?:撰稿|撰文|采写|供稿)[:：/／]|记者[:：]|发布(?:时间|日期|于|者|人|[:：])|时间|日期|版次|字数|浏览|阅读|点击|评论|我要评论|字号|字体|[大中小]字[体号]|打印|分享|收藏|举报|关注|参与互动|(?:19|20)\\d\\d[-年/.]";
const SOURCE = new RegExp(
  String.raw`(?:信息|文章|稿件|新闻|稿源|内容)?(?:(?:来源于?|来自|稿源|出处)\s*[:：]|(?<![^\s|｜])[来稿]源\s*[／/|｜丨]|(?<![^\s|｜])来源于\s)\s*((?:(?!${NEXT})[^\s|｜丨,，;；（）()【】[\]]){2,24})`,
  "u",
);
/** `2022年11月05日 07:41 河西晚报`: a source without its label, by how such names end. */
const BARE_SOURCE = new RegExp(
  String.raw`^[\s|｜丨·-]*((?:[\p{Script=Han}A-Za-z]{1,12})(?:日报|晚报|早报|晨报|商报|时报|周报|都市报|导报|快报|青年报|农民报|${PAPER}|网|新闻|新闻网|发布|频道|电视台|客户端|融媒体中心|融媒|通讯社|新华社|在线))[\s|｜丨]*$`,
  "u",
);
/** `河西都市报 骆平`: who wrote it, behind such a name. */
const WRITER = /[ \u00a0\u3000]+(\p{Script=Han}{2,4})$/u;
const ROLES =
  "栏目主编|文字编辑|图片编辑|责任编辑|责编|值班编辑|编辑|编审|审核|审稿|[一二三初复终]审|审读|监制|主编|统筹|策划|制图|视频|作者|记者|通讯员|采写|采访|撰稿|撰文|文字|摄影|校对|供稿|文[/／]图|图[/／]文";
const NAME = String.raw`(?:(?!来源|${NEXT}|责|审核|题图|(?:${ROLES})\s*[:：/／])[\p{Script=Han}·•]){2,12}`;
const PEOPLE = new RegExp(
  String.raw`(?:${ROLES})\s*[:：/／]\s*(?:${NAME}[ \u00a0\u3000、，,/／]{0,3}){1,6}`,
  "gu",
);
/** `本报记者 骆 平 《江城日报》（2024年03月21日 第 03 版）` */
const IMPRINT = /^([^《》（）()]{2,40}?)\s*《[^《》]{2,12}》\s*[（(]/u;
const LABELS =
  /(?:来源|作者|责任编辑|责编|编辑|发布|时间|日期|浏览|阅读|点击|评论|次数|次|量|字号|字体|打印|关闭|分享|收藏|大|中|小|微信|微博|扫一扫|稿源|第|版|参与互动|我要纠错|纠错|【|】|\[|\]|[\s|｜丨:：\d+\-./,，（()）《》])/gu;

/** `http://www.hexi.cn 2007年10月24日10:35 河西日报`: portals print their own before the day. */
const ADDRESS = /https?:\/\/[\w./-]{4,60}/u;

/** Reads a line for its date, source and people; null when it has none of them. */
export function readInfo(passage: Passage): InfoLine | null {
  if (passage.text.length > LONGEST) return null;
  const before = known.get(passage);
  if (before !== undefined) return before;
  const info = parseInfo(passage);
  known.set(passage, info);
  return info;
}

const LONGEST = 160;
const known = new WeakMap<Passage, InfoLine | null>();
/** A line without any of these has nothing to say. */
const WORTH_READING = /[:：/／]|\d{4}|《/u;

function parseInfo(passage: Passage): InfoLine | null {
  const { text } = passage;
  const media = findAttribution(text);
  if (media) return { date: null, source: cutPassage(passage, ...media), credits: [], whole: true };
  if (!WORTH_READING.test(text)) return null;
  const date = DATE.exec(text);
  const people = [...text.matchAll(PEOPLE)].filter(([words]) => !isTopic(words));
  const day = date && cutPassage(passage, date.index, date.index + date[0].length);
  const byline = people.length === 0 ? (IMPRINT.exec(text)?.[1] ?? "") : "";
  if (byline && readCredit(byline)) {
    const credits = [cutPassage(passage, 0, byline.length)];
    return { date: day, source: null, credits, whole: true };
  }
  const named = date && people.length === 0 ? bylineBeside(passage, date) : null;
  if (named) return { date: day, source: named.source, credits: [named.credit], whole: true };
  const source = sourceIn(passage, date);
  if (!date && !source && people.length === 0) return null;
  let rest = text;
  for (const found of [date?.[0], source?.whole, ...people.map(([all]) => all)])
    if (found) rest = rest.replace(found, "");
  rest = rest
    .replace(ADDRESS, "")
    .replace(/《[^《》]{2,12}》/u, "")
    .replace(LABELS, "");
  return {
    date: day,
    source: source && cutPassage(passage, source.from, source.from + source.name.length),
    credits: people.map((found) => cutPassage(passage, found.index, found.index + found[0].length)),
    whole: rest.length <= 4 || rest.length * 4 <= text.length,
  };
}

/** `记者 方舟`, `本报记者 方舟 通讯员 江叶`, `文/方舟 图/江叶`: who wrote, without a colon. */
const BYLINE =
  /^(?:(?:本[报刊台网]|全媒体|融媒体?|见习|实习|特约)*(?:记者|通讯员)|作者|撰稿|采写)[\s\u3000]*\p{Script=Han}|^[文图][/／]/u;
/** `来源 河西日报`, behind or before the byline. */
const SOURCE_BESIDE = /(?:^|[\s|｜]+)(?:来源|稿源)[\s:：]\s*([^\s|｜:：。，]{2,16})(?=[\s|｜]|$)/u;

/** Who wrote and where it is from, in a row with the day and without a colon: `2021-05-14 记者 方舟`. */
function bylineBeside(
  passage: Passage,
  date: RegExpExecArray,
): { readonly credit: Passage; readonly source: Passage | null } | null {
  const end = date.index + date[0].length;
  const isBefore = /\p{Script=Han}/u.test(passage.text.slice(0, date.index));
  const [from, to] = isBefore ? [0, date.index] : [end, passage.text.length];
  const row = passage.text.slice(from, to);
  if (row.length > LONGEST_BYLINE || /[。！？，；“”]/u.test(row)) return null;
  const source = SOURCE_BESIDE.exec(row);
  const words = source ? row.replace(source[0], " ".repeat(source[0].length)) : row;
  const byline = words.replace(/^[\s|｜]+|[\s|｜]+$/gu, "");
  if (!BYLINE.test(byline) || !readCredit(byline)) return null;
  const at = from + words.indexOf(byline);
  const name = source?.[1] ?? "";
  const nameAt = from + (source?.index ?? 0) + (source?.[0] ?? "").lastIndexOf(name);
  return {
    credit: cutPassage(passage, at, at + byline.length),
    source: name ? cutPassage(passage, nameAt, nameAt + name.length) : null,
  };
}

const LONGEST_BYLINE = 50;

/** Roles that texts speak of too: `摄影：光与影的艺术`, `记者：您好`. */
const SPOKEN_OF = /^(?:记者|通讯员|摄影|视频|图片|文字|制图|统筹|策划|采访|采写)\s*[:：/／]\s*/u;

function isTopic(words: string): boolean {
  const label = SPOKEN_OF.exec(words)?.[0];
  return label !== undefined && !namesPeople(words.slice(label.length));
}

interface SourceWords {
  readonly name: string;
  readonly from: number;
  /** With its label. */
  readonly whole: string;
}

function sourceIn(passage: Passage, date: RegExpExecArray | null): SourceWords | null {
  const { text } = passage;
  const found = SOURCE.exec(text);
  if (found?.[1]) {
    const [label, words] = found;
    const from = found.index + label.length - words.length;
    const name = words.slice(0, seamIn(passage, from, words) - from);
    return { name, from, whole: label.slice(0, label.length - words.length + name.length) };
  }
  if (!date || text.length > 60) return null;
  // `04 副刊 2019年3月2日 星期六 松阳报`: the paper whose page it is, and no source
  const folio = readFolio(text);
  if (folio?.paper && folio.pageName) return null;
  const end = date.index + date[0].length;
  const named = text.slice(end);
  const writer = WRITER.exec(named);
  const words = writer && isPerson(writer[1] ?? "") ? named.slice(0, writer.index) : named;
  const behind = BARE_SOURCE.exec(words)?.[1];
  if (behind) return { name: behind, from: text.indexOf(behind, end), whole: behind };
  for (const part of partsAtSeams(passage)) {
    const name = BARE_SOURCE.exec(part.text)?.[1];
    if (name) return { name, from: text.indexOf(name, part.from), whole: name };
  }
  return null;
}

/** A block that says no more than a medium's name: `河西晚报`; null for any other. */
export function bareSource(passage: Passage): Passage | null {
  if (passage.text.length > 20) return null;
  const name = BARE_SOURCE.exec(passage.text)?.[1];
  const from = name ? passage.text.indexOf(name) : -1;
  return name ? cutPassage(passage, from, from + name.length) : null;
}

/** Where the element that holds a source's name ends: `<a>江南网</a><span>大字体</span>`, not `江南网-<a>文化</a>`. */
function seamIn(passage: Passage, from: number, words: string): number {
  const to = from + words.length;
  const joined = (at: number) => /[-–—·《》]/u.test(passage.text.slice(at - 1, at + 1));
  return seamsOf(passage).find((seam) => seam > from && seam < to && !joined(seam)) ?? to;
}

/** `2023年06月13日 星期二`, `2023年06月13日 第03版：要闻`, `2023年6月13日河西日报 第3版`: the edition's own date in a page's chrome. */
const EDITION = new RegExp(
  String.raw`${DAY}\s*(?:[（(]?\s*(?:星期|周)[一二三四五六日天]|[，,]?\s*(?:《?\p{Script=Han}{1,8}(?:${PAPER})》?\s*)?第?\s*[A-Z]{0,2}\d{1,3}\s*版)|^\s*(?:出版|报纸|见报)日期\s*[:：]?\s*${DAY}`,
  "u",
);

/** The edition's date where a line of chrome prints it; null on any other line. */
export function editionDate(passage: Passage): Passage | null {
  if (passage.text.length > 200 || !EDITION.test(passage.text)) return null;
  const found = DATE.exec(passage.text);
  return found && cutPassage(passage, found.index, found.index + found[0].length);
}
