import { isPlace } from "./is-place.ts";
import { looksLikeName } from "./looks-like-name.ts";
import { ORGANISATION } from "./roles.ts";

const RIGHT_BRACKET = "）".charCodeAt(0);
/** A name, and in brackets behind it where its bearer lives or works. */
const UNIT_BEHIND =
  /^([^（()）]{2,12})[（(](作者单位[^（()）]*|\p{Script=Han}{2,20}|[\p{Script=Han}、，]{4,40})[)）]$/u;
/** `县作协主席、省散文学会理事`: what he is. */
const TITLE =
  /(?:评论员|会长|主席|理事|会员|教授|讲师|研究员|主任|院长|所长|校长|教师|作家|律师|医师)$/u;

/** `李安（作者单位：县委党校）`, `□李安（河东）`, `李安（河东县第一中学）`: the name is left. */
export function withoutUnit(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if ((last !== RIGHT_BRACKET && last !== 0x29) || text.length > 60) return text;
  const [, name, unit] = UNIT_BEHIND.exec(text) ?? [];
  if (!name || !unit) return text;
  return unit.startsWith("作者单位") || ORGANISATION.test(unit) || TITLE.test(unit) || isPlace(unit)
    ? name
    : text;
}

/** `（河东）柳青`: where the writer lives, before the name. */
export function withoutHome(text: string): string {
  const found = text.startsWith("（") ? HOME_AHEAD.exec(text) : null;
  return found?.[1] && found[2] && isPlace(found[1]) && looksLikeName(found[2]) ? found[2] : text;
}

const HOME_AHEAD = /^（(\p{Script=Han}{2,6})）[ \u3000]?(\p{Script=Han}{2,4})$/u;

/** `作者系某大学教授 张三`, `张三，作者系某大学教授`, `作者张三系某大学教授`: only the name is left. */
export function withoutTitles(text: string): string {
  const named = /^作者[:：\s]*(\p{Script=Han}{2,4}?)[，,\s]*(?:系|为|现任)/u.exec(text);
  if (named?.[1]) return named[1];
  if (/^(?:本文)?作者(?:系|为|是|现任)\S+$/u.test(text)) return "";
  return text.replace(/[，,、\s]*(?:作者(?:系|为|现任)\S*\s*|(?:作者)?单位[:：].*$)/u, "");
}

/** `河东县实验小学501班 柳青`, `河东一中七（3）班 小记者 柳青`. */
const CLASS =
  /^\p{Script=Han}{2,14}?(?:学校|[小中]学|[一二三四五六七八九十实附][小中])\p{Script=Han}{0,6}?[（(]?[\d一二三四五六七八九十]{1,3}[)）]?班(?:[\s\u3000]+|(?=小记者))(?=(?:\p{Script=Han}{0,4}小记者[\s:：/／]*)?(\p{Script=Han}{2,4})$)/u;

/** A pupil's name without the school and class before it. */
export function withoutClass(text: string): string {
  const found = text.includes("班") ? CLASS.exec(text) : null;
  return found?.[1] && looksLikeName(found[1]) ? text.slice(found[0].length) : text;
}
