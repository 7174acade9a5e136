import { looksLikeName } from "../forms/contributors/names.ts";
import type { Line } from "../lines.ts";
import { endsParagraph } from "./ends.ts";
import { regulatedLength } from "./regulated.ts";

/** In characters; no title of such a poem is longer. */
const LONGEST_TITLE = 10;
const TITLE = /^《?[\p{Script=Han}·]{1,9}》?(?:[（(][^（()）]{1,6}[)）])?$/u;

/**
 * Whether line `at` is the title of a poem in lines of one length, over its poet or the poem itself, right
 * under the end of a text: `…那些纹路还在。⏎登江楼⏎柳青⏎江上渔舟趁晚晴，一篙撑破月三更。⏎…`
 */
export function isPoemTitle(lines: readonly Line[], at: number): boolean {
  const [title, poet, above] = [lines[at], lines[at + 1], lines[at - 1]];
  if (!title || !poet || title.width > LONGEST_TITLE || !TITLE.test(title.text)) return false;
  if (above && title.gap === 0 && !endsParagraph(above.text)) return false;
  if (regulatedLength(lines, at + 1)) return !looksLikeName(title.text);
  const name = poet.text.replace(/^[□■◎○●◇◆]\s*|[\s\u3000]|[（(][^（()）]{2,6}[)）]$/gu, "");
  return looksLikeName(name) && regulatedLength(lines, at + 2) > 0;
}
