import { endsSentence, isAt, isBlankAt, setOf } from "../../text/characters.ts";
import { tellsOfAuthor } from "../forms/contributors/about-author.ts";
import { couldBeCredit } from "../forms/contributors/could-be-credit.ts";
import {
  readCredit,
  withoutClass,
  withoutDay,
  withoutDots,
  withoutUnit,
} from "../forms/contributors/credit.ts";
import { opensReport } from "../forms/contributors/lead.ts";
import { isColumnName, isLabel } from "../forms/section.ts";
import { isEditorLine, isSourceLine } from "../forms/source.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { furnitureOf } from "../papers/furniture.ts";
import { isMasthead } from "../papers/masthead.ts";
import { isPageName } from "../papers/page-names.ts";
import type { PieceKind } from "../pieces.ts";
import { findBulleted } from "./bulleted.ts";
import { captionLength } from "./caption-lines.ts";
import { closingAt, isNoticeTitle } from "./closings.ts";
import { isInParagraph } from "./datelines.ts";
import { labelKind } from "./label-lines.ts";
import { bylineLength } from "./long-bylines.ts";
import { isMarkedCrosshead } from "./marked-crossheads.ts";
import { nameList } from "./name-lists.ts";
import { nameRows } from "./name-rows.ts";
import { stanzaLength, toldVerse } from "./stanzas.ts";

/** Lines whose form alone says what they are, `[from, to)` of the page's lines. */
export interface Mark {
  readonly kind: PieceKind;
  readonly from: number;
  readonly to: number;
  readonly verse?: true;
  readonly reason?: string;
}

/** `张三丰`, `张 三`, `买买提·艾力`: one name and no more. */
const ONE_NAME = /^\S{2,4}$|^\S\s+\S$|^\S{1,8}[·•]\S{1,8}$/u;

/** Marks every line or short block that has a fixed form; in order, disjoint. */
export function findMarks(lines: readonly Line[], layout: Layout): Mark[] {
  const marks: Mark[] = [];
  const bulleted = findBulleted(lines);
  for (let from = 0; from < lines.length; ) {
    const listed = nameList(lines, from);
    if (listed.length) {
      for (const length of listed) {
        marks.push({ kind: "body", from, to: from + length });
        from += length;
      }
      continue;
    }
    const mark = bulleted.has(from)
      ? ({ kind: "head", from, to: from + 1 } as const)
      : markAt(lines, from, layout);
    if (mark?.kind === "caption" && hasTitle(lines, mark)) {
      marks.push({ kind: "head", from, to: from + 1 }, { ...mark, from: from + 1 });
    } else if (mark) marks.push(mark);
    from = mark ? mark.to : from + 1;
  }
  return layout.kind === "web" ? withWebTitle(lines, marks) : marks;
}

/** `春耕添新机⏎3月22日，在…。 本报记者 艾平 摄`: a short line without a stop over a picture's words is their headline. */
function hasTitle(lines: readonly Line[], { from, to }: Mark): boolean {
  const [title, second] = [lines[from], lines[from + 1]];
  if (!title || !second || to - from < 3 || second.gap > 0) return false;
  return title.width <= 0.7 * second.width && !/[，。、；：,;:！？…]|^[图▲△]/u.test(title.text);
}

/** A saved web page prints its title just above its date. */
function withWebTitle(lines: readonly Line[], marks: readonly Mark[]): Mark[] {
  const date = marks.find(({ reason }) => reason === "printed date");
  const title = date && lines[date.from - 1];
  if (!title || title.width > 60 || marks.some(({ to }) => to === title.index + 1))
    return [...marks];
  const head: Mark = { kind: "head", from: title.index, to: title.index + 1 };
  return [...marks, head].sort((one, other) => one.from - other.from);
}

function markAt(lines: readonly Line[], from: number, layout: Layout): Mark | null {
  const line = lines[from];
  if (!line) return null;
  const one = { from, to: from + 1 };
  const imprint = labelKind(lines, from);
  if (imprint) return { kind: imprint, from, to: from + 2 };
  if (isSourceLine(line.text) && !isInParagraph(lines, from)) {
    const reason = furnitureOf(line.text, true)?.reason;
    return reason ? { kind: "source", reason, ...one } : { kind: "source", ...one };
  }
  if (isEditorLine(line.text)) {
    // `【责任编辑：柳青⏎】`
    const closes = /^[】\])）]$/u.test(lines[from + 1]?.text ?? "");
    return { kind: "editor", from, to: closes ? from + 2 : from + 1 };
  }
  const closing = line.verse ? null : closingAt(lines, from);
  if (closing) return { kind: closing === "signature" ? "signature" : "body", ...one };
  if (isNoticeHead(lines, from) || isLabel(line.text)) return { kind: "head", ...one };
  const furniture = furnitureOf(line.text, layout.kind !== "columns");
  if (furniture && !(furniture.edge && isInsidePage(lines, from))) {
    return { kind: "furniture", reason: furniture.reason, ...one };
  }
  if (isMasthead(lines, from)) {
    return { kind: "furniture", reason: "masthead", ...one };
  }
  if (isPageName(lines, from)) return { kind: "furniture", reason: "page furniture", ...one };
  const names = nameRows(lines, from);
  if (names) return { kind: "body", from, to: from + names };
  if (isCredit(lines, from)) return { kind: "credit", ...one };
  if (isCommentator(line.text)) return { kind: "byline", ...one };
  if (isByline(lines, from))
    return { kind: "byline", from, to: from + bylineLength(lines, from, layout) };
  const stanza = toldVerse(lines, from) || stanzaLength(lines, from, layout);
  if (stanza) return { kind: "body", from, to: from + stanza, verse: true };
  const caption = captionLength(lines, from, layout);
  return caption ? { kind: "caption", from, to: from + caption } : null;
}

