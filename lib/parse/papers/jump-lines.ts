/** `第2版`, `A1版`, `第４版`, `第二版`. */
const PAGE = String.raw`第?\s*(?:[A-Z]?[\d０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*版`;
const GOES_ON = "(?:紧?转|下转|详见|全文见|见)";
const COMES_FROM = "(?:紧?接|上接)";

/** `（下转第2版）`, `上接A1版`: a line that says where its story goes on or comes from, and no more. */
export const JUMP_LINE = new RegExp(
  String.raw`^(?:[（(【]\s*(?:${GOES_ON}|${COMES_FROM})|(?:${COMES_FROM}|紧?转|下转|详见|全文见))${PAGE}.{0,8}[)）】]?$`,
  "u",
);
/** The same in brackets behind a paragraph, and before one. */
export const JUMP_AT_END = new RegExp(`(?<=.)[（(]${GOES_ON}${PAGE}[^（()）]{0,8}[)）]$`, "u");
export const JUMP_AT_START = new RegExp(`^[（(]${COMES_FROM}${PAGE}[^（()）]{0,8}[)）](?=.)`, "u");
