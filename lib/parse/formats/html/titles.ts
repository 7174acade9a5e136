import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import { simplify } from "../../../text/traditional.ts";
import { PAPER } from "./data/paper-end.ts";

/** `第02版：综合新闻`, `第四版`, `A1版`: a printed page. */
const PAGE = String.raw`(?:第\s?[一二三四五六七八九十]{1,3}|第?\s?[A-Z]{0,2}\d{1,3})\s?版(?:[:：\s].{0,12})?`;
const DAY = String.raw`(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?`;
/**
 * Site names at a title's end: `_河西网`, `-新闻频道-央视网`, `|某某日报`, ` - 某某人民政府`; day and page
 * behind a paper's name: `河东日报-2024年3月21日-第04版：要闻`.
 */
const JOINTS = new RegExp(
  String.raw`\s*(?:--+|[_|｜丨]+|\s[-–—]+\s?|[-–](?=[\p{Script=Han}A-Za-z.]+$|${DAY}(?:[-–_|]|$)|${PAGE}$))\s*`,
  "u",
);

/** A title cut at its joints; the headline first even where the site stands in front of it. */
export function titleParts(title: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  while (from < title.text.length) {
    const joint = JOINTS.exec(title.text.slice(from));
    const to = joint ? from + joint.index : title.text.length;
    if (to > from) parts.push(cutPassage(title, from, to));
    from = joint ? to + joint[0].length : title.text.length;
    if (joint && joint[0].length === 0) break;
  }
  const [first, second] = parts;
  if (first && second && isSiteName(first.text) && !isNoHeadline(second.text))
    return [second, first, ...parts.slice(2)];
  return parts;
}

const SITE = new RegExp(
  `^.{0,14}(?:网|网站|${PAPER}|新闻|频道|在线|门户|政府|客户端|电视台|数字报刊|数字报刊平台|数字报平台|数字报纸|电子报纸|电子版|数字版|首页|官网|融媒体中心)$`,
  "u",
);

/** `河东日报数字报`, `河西网`, `首页`: a site, a channel, a paper, and no headline. */
export function isSiteName(text: string): boolean {
  return SITE.test(text) && !/[，。：；！？、“”]/u.test(text);
}

const PAGE_OF_DAY = new RegExp(`\\d\\s*版|${PAPER}$`, "u");

/** A site's name, or which page of which day it is. */
export function isNoHeadline(title: string): boolean {
  return isSiteName(title) || isEditionName(title);
}

const EDITION_PART = new RegExp(`^(?:${DAY}|${PAGE})$`, "u");

/** `河东日报-2024年03月21日-第04版`, and of its parts the day and the page. */
function isEditionName(text: string): boolean {
  if (EDITION_PART.test(text)) return true;
  return /(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}/u.test(text) && PAGE_OF_DAY.test(text);
}

/** What a site calls a paper's pages behind the paper's name: `河东日报电子版`, `多媒体数字报`. */
const EDITION =
  /(?:[-–—_·\s]*(?:多媒体|全媒体)?(?:数字|电子)(?:报刊平台|报刊|报纸|报|版|平台)(?:平台|首页)?)+$/u;
/**
 * The same anywhere in a title, as a name of its own or behind a paper's; `数字版权`, `数字报账` and
 * `社保卡有了电子版` are news.
 */
const DIGITAL =
  /(?:(?:数字|电子)报|(?:^|[报刊网》\s\-–—_|｜·]|多媒体|全媒体)(?:数字|电子)版)(?:刊|纸)?(?:平台|首页|系统)?(?![\p{Script=Han}A-Za-z](?<!第))/u;
/** Whether a title says that its page is of a paper's digital edition. */
export function isDigital(title: string): boolean {
  return DIGITAL.test(simplify(title));
}

const PAPER_NAME = new RegExp(`^[^\\d]{1,12}(?:${PAPER}|周刊)$`, "u");

/** `河东日报` of `湿地添新客-河东日报数字报`; `河东日报-数字报` names no paper in its last part. */
export function paperIn(parts: readonly Passage[]): Passage | null {
  for (const part of parts.toReversed()) {
    const simple = simplify(part.text);
    const name = simple.replace(EDITION, "");
    if (isSiteName(simple) && PAPER_NAME.test(name)) return cutPassage(part, 0, name.length);
  }
  return null;
}
