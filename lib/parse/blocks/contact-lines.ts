import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { furnitureOf } from "../papers/furniture.ts";
import { isMasthead } from "../papers/masthead.ts";
import { isPageName } from "../papers/page-names.ts";
import { holderLength } from "./holders.ts";
import { isUnderNotice } from "./notices.ts";

/** Lines that a page's head or foot has at most. */
const EDGE = 5;

/** Lines that a page or a notice seldom has of them, one under the other. */
const LONGEST_RUN = 20;

/** `地址：`, `联系电话：`, `联系人：`: where and whom to ask. */
const CONTACT =
  /^\p{Script=Han}{0,8}(?:电话|热线|手机|传真|邮箱|网址|地址|社址|公众号|邮编|邮政编码|联系人|联系方式|报名|咨询|印刷|零售价?|定价|许可证号?)\s*[:：]/u;
/** What only whoever wants an answer says: a paper gives no name to ask for. */
const ASKED = /联系|报名|咨询|应聘|预约|预订|监督|举报/u;
/** The paper's own desks, and what its imprint tells of it. */
const DESK = /(?:新闻|广告|订报|报料|发行)热线|社址|本报|广告许可|印刷|零售|定价/u;
/** Where a paper takes stories, and its house: a call for stories gives them as well. */
const HOUSE = /^投稿|报社|[日晚晨早]报/u;

/**
 * Whether `电话：…` or `地址：…` at line `at` is the paper's, and no story's: at the page's head or
 * foot the paper's own desk, or in the company of other lines that no story owns. At a notice's
 * end, beside whom to ask, or under a text with nothing of the paper near, it is the text's.
 */
export function isPapersContact(lines: readonly Line[], at: number): boolean {
  const [from, to] = contactsAround(lines, at);
  const run = lines.slice(from, to);
  const has = (words: RegExp) => run.some(({ text }) => words.test(text));
  const isBeside = standsByFurniture(lines, from, to);
  if (!isBeside && at >= EDGE && at < lines.length - EDGE) return false;
  if (DESK.test(lines[at]?.text ?? "")) return true;
  // a foot that gives a person to ask for is no paper's, whatever stands below it
  if (has(ASKED)) return false;
  if (has(DESK)) return true;
  return !isUnderNotice(lines, from) && (isBeside || has(HOUSE));
}

/** The lines around `at` that all say where to ask, no more than a blank line between them. */
function contactsAround(lines: readonly Line[], at: number): [from: number, to: number] {
  const isContact = (line: Line | undefined) => line !== undefined && CONTACT.test(line.text);
  let from = at;
  let to = at + 1;
  const isLong = () => to - from >= LONGEST_RUN;
  while (!isLong() && (lines[from]?.gap ?? 0) <= 1 && isContact(memberBefore(lines, from))) from--;
  while (!isLong() && (lines[to]?.gap ?? 0) <= 1 && isContact(lines[to])) to++;
  return [from, to];
}

/** Furniture above or below, and no text nearer. */
function standsByFurniture(lines: readonly Line[], from: number, to: number): boolean {
  const isAbove = from > 0 && isFurniture(lines, from - 1);
  const isBelow = to < lines.length && isFurniture(lines, to);
  const above = lines[from]?.gap ?? 0;
  const below = lines[to]?.gap ?? 0;
  if (isAbove && isBelow) return true;
  if (isAbove) return to >= lines.length || above <= below;
  return isBelow && (from === 0 || below <= above);
}

function isFurniture(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (furnitureOf(text, true) !== null || isMasthead(lines, at)) return true;
  return isPageName(lines, at) && !holderLength(lines, at);
}
