import { simplify } from "../../../text/traditional.ts";
import { readFolio } from "../../papers/folio.ts";
import { isToolRow } from "../../papers/tool-rows.ts";
import { CONTACT, COUNTER, JUNK, LONG_JUNK, TAIL } from "./data/junk.ts";
import { CLOSING_RIGHTS, OWN_RIGHTS, SPOKEN } from "./data/rights.ts";

const LONGEST_LINE = 260;
const SHORT_LINE = 100;
const LONGEST_NOTICE = 500;
const LONGEST_CLOSING = 160;
const known = new Map<string, boolean>();
const MOST_KNOWN = 2000;

/** Whether a line is a tool, a share bar, a path, a counter: anything a site sets beside its stories. */
export function isJunk(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const before = known.get(text);
  if (before !== undefined) return before;
  // the same lines come up on every page of a site
  if (known.size >= MOST_KNOWN) known.clear();
  const junk = readJunk(simplify(text));
  known.set(text, junk);
  return junk;
}

function readJunk(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (isToolRow(text) || (readFolio(text)?.isSure && !/编辑|责编/u.test(text))) return true;
  if (text.length <= SHORT_LINE && JUNK.some((pattern) => pattern.test(text))) return true;
  return LONG_JUNK.some((pattern) => pattern.test(text));
}

/** Whether a line begins what follows the story: related links, comments, the site's terms. */
export function isTail(text: string): boolean {
  return text.length <= LONGEST_LINE && TAIL.test(simplify(text));
}

/** `凡本网注明“来源：…”的作品…`: about the site and its rights, wherever it stands. */
export function isOwnNotice(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false;
  const simple = simplify(text);
  return OWN_RIGHTS.some((pattern) => pattern.test(simple));
}

/** The same, and `未经许可不得转载`, which is the site's only at a story's end. */
export function isRightsNotice(text: string): boolean {
  if (isOwnNotice(text)) return true;
  const simple = text.length > LONGEST_CLOSING ? "" : simplify(text);
  if (!simple || SPOKEN.test(simple)) return false;
  return CLOSING_RIGHTS.some((pattern) => pattern.test(simple));
}

/** `投稿邮箱：…`, `联系电话：…` */
export function isContactLine(text: string): boolean {
  return text.length <= SHORT_LINE && CONTACT.test(text);
}

export function isCounter(text: string): boolean {
  return COUNTER.test(text);
}
