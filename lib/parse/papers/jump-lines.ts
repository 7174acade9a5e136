/**
 * Jump lines: where a story that does not end on its page goes on, where it comes from, or where there
 * is more of it. All that is known of them is here; the lines on their own, and those that stand in a
 * row with a story's words, are told by the same words.
 */

/** `第2版`, `A1版`, `第４版`, `第二版`, `二、三版`, `4-5版`. */
const NUMBER = "(?:[A-Z]?[\\d０-９]{1,3}|[一二三四五六七八九十]{1,3})";
const PAGE = String.raw`第?\s?${NUMBER}(?:\s?[、，,和及至—–-]\s?第?${NUMBER})?\s?版`;
/** Arrows that papers set beside them. */
const ARROWS = "[▶►▷▸→⇒>》＞»▲▼◀◁←]{0,3}";
/** Words that say so without brackets. */
const TURNS = "(?:紧?[转轉]|下[转轉接])[至到入]?";
const COMES = "(?:紧?接|上接)自?";
const WHAT =
  "(?:[报報][道导導]|新闻|新聞|内容|內容|消息|图片|圖片|详情|全文|[评評][论論]|社论|社論)";
const MORE = `(?:(?:更多|相关|相關|有关|有關|详细|詳細|其他|后续|图片|圖片)?${WHAT}[详詳请請]?[见見]|[详詳]见|[详詳]見)`;
/** In brackets fewer will do: `（见2版）`. */
const GOES_ON = `(?:${TURNS}|${MORE}|[见見])`;
/** `·要闻`, ` 综合新闻`: the page's name behind its number. */
const NAME = String.raw`(?:(?:\s{1,2}|[·：:])[^\s。，；、！？（()）]{1,8})?`;
const END = String.raw`${NAME}\s?${ARROWS}`;

/** `（下转第2版）`, `上接A1版`, `下转A2版▶`, `更多报道见5版`: a line that says where, and no more. */
export const JUMP_LINE = new RegExp(
  `^${ARROWS}\\s?(?:[（(【]\\s?${ARROWS}(?:${GOES_ON}|${COMES})\\s?${PAGE}${END}[)）】]|(?:${TURNS}|${COMES}|${MORE})\\s?${PAGE}${END})$`,
  "u",
);
/** Behind a paragraph: in brackets, or behind its last full stop, a blank or an arrow. */
export const JUMP_AT_END = new RegExp(
  `(?<=.)(?:[（(]${ARROWS}${GOES_ON}\\s?${PAGE}${END}[)）]|(?<=[\\s。！？…”▶►▷▸→▲▼])(?:紧[转轉]|下[转轉接])\\s?${PAGE}\\s?${ARROWS})$`,
  "u",
);
/** In brackets before one. */
export const JUMP_AT_START = new RegExp(`^[（(]${ARROWS}${COMES}\\s?${PAGE}${END}[)）](?=.)`, "u");

/** `…等42个项目。（下转第` over `三版）`: where in the first line the mark begins; 0 where none is broken so. */
export function wrappedJump(text: string, below: string): number {
  if (below.length > 8 || !/版.{0,3}[)）]$/u.test(below)) return 0;
  const at = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
  return at > 0 && text.length - at < 8 && JUMP_LINE.test(text.slice(at) + below) ? at : 0;
}

/** Whether `text` is a jump line's first part and `below` the rest: `（下转第⏎三版）`. */
export function isWrappedJump(text: string, below: string): boolean {
  return (
    text.length < 8 && below.length <= 8 && /^[（(]/u.test(text) && JUMP_LINE.test(text + below)
  );
}
