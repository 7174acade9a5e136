/** `本报讯（记者 励明）`, `新华社北京6月1日电（记者 甲、乙）`, `人民网上海1月2日电`. */
const LEAD =
  /^(?:本报|本刊|本网|本台|\p{Script=Han}{2,8}(?:社|网|日报|晚报|台|客户端))\p{Script=Han}{0,10}?(?:\d{1,2}月\d{1,2}日)?(?:讯|电|消息)(?=[\s\u3000（(：:，]|$)\s*/u;
const BRACKET = /^[（(]([^（()）]{2,80})[)）]/u;
const OPEN_REPORTER =
  /^(?:本报|本网|本刊|本台|新华社|见习|实习|特约)?(?:记者|通讯员)\s*((?:\p{Script=Han}{2,4}[\s、，]*){1,4}?)(?:报道|[)）：:])/u;

export interface Lead {
  /** Where the lead ends in the paragraph. */
  readonly end: number;
  /** Where the words of its credit stand, `[from, to)`; null without one. */
  readonly credit: readonly [number, number] | null;
}

/** The lead a first paragraph opens with, or null. A bare `（记者 …）` counts as one. */
export function findLead(paragraph: string): Lead | null {
  const opening = LEAD.exec(paragraph)?.[0] ?? "";
  const rest = paragraph.slice(opening.length);
  const bracket = BRACKET.exec(rest);
  if (bracket && (opening || /记者|通讯员/u.test(bracket[1] ?? ""))) {
    if (/记者|通讯员|摄|编辑|作者/u.test(bracket[1] ?? "")) {
      const from = opening.length + 1;
      return {
        end: opening.length + bracket[0].length,
        credit: [from, from + (bracket[1] ?? "").length],
      };
    }
  }
  const reporter = OPEN_REPORTER.exec(rest);
  if (reporter?.[1] && opening) {
    return {
      end: opening.length,
      credit: [
        opening.length,
        opening.length + reporter[0].replace(/(?:报道|[)）：:])$/u, "").length,
      ],
    };
  }
  return opening ? { end: opening.length, credit: null } : null;
}

/** Whether a line opens a report: `本报讯（记者 王晓`, `（本报记者 张三）`. */
export function opensReport(line: string): boolean {
  return LEAD.test(line) || /^[（(](?:本报|见习|实习|特约)?(?:记者|通讯员)/u.test(line);
}
