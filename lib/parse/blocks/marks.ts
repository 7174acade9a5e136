import { simplify } from "../../text/traditional.ts";
import { isLabel } from "../forms/section.ts";
import { isEditorLine, isSourceLine } from "../forms/source.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { contentsLength, pageListLength } from "../papers/contents-box.ts";
import { isDayPiece } from "../papers/day-pieces.ts";
import { furnitureOf } from "../papers/furniture.ts";
import { isMasthead } from "../papers/masthead.ts";
import { PAGE_NAME } from "../papers/page-heads.ts";
import { mayNamePage } from "../papers/page-name-forms.ts";
import { isPageName } from "../papers/page-names.ts";
import type { PieceKind } from "../pieces.ts";
import { besideMark } from "./beside-marks.ts";
import { findBriefs } from "./briefs.ts";
import { findBulleted } from "./bulleted.ts";
import { isByline, isCredit, isHouseByline } from "./byline-lines.ts";
import { captionLength } from "./caption-lines.ts";
import { closingAt } from "./closings.ts";
import { isPapersContact } from "./contact-lines.ts";
import { isInParagraph } from "./datelines.ts";
import { endsParagraph } from "./ends.ts";
import { holderLength } from "./holders.ts";
import { labelKind } from "./label-lines.ts";
import { bylineLength } from "./long-bylines.ts";
import { nameList } from "./name-lists.ts";
import { nameRows } from "./name-rows.ts";
import { isNoticeTitle, isOnAMatter, isShortTitle } from "./notices.ts";
import { closesLineAbove, hangs, openCreditLength } from "./open-credits.ts";
import { isPoemTitle } from "./poem-titles.ts";
import { regulatedLength } from "./regulated.ts";
import { isColumnLine, isRubricLine, letterHeadLength } from "./rubric-heads.ts";
import { stanzaLength, toldVerse } from "./stanzas.ts";
import { isWrappedSigner } from "./wrapped-signers.ts";

/** Lines whose form alone says what they are, `[from, to)` of the page's lines. */
export interface Mark {
  readonly kind: PieceKind;
  readonly from: number;
  readonly to: number;
  readonly verse?: true;
  /** A headline whose text begins right below it: a notice's title, the headline of a brief. */
  readonly overText?: true;
  readonly reason?: string;
}

/** Marks every line or short block that has a fixed form; in order, disjoint. */
export function findMarks(lines: readonly Line[], layout: Layout): Mark[] {
  const marks: Mark[] = [];
  const bulleted = findBulleted(lines);
  const briefs = findBriefs(lines);
  for (let from = 0; from < lines.length; ) {
    const names = nameList(lines, from);
    const listed = names.length ? names : new Array<number>(pageListLength(lines, from)).fill(1);
    if (listed.length) {
      for (const length of listed) {
        marks.push({ kind: "body", from, to: from + length });
        from += length;
      }
      continue;
    }
    const brief = briefs.paragraphs.get(from);
    const head = { kind: "head", from, to: from + 1 } as const;
    let mark: Mark | null;
    if (brief) mark = { kind: "body", ...brief };
    else if (bulleted.has(from)) mark = { ...head, overText: true };
    else mark = briefs.names.has(from) ? head : markAt(lines, from, layout);
    if (mark && mark.kind !== "furniture" && hangs(lines, from)) mark = null;
    // `▲孩子们在放风筝。（柳青 摄⏎）`
    if (mark && closesLineAbove(lines, mark.to)) mark = { ...mark, to: mark.to + 1 };
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
  const open = openCreditLength(lines, from);
  if (open) return { kind: "credit", from, to: from + open };
  const contents = contentsLength(lines, from);
  if (contents) return { kind: "furniture", reason: "contents box", from, to: from + contents };
  const beside = besideMark(lines, from, layout);
  if (beside) return beside;
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
  if (isWrappedSigner(lines, from)) return { kind: "body", from, to: from + 2 };
  if (isWrappedSigner(lines, from - 2)) return { kind: "body", ...one };
  const closing = line.verse ? null : closingAt(lines, from);
  if (closing) return { kind: closing === "signature" ? "signature" : "body", ...one };
  if (isNoticeHead(lines, from))
    return endsAbove(lines, from)
      ? { kind: "head", overText: true, ...one }
      : { kind: "head", ...one };
  if (isLabel(line.text)) return { kind: "head", ...one };
  const held = holderLength(lines, from);
  if (held) return { kind: "body", from, to: from + held };
  const furniture = furnitureOf(line.text, layout.kind !== "columns");
  if (furniture && (!furniture.edge || isPapersContact(lines, from))) {
    return { kind: "furniture", reason: furniture.reason, ...one };
  }
  if (isMasthead(lines, from)) {
    return { kind: "furniture", reason: "masthead", ...one };
  }
  if (isPageName(lines, from))
    return { kind: "furniture", reason: headReason(lines, from), ...one };
  if (isRubricLine(lines, from) || isColumnLine(lines, from)) return { kind: "head", ...one };
  const letter = letterHeadLength(lines, from);
  if (letter) return { kind: "head", overText: true, from, to: from + letter };
  if (isPoemTitle(lines, from)) return { kind: "head", ...one };
  const names = nameRows(lines, from);
  if (names) return { kind: "body", from, to: from + names };
  if (isCredit(lines, from)) return { kind: "credit", ...one };
  if (isHouseByline(line.text)) return { kind: "byline", ...one };
  if (isByline(lines, from))
    return { kind: "byline", from, to: from + bylineLength(lines, from, layout) };
  const stanza =
    toldVerse(lines, from) || regulatedLength(lines, from) || stanzaLength(lines, from, layout);
  if (stanza) return { kind: "body", from, to: from + stanza, verse: true };
  const caption = captionLength(lines, from, layout);
  return caption ? { kind: "caption", from, to: from + caption } : null;
}

function headReason(lines: readonly Line[], at: number): string {
  if (isDayPiece(lines, at)) return "printed date";
  const text = simplify(lines[at]?.text ?? "");
  return mayNamePage(text) ? PAGE_NAME : "page furniture";
}

/** A notice's title stands over its text, apart from what was before or right under its end. */
function isNoticeHead(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (!line || !isNoticeTitle(line.text)) return false;
  if (!below) return false;
  if (below.width <= line.width) return isOnAMatter(line.text) && endsAbove(lines, at);
  return line.gap > 0 || at === 0 || (isShortTitle(line.text) && endsAbove(lines, at));
}

/** Share of the line below under which a line is none of its column's. */
const SHORT = 0.5;

/** Whether what stands above line `at` is whole: a headline may stand in a paragraph that a column's end breaks. */
function endsAbove(lines: readonly Line[], at: number): boolean {
  const above = memberBefore(lines, at);
  if (!above || endsParagraph(above.text)) return true;
  // a writer's name, a section's: a line of text is as wide as others
  if (above.width < SHORT * (lines[at + 1]?.width ?? 0)) return true;
  return closingAt(lines, at - 1) !== null || furnitureOf(above.text, false) !== null;
}