/** Lines that a page's head or foot has at most. */
const EDGE = 5;

/** `投稿邮箱：…` between other lines in the middle of a page is a notice's own. */
function isInsidePage(lines: readonly Line[], at: number): boolean {
  if (at < EDGE || at >= lines.length - EDGE) return false;
  return [memberBefore(lines, at), lines[at + 1]].every(
    (line) => line && !furnitureOf(line.text, true),
  );
}

/** Most lines fall by a look at their first character: patterns are run where it may be theirs. */
const COMMENTATOR_OPENS = setOf("□■◎本");
const OPENING_BRACKETS = setOf("（(");
const CLOSING_BRACKETS = setOf("）)");

/** `本报评论员`, `□本报特约评论员 张三`: whoever writes in the paper's own name. */
const COMMENTATOR = /^[□■]?\s*本报(?:特约)?评论员(?:\s*\p{Script=Han}{2,4})?$/u;
/** `□流年`: behind an author's mark a word of two or three characters is a pen name. */
const SIGNED = /^[□■◎]\s?\p{Script=Han}{2,3}$/u;
/** `（秋实）`, `（秋实 焦点）`: pen names have no family name to know them by. */
const IN_BRACKETS = /^[（(]\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){0,3}[)）]$/u;
const NO_NAME = /^[（(](?:[上中下全完续]|全文|待续|未完|连载|节选|图|组图|摘要|以上)/u;

function isCommentator(text: string): boolean {
  if (!isAt(COMMENTATOR_OPENS, text, 0) && !isBlankAt(text, 0)) return false;
  return COMMENTATOR.test(text) || SIGNED.test(text);
}

/** A line in brackets that names people, or stands in brackets under a full stop. */
function isCredit(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (!isAt(OPENING_BRACKETS, text, 0) || !isAt(CLOSING_BRACKETS, text, text.length - 1))
    return false;
  if (readCredit(text) || tellsOfAuthor(text)) return true;
  return (
    IN_BRACKETS.test(text) &&
    !NO_NAME.test(text) &&
    endsSentence(memberBefore(lines, at)?.text ?? "")
  );
}

/** A notice's title stands over its text, apart from what was before. */
function isNoticeHead(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (!line || !isNoticeTitle(line.text)) return false;
  return (at === 0 || line.gap > 0) && below !== undefined && below.width > line.width;
}

/** `□小苇`, `本报记者 张三`, `陈素兰 缪春华`: names and nothing else, standing apart. */
function isByline(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.width > 30 || endsSentence(line.text)) return false;
  // a body's line falls here, before it is gone over for brackets
  if (isAt(OPENING_BRACKETS, line.text, 0)) return false;
  const words = withoutClass(withoutDots(withoutUnit(withoutDay(line.text))));
  if (!couldBeCredit(words) || /^[^（(]*[)）]/u.test(words)) return false;
  // `昨天下午，郁先生给记者`: names are parted by blanks and 、, sentences by commas
  if (/[，,。；;]/u.test(words)) return false;
  const credit = readCredit(line.text);
  if (!credit) return false;
  if (credit.contributors.every(({ role }) => role === "photographer")) return false;
  if (credit.marked) return !opensReport(line.text) && !isMarkedCrosshead(lines, at, credit);
  if (line.verse) return false;
  const before = memberBefore(lines, at);
  const apart =
    line.gap > 0 || (before ? !endsSentence(before.text) && before.width !== line.width : true);
  if (!apart || isInStanza(lines, at)) return false;
  if (credit.contributors.length > 1) return true;
  return ONE_NAME.test(words) && !isTitle(lines, at) && !isUnderCredit(lines, at);
}

/** `…五千元。（汪亦舟）⏎⏎梅岭雨`: what stands above is signed, and below follows text or a headline. */
function isUnderCredit(lines: readonly Line[], at: number): boolean {
  const text = memberBefore(lines, at)?.text ?? "";
  if (!isAt(CLOSING_BRACKETS, text, text.length - 1)) return false;
  const opening = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
  return opening <= 0 || endsSentence(text.slice(0, opening));
}

/** `年轻人坐在⏎她站过的地方⏎谈论⏎时间`: a word of a poem, in a run of short lines longer than headlines are. */
function isInStanza(lines: readonly Line[], at: number): boolean {
  let from = at;
  let to = at + 1;
  const isLong = () => to - from >= SHORTEST_RUN;
  while (!isLong() && lines[from]?.gap === 0 && isVerseLine(memberBefore(lines, from))) from--;
  while (!isLong() && lines[to]?.gap === 0 && isVerseLine(lines[to])) to++;
  return isLong();
}

const SHORTEST_RUN = 4;

function isVerseLine(line: Line | undefined): boolean {
  return line !== undefined && line.width <= 12 && !endsSentence(line.text);
}

/** `梅子雨⏎⏎岭上客`: of two lines that could be names, each alone, the first is the title. */
function isTitle(lines: readonly Line[], at: number): boolean {
  const [next, beyond] = [lines[at + 1], lines[at + 2]];
  if (!next || next.gap === 0 || (beyond && beyond.gap === 0)) return false;
  return /^[□■◎○●]?\s*\p{Script=Han}{2,4}$/u.test(next.text) && !isColumnName(next.text);
}
