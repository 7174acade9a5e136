import { isAt, setOf } from "../../../text/characters.ts";
import { simplify } from "../../../text/traditional.ts";
import { readCredit } from "./credit.ts";
import type { NameHints } from "./names.ts";

/** How far into a paragraph its lead may reach, and the words of where it was written. */
const LONGEST_LEAD = 140;
const LONGEST_PLACE = 30;
/** `本报讯`, `新华社北京6月1日电`, `本报济南4月2日讯`, `河东融媒讯`. */
const HOUSE =
  "(?:据?(?:本[报刊网台社]|中新网|\\p{Script=Han}{1,10}(?:社|网|日报|晚报|报|台|客户端)))";
const MEDIUM = "\\p{Script=Han}{1,8}(?:融媒体?|新闻|发布|传媒|频道|电视|广播|融媒体中心)";
const PLACE = "\\s?\\p{Script=Han}{0,10}?(?:\\d{1,2}月\\d{1,2}日)?\\s?";
const LEAD = new RegExp(
  `^[□■【]?(?:${HOUSE}${PLACE}(?:讯|电|消息)|${MEDIUM}(?:讯|消息))】?(?=[\\s\\u3000（(：:，]|$|(?<=】)|\\p{Script=Han}{0,5}(?:记者|通讯员))[：:]?\\s*`,
  "u",
);
const BRACKET = /^[（(【]([^（()）【】]{2,80})[)）】]/u;
const ROLE_WORD = /记者|通讯员|摄|编辑|作者|实习生|文[/／]图/u;
/** `记者张三、通讯员李四报道`, `见习记者 张三 报道：`. */
const REPORTS =
  /^([^，。：:“（(]{0,12}(?:记者|通讯员)[^，。：:“（(\d]{2,40}?)\s*报[道导](?=[\s：:，,]|$)/u;

export interface Lead {
  /** Where the lead ends in the paragraph. */
  readonly end: number;
  /** Where the words of its credit stand, `[from, to)`; null without one. */
  readonly credit: readonly [number, number] | null;
}

/** The lead a first paragraph opens with, or null. A bare `（记者 …）` counts as one. */
export function findLead(paragraph: string, hints: NameHints = {}): Lead | null {
  const text = simplify(paragraph.slice(0, LONGEST_LEAD));
  const opening = openingOf(text);
  const rest = text.slice(opening);
  const bracket = BRACKET.exec(rest)?.[1];
  if (bracket && (opening || ROLE_WORD.test(bracket))) {
    if (readCredit(bracket, { ...hints, bracketed: true })) {
      const from = opening + 1;
      return { end: from + bracket.length + 1, credit: [from, from + bracket.length] };
    }
  }
  const reports = rest.includes("报") ? REPORTS.exec(rest) : null;
  if (reports?.[1] && readCredit(reports[1], hints)) {
    const to = opening + reports[1].length;
    return { end: opening + reports[0].length, credit: [opening, to] };
  }
  return opening ? { end: opening, credit: null } : null;
}

/** Whether a line opens a report: `本报讯（记者 王晓`, `（本报记者 张三）`. */
export function opensReport(line: string): boolean {
  const text = simplify(line.slice(0, LONGEST_LEAD));
  if (isAt(OPENING_BRACKETS, text, 0))
    return /^[（(【](?:本报|见习|实习|特约|首席|全媒体|融媒体?)?(?:记者|通讯员)/u.test(text);
  return openingOf(text) > 0;
}

const OPENING_BRACKETS = setOf("（(【");
/** The words of a lead end with 讯, 电 or 消息, and hold no comma, stop or bracket. */
const LEAD_WORDS = new RegExp(`^.[^，。（(讯电息]{0,${LONGEST_PLACE - 2}}[讯电息]`, "su");

/** How long the words are that a lead opens with, 0 for none. */
function openingOf(text: string): number {
  if (!LEAD_WORDS.test(text)) return 0;
  return LEAD.exec(text.slice(0, LONGEST_LEAD))?.[0].length ?? 0;
}
