import { isAt, setOf } from "../../../text/characters.ts";
import { simplify } from "../../../text/traditional.ts";
import { readCredit } from "./credit.ts";
import { isPlace } from "./is-place.ts";
import { looksLikeName } from "./looks-like-name.ts";
import { bracketedHints, type NameHints, NO_HINTS } from "./naming.ts";
import { readLeadNames } from "./pen-names.ts";

/** How far into a paragraph its lead may reach, and the words of where it was written. */
const LONGEST_LEAD = 140;
const LONGEST_PLACE = 30;
/** `本报讯`, `新华社北京6月1日电`, `本报济南4月2日讯`, `河东融媒讯`. */
const HOUSE =
  "(?:据?(?:本[报刊网台社]|中新网|\\p{Script=Han}{1,10}(?:社|网|日报|晚报|报|台|客户端|[Aa][Pp][Pp])))";
const MEDIUM = "\\p{Script=Han}{1,8}(?:融媒体?|新闻|发布|传媒|频道|电视|广播|融媒体中心)";
const PLACE = "\\s?\\p{Script=Han}{0,10}?(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)?\\s?";
const LEAD = new RegExp(
  `^[□■【]?(?:(?:\\p{Script=Han}{1,8}(?:网|报)[/／])?${HOUSE}${PLACE}(?:讯|电|消息)|${MEDIUM}(?:讯|消息))】?(?=[\\s\\u3000（(：:，]|$|(?<=】)|\\p{Script=Han}{0,5}(?:记者|通讯员))[：:]?\\s*`,
  "u",
);
const BRACKET = /^[（(【]([^（()）【】]{2,80})[)）】]/u;
/** `竹溪讯（张三）`: the town alone; and `河东网（张三）昨天…`, `河东在线消息（张三）`: the medium alone. */
const TOWN = /^(\p{Script=Han}{2,6})讯\s?(?=[（(])/u;
const MEDIUM_ALONE = /^\p{Script=Han}{1,8}(?:社|网|在线|日报|晚报|客户端)(?:消息|讯)?\s?(?=[（(])/u;
/** `河东网客户端—河东网消息（通讯员张三）`: whatever the medium, a report's word and a bracket of roles. */
const ANY_OPENING =
  /^(?:[^，。：:（(“]{2,26}(?:[（(][^（()）]{2,12}[)）])?(?:讯|电|消息)|【\p{Script=Han}{2,8}】)\s?(?=[（(])/u;
/** `河东2月19日讯`: the town and the day. */
/** `竹溪讯 通讯员张三报道`: the town before a word of a role. */
const TOWN_AND_ROLE =
  /^(\p{Script=Han}{2,6}?)讯[\s\u3000]*(?=(?:本报|特约|见习|全媒体|融媒)*(?:记者|通讯员))/u;
const TOWN_AND_DAY = /^(\p{Script=Han}{2,6}?)\d{1,2}月\d{1,2}日[讯电][\s\u3000]*/u;
/** `本报讯 记者李安 昨天，…`: one name between its role and a blank, behind the opening words. */
const NAMED = /^((?:本报)?(?:见习|实习|首席|特约)?记者[\s\u3000]?\p{Script=Han}{2,4})[\s\u3000]/u;
const ROLE_WORD = /记者|通讯员|摄|编辑|作者|实习生|文[/／]图/u;
/** `记者张三、通讯员李四报道`, `见习记者 张三 报道：`. */
const REPORTS =
  /^([^，。：:“（(]{0,12}(?:记者|通讯员)[^，。：:“（(\d]{2,40}?)\s*报[道导](?=[\s：:，,]|$)/u;

/** The same without a word of a role, behind `河东新闻网讯`: `张三 李四 报道：`. */
const REPORTS_UNNAMED =
  /^((?:\p{Script=Han}{2,4}[ \u3000、]+){0,3}?\p{Script=Han}{2,4})[ \u3000]*报[道导][：:]/u;

export interface Lead {
  /** Where the lead ends in the paragraph. */
  readonly end: number;
  /** Where the words of its credit stand, `[from, to)`; null without one. */
  readonly credit: readonly [number, number] | null;
}

/** The lead a first paragraph opens with, or null. A bare `（记者 …）` counts as one. */
export function findLead(paragraph: string, hints: NameHints = NO_HINTS): Lead | null {
  const text = simplify(paragraph.slice(0, LONGEST_LEAD));
  const opening = openingOf(text) || townOf(text);
  const credit = bracketAt(text, opening, hints) ?? (opening ? null : bracketBehind(text, hints));
  if (credit) return { end: credit[1] + 1, credit };
  const rest = text.slice(opening);
  const reports = rest.includes("报") ? REPORTS.exec(rest) : null;
  // `记者张三 摄影报道`: it is the word of what he did
  const credited =
    reports?.[1] && reports[1] + (/(?:摄影|图文|文图)$/u.test(reports[1]) ? "报道" : "");
  if (reports && credited && readCredit(credited, hints)) {
    const to = opening + credited.length;
    return { end: opening + reports[0].length, credit: [opening, to] };
  }
  const unnamed = opening && rest.includes("报") ? REPORTS_UNNAMED.exec(rest) : null;
  if (unnamed?.[1]?.split(/[ \u3000、]+/u).every(looksLikeName)) {
    const to = opening + unnamed[1].length;
    return { end: opening + unnamed[0].length, credit: [opening, to] };
  }
  const named = opening ? NAMED.exec(rest)?.[1] : undefined;
  if (named && readCredit(named, hints))
    return { end: opening + named.length, credit: [opening, opening + named.length] };
  return opening ? { end: opening, credit: null } : null;
}

/** How long the words are that open with a town and a day, or a role, 0 for none. */
function townOf(text: string): number {
  const opening = text.slice(0, LONGEST_PLACE);
  const found = opening.includes("月") ? TOWN_AND_DAY.exec(text) : TOWN_AND_ROLE.exec(opening);
  return found?.[1] && isPlace(found[1]) ? found[0].length : 0;
}

/** `据河东晚报报道（记者张三）`: whose report it is, behind the opening words. */
const TAKEN_FROM = /^据\p{Script=Han}{2,12}报[道导]\s?(?=[（(])/u;

/** Where the credit in the bracket behind the opening words stands, or null. */
function bracketAt(text: string, opening: number, hints: NameHints): Lead["credit"] {
  const taken = opening ? (TAKEN_FROM.exec(text.slice(opening))?.[0].length ?? 0) : 0;
  if (taken) return bracketAt(text, opening + taken, hints);
  const bracket = BRACKET.exec(text.slice(opening))?.[1];
  if (!bracket || !(opening || ROLE_WORD.test(bracket))) return null;
  const isCredit = readCredit(bracket, bracketedHints(hints));
  if (!isCredit && !(opening && readLeadNames(bracket))) return null;
  return [opening + 1, opening + 1 + bracket.length];
}

/** The same behind a town or a medium with no `本报讯`, where a role or a full name must show it. */
function bracketBehind(text: string, hints: NameHints): Lead["credit"] {
  const town = TOWN.exec(text);
  const opening = town?.[1] && isPlace(town[1]) ? town : MEDIUM_ALONE.exec(text);
  const credit = opening && bracketAt(text, opening[0].length, hints);
  const words = credit ? text.slice(...credit) : "";
  if (ROLE_WORD.test(words) || words.split(/[\s、]/u).some(looksLikeName)) return credit;
  const any = ANY_OPENING.exec(text)?.[0].length;
  const told = any === undefined ? null : bracketAt(text, any, hints);
  return told && ROLE_WORD.test(text.slice(...told)) ? told : null;
}

/** Whether a line opens a report: `本报讯（记者 王晓`, `（本报记者 张三）`. */
export function opensReport(line: string): boolean {
  const isBracketed = isAt(OPENING_BRACKETS, line, 0);
  if (!isBracketed && !mayOpen(line)) return false;
  const text = simplify(line.slice(0, LONGEST_LEAD));
  return isBracketed ? BRACKETED_ROLE.test(text) : openingOf(text) > 0;
}

const BRACKETED_ROLE = /^[（(【](?:本报|见习|实习|特约|首席|全媒体|融媒体?)?(?:记者|通讯员)/u;

const OPENING_BRACKETS = setOf("（(【");
/** The words of a lead end with 讯, 电 or 消息, and hold no comma, stop or bracket. */
const LEAD_WORDS = new RegExp(`^.[^，。（(讯电息]{0,${LONGEST_PLACE - 2}}[讯电息]`, "su");

/** What those words end with, in either script, and what none of them holds. */
const LEAD_ENDS = setOf("讯電电訊息");
const LEAD_STOPS = setOf("，。（(");

/** Whether such words may stand there: most lines come to a comma first, and are spared the patterns. */
function mayOpen(line: string): boolean {
  const to = Math.min(line.length, LONGEST_LEAD);
  for (let at = 1; at < to; at++) {
    if (isAt(LEAD_ENDS, line, at)) return true;
    if (isAt(LEAD_STOPS, line, at)) return false;
  }
  return false;
}

/** How long the words are that a lead opens with, 0 for none. */
function openingOf(text: string): number {
  if (!LEAD_WORDS.test(text)) return 0;
  return LEAD.exec(text.slice(0, LONGEST_LEAD))?.[0].length ?? 0;
}
