import { isAt, setOf } from "../../../text/characters.ts";

/*
 * What sites and papers print in one line with a credit and is no part of it: where the story or
 * picture is from, and the day it was put up.
 */

const CLOSING_BRACKETS = setOf(")）】]");
const ITEM_OPENS = setOf("[【");
const WRITER_OPENS = setOf("作记编撰");

/** `张三摄（新华社发）`, `河东网发 张三 摄`: the agency that sends it, behind the photographer or before. */
const AGENCY_BEHIND =
  /\s?[（(](?:(?:新华社|中新社|本报)\s?(?:发|照片|稿)|\p{Script=Han}{2}(?:视觉|影像|图片|中国))[)）]$/u;
const AGENCY_AHEAD = /^(?:\p{Script=Han}{1,8}[社网报台])发\s+(?=\p{Script=Han}{2,4}\s*摄影?$)/u;

export function withoutAgency(text: string): string {
  if (text.endsWith("摄") || text.endsWith("摄影")) return text.replace(AGENCY_AHEAD, "");
  if (!isAt(CLOSING_BRACKETS, text, text.length - 1)) return text;
  return /[发片稿觉像国][)）]$/u.test(text) ? text.replace(AGENCY_BEHIND, "") : text;
}

/** `来源：河东网 | 撰稿：张三`, `稿源：河东消防 通讯员：张三`: the source before those who are named. */
const SOURCE_AHEAD =
  /^(?:来源|稿源)[:：／/]\s*[^\s|｜:：]{2,20}\s*[|｜]?\s*(?=(?:作者|记者|通讯员|撰稿|编辑|责编|责任编辑)[:：／/])/u;

/** `[来源：河东网] [作者：张三] [编辑：李四]`: each item in brackets of its own. */
const ITEMS = /^[[【][^[\]【】]+[\]】](?:\s*[[【][^[\]【】]+[\]】])+$/u;

export function withoutItems(text: string): string {
  if (!isAt(ITEM_OPENS, text, 0) || !ITEMS.test(text)) return text;
  return text.slice(1, -1).replace(/[\]】]\s*[[【]/gu, " | ");
}

export function withoutSource(text: string): string {
  return /^[来稿]源/u.test(text) ? text.replace(SOURCE_AHEAD, "") : text;
}

/** `作者 张三 2025-08-16 10:57`, `作者：张三 | 发布时间：2025-08-16`: the day a site put the story up, behind its writer. */
const DAY_BEHIND =
  /^((?:作者|记者|编辑|撰稿)[^\d]{2,30}?)\s(?:[|｜]\s*)?(?:(?:发布|发表|更新)?(?:时间|日期)\s*[:：]\s*)?(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$/u;

export function withoutDay(credit: string): string {
  const text = withoutItems(credit.trim());
  return isAt(WRITER_OPENS, text, 0) && /\d日?$/u.test(text)
    ? text.replace(DAY_BEHIND, "$1")
    : text;
}
