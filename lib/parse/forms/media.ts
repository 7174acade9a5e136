/**
 * How names of media are made, as parts of patterns over simplified text. Only the first kind shows by
 * itself what it is: `服务网`, `供销社` and `预报` end like media and are none.
 */
const WHOLE =
  "新华社|中新社|中通社|新华网|人民网|央视网|央广网|中新网|光明网|中国网|参考消息|半月谈|新闻联播";
const PAPERS =
  "(?:日|晚|早|晨|商|时|周|快|导|新|都市|青年|工人|农民|法治|法制|科技|教育|健康|电视|经济|消费者)报(?:社)?";
const STATIONS = "通讯社|总台|卫视|电视台|广播电台|电台|融媒体中心|融媒|新闻网|客户端|杂志|周刊";

/** A name's first characters; no sentence's. */
const STEM = String.raw`[^\s、，,/：:。！？“”（()）的是了说]`;
/** `《江城日报》`; other books are no medium. */
export const BOOK = `《[^《》]{0,10}(?:报|刊|杂志|网|周末|参考消息|半月谈|求是)》`;

/** `新华社`, `江城晚报`, `河东县融媒体中心`, `《江城日报》` */
export const MEDIUM = `(?:${BOOK}|央视(?:新闻|财经)?|${WHOLE}|${STEM}{1,12}(?:${PAPERS}|${STATIONS})|(?:${WHOLE}|央视)${STEM}{0,6}(?:公众号|微博|频道))`;

const MEDIUM_ALONE = new RegExp(`^(?:${MEDIUM})$`, "u");

/** `新华社`, `江城日报`: a medium's name and no more. */
export function isMedium(words: string): boolean {
  return MEDIUM_ALONE.test(words);
}

/** Endings that media share with a grid, a forecast, a site anybody runs. */
const SHARED = `(?<![局委办厅院]|最新|权威|数据|资料|官方|县里|市里)发布|(?<![电管路水河官内外全上渔]|物联|互联|局域|门户|服务)网|(?<![预通汇简公警申举情战捷喜海直回上填播])报|网站|新闻|视频|频道|在线|公众号`;
/** `河东网`, `河东发布`: a medium's where the line says that it lists sources. */
export const LIKELY_MEDIUM = `(?:${MEDIUM}|(?:${STEM}{2,10})(?:${SHARED}))`;

/** `河东新报`, `河东网`: whose page it is, behind the hour of print. */
export const PAGE_OWNER = String.raw`(?:\p{Script=Han}{1,8}${PAPERS}|\p{Script=Han}{2,4}(?<![电管路水河官内外全上渔]|物联|互联|局域|门户|服务)网|\p{Script=Han}{0,6}(?:${WHOLE}|通讯社|新闻网))`;
