import { isPerson, namesPeople } from "./people.ts";

/**
 * Who made a page for the web: roles that no printed page credits, as sites list them under a story,
 * one a line: `校对 杨海`, `值班主任：何志`, `栏目主编：白露 文字编辑：高扬 题图来源：资料图`.
 */
const ROLE =
  "(?:栏目|文字|图片|视觉|新媒体|微信|网络|本期|版面|当班|执行|值班|责任|特约)?(?:编辑|主编|编委|主任|总编辑?|编审|校对|监制|统筹|策划|美编|设计|排版)|责编|总值班|值班领导|撰稿|撰文|供稿|审核|审校|审签|审读|签发|监审|[一二三初复终]审|出品人?|制作|剪辑|配音|播音|航拍|海报|制图|摄影|摄像|视频|文案|文字|图片|图文|题图|题图来源|图片来源|图源|来源|作者|记者|通讯员|采写|采访|实习生";
const CODE = "[A-Z]{1,4}[_-]?\\d{2,6}";
const WHO = `(?:${CODE}|[\\p{Script=Han}A-Za-z·•]{2,14})(?:[ \\u00a0\\u3000、，,/]{1,3}[\\p{Script=Han}·•]{2,4}){0,5}`;
const LABELLED = new RegExp(
  String.raw`^[（(【[]?(?:\p{Script=Han}{0,4}(?:${ROLE})\s*[:：/／|｜丨]\s*(?:${WHO})?[\s|｜]*){1,5}[)）】\]]?$`,
  "u",
);
/** Without a mark between, the names must be short and the role one that nobody writes of. */
const SPACED =
  /^(?:编辑|责编|校对|审核|责任编辑|文字编辑|图片编辑|值班编辑|值班主任|总值班|监制|实习生)[ \u00a0\u3000]+(\p{Script=Han}[ \u00a0\u3000]?\p{Script=Han}{1,3})(?:[ \u00a0\u3000、]+\p{Script=Han}{2,4}){0,3}$/u;
/** `市一院药剂科供稿  摄影/骆平`: whose story it is, before who made it. */
const GIVEN_BY =
  /^[\p{Script=Han}、]{2,24}(?:供稿|供图)[ \u00a0\u3000]+(?=\p{Script=Han}{2,6}[:：/／])/u;
/** A label, where its line or a new part of it begins. */
const LABEL = new RegExp(
  String.raw`(?:^|[\s|｜（(【[])(\p{Script=Han}{0,4}(?:${ROLE}))\s*[:：/／|｜丨]`,
  "gu",
);
/** What such a label tells is no person. */
const OF_SOURCES = /(?:来源|图源|题图|出品人?|作者|撰稿|撰文|供稿)$/u;
const ROLE_ALONE = new RegExp(`^(?:${ROLE})$`, "u");
/** `责任编辑：PN047`: an editor's number in place of a name. */
const CODE_ALONE = new RegExp(`^${CODE}$`, "u");
const LONGEST = 80;

/** Whether a line says no more than who did what for the page. */
export function isStaffLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const name = SPACED.exec(text)?.[1];
  if (name !== undefined && isPerson(name.replace(/\s/gu, ""))) return true;
  const words = text.replace(GIVEN_BY, "");
  return LABELLED.test(words) && saysWho(words);
}

/** Whether people stand behind the labels of a line; `摄影：光与影的艺术` is a crosshead. */
function saysWho(text: string): boolean {
  const labels = [...text.matchAll(LABEL)];
  return labels.every((label, at) => {
    const from = label.index + label[0].length;
    const words = text.slice(from, labels[at + 1]?.index).replace(/[）)】\]]$/u, "");
    const names = words
      .split(/\s+/u)
      .filter((word) => !ROLE_ALONE.test(word) && !CODE_ALONE.test(word));
    return OF_SOURCES.test(label[1] ?? "") || namesPeople(names.join(" "));
  });
}
