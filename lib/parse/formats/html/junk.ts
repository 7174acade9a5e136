import { JUNK, LONG_JUNK, RIGHTS, TAIL } from "./data/junk.ts";

const LONGEST_LINE = 260;
const SHORT_LINE = 100;
const known = new Map<string, boolean>();
const MOST_KNOWN = 2000;

/** Whether a line is a tool, a share bar, a path, a counter: anything a site sets beside its stories. */
export function isJunk(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const before = known.get(text);
  if (before !== undefined) return before;
  // the same lines come up on every page of a site
  if (known.size >= MOST_KNOWN) known.clear();
  const junk = readJunk(text);
  known.set(text, junk);
  return junk;
}

function readJunk(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length <= SHORT_LINE && JUNK.some((pattern) => pattern.test(text))) return true;
  return LONG_JUNK.some((pattern) => pattern.test(text));
}

/** Whether a line begins what follows the story: related links, comments, the site's terms. */
export function isTail(text: string): boolean {
  return text.length <= LONGEST_LINE && TAIL.test(text);
}

/** `未经许可不得转载`, `凡本网注明“来源：…”的作品…`: about the site's rights, not the news. */
export function isRightsNotice(text: string): boolean {
  if (text.length > 500 || !RIGHTS.test(text)) return false;
  // news about rights speaks of them too, but not of this site
  return /声明|提示|本网|本站|本报|本平台|本公司|本文|作者|转载|版权|网易|搜狐|新浪|澎湃|联系/u.test(
    text,
  );
}
