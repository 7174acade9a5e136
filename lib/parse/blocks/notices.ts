import { isAt, isBlankAt, setOf } from "../../text/characters.ts";
import { opensReport } from "../forms/contributors/lead.ts";
import type { Line } from "../lines.ts";

/** `停水通知`, `停电预告`, `遗失声明`, `公告`: what a notice is called, and no more. */
const NOTICE =
  /^\p{Script=Han}{0,8}(?:公告|通告|启事|声明|公示|通知书?|招标公告|讣告|停[电水气]预告)$/u;
/** `春节期间烟花爆竹禁限放通告`, `“我家的老物件”征稿启事`: longer, in the words of offices. */
const LONG_NOTICE =
  /^[\p{Script=Han}“”《》]{2,20}(?:公告|通告|公示|[征招]\p{Script=Han}{1,2}启事)$/u;
const NOTICE_ENDS = setOf("告事明示知书");
/** `关于调整部分公交线路的公告`. */
const ON_A_MATTER = /^关于[^，。]{2,40}的(?:公告|通告|公示|启事|声明|通知)$/u;

/** `深夜接到通知`: a headline or crosshead that tells of one. */
const OF_A_NOTICE = /发布|发出|下发|印发|接到|收到|一[张则份纸条个封]|紧急叫停/u;

/** Lines that one notice seldom passes. */
const LONGEST_NOTICE = 30;

/** Whether a line is a notice's title that says its matter, as wide as its text may be: `关于调整公交线路的公告`. */
export function isOnAMatter(text: string): boolean {
  return ON_A_MATTER.test(text);
}

/** Whether a notice's title could be nothing else: `…食堂外的公示` may be a line of text. */
export function isShortTitle(text: string): boolean {
  return isOnAMatter(text) || /^[^的]{2,8}$/u.test(text.replace(/\s/gu, ""));
}

/** Whether a line names a notice: `停电通知`, `关于调整部分公交线路的公告`. */
export function isNoticeTitle(text: string): boolean {
  const last = text.length - 1;
  if (!isAt(NOTICE_ENDS, text, last) && !isBlankAt(text, last)) return false;
  if (ON_A_MATTER.test(text)) return true;
  // a notice's last words, without a full stop
  if (text.startsWith("特此")) return false;
  const title = text.replace(/\s/gu, "");
  const isTitle = (title.length <= 10 && NOTICE.test(title)) || LONG_NOTICE.test(title);
  return isTitle && !OF_A_NOTICE.test(title);
}

/** Whether a notice's title stands not far above line `at`, and no report between them. */
export function isUnderNotice(lines: readonly Line[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - LONGEST_NOTICE); above--) {
    const text = lines[above]?.text ?? "";
    if (isNoticeTitle(text)) return true;
    if (opensReport(text)) return false;
  }
  return false;
}
