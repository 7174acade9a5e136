/** `原载《县报》`, `摘自市报`: what stands between such a word and a date names the other paper. */
const TAKEN_FROM = /(?:原载|原刊|转载自|摘自|选自|录自|载于|刊于)[^。；！？，\d]{0,20}，?$/;
/** `据省报`, not the end of 数据 or 依据. */
const CITED = /(?<![数依根论证收票单])据[^。；！？，\d]{0,20}$/;
const REPORTED = /^\s*(?:的|头版)?(?:报道|报导|刊文|刊载|消息)/;

/** How far before a date the word may stand. */
const AHEAD = 24;

/**
 * Whether the date at `text.slice(start, end)` is that of another paper, or of this one long ago,
 * which printed the piece before: `（原载1983年5月4日《县报》）`, `据省报2019年8月6日报道`.
 */
export function isReprint(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - AHEAD), start);
  if (TAKEN_FROM.test(before)) return true;
  return CITED.test(before) && REPORTED.test(text.slice(end, end + 8));
}
