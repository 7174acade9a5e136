import { simplify } from "../../text/traditional.ts";
import type { Line } from "../lines.ts";
import { isDayPiece, isPieceOfDay } from "./day-pieces.ts";
import { readFolio } from "./folio.ts";
import { furnitureOf } from "./furniture.ts";
import { isHeadNote } from "./head-notes.ts";
import { readImprint } from "./imprint-lines.ts";
import { isNameInHead } from "./names-in-head.ts";
import { isPageNameForm, mayNamePage } from "./page-name-forms.ts";
import { barePaperName, isDoubtfulName, isPaperName, papersInRow } from "./paper-names.ts";

export { isPageNameForm } from "./page-name-forms.ts";

/** Of these no story's section or headline is called: they name a page and nothing else. */
const NEVER_STORY = /(?:副刊|专版|专刊)$/u;
/** `百姓·声音`: two words parted by a dot, beside the page's number. */
const PARTED = /^\p{Script=Han}{2,4}[·・•]\p{Script=Han}{2,4}$/u;
/** `3`, `A4`, `第三版`: a page's number and no more. */
const NUMBER = /^(?:第\s*[一二三四五六七八九十]{1,3}\s*版|第?\s*[A-Z]?\d{1,3}\s*版?)$/u;

/** No such line is longer, in UTF-16 units. */
const LONGEST = 140;

/** How far from a page's top or foot its name stands: among paper, date, number and editors. */
const MARGIN = 12;

/** Whether a line names the page and is no story's, at the page's top or foot alone: `文苑·副刊`. */
export function isPageName(lines: readonly Line[], at: number): boolean {
  if (at >= MARGIN && at < lines.length - MARGIN) return false;
  const printed = lines[at]?.text ?? "";
  if (printed.length > LONGEST) return false;
  const text = simplify(printed);
  const isNamed = isPageNameForm(text) && NEVER_STORY.test(text);
  // `A3 溪畔`: what a line says of the page without a day or a known name, its place alone tells
  const isMeant =
    isNamed ||
    (PARTED.test(text) && isByNumber(lines, at)) ||
    isNameInHead(lines, at) ||
    isDayPiece(lines, at) ||
    readFolio(text) !== null ||
    isHouseImprint(text) ||
    isHeadNote(text);
  if (!isMeant) return false;
  return isMargin(lines.slice(0, at)) || isMargin(lines.slice(at + 1));
}

/** `河东县融媒体中心主办`: notices of plays and races say who holds them too. */
function isHouseImprint(text: string): boolean {
  return readImprint(text)?.isHouse ?? false;
}

function isByNumber(lines: readonly Line[], at: number): boolean {
  const above = at > 0 ? lines[at - 1] : undefined;
  return [above, lines[at + 1]].some((line) => line && NUMBER.test(line.text));
}

/** `喀什日报（汉文版）`, `云 和 报`, `今日云和`. */
function isNamedPaper(text: string): boolean {
  const name = barePaperName(text);
  return isPaperName(name) || isDoubtfulName(name, () => false);
}

/** Whether lines are few and all of them what stands around a page. */
function isMargin(lines: readonly Line[]): boolean {
  return (
    lines.length < MARGIN &&
    lines.every(({ text }) => isMarginLine(text) || mayNamePage(simplify(text)))
  );
}

/** Whether a line is what stands around a page: date, number, its name, the paper's, its makers. */
export function isMarginLine(text: string): boolean {
  const simple = simplify(text);
  return (
    isPageNameForm(simple) ||
    PARTED.test(simple) ||
    /^\p{Script=Han}{1,8}报$/u.test(simple) ||
    isNamedPaper(simple) ||
    papersInRow(simple).length > 0 ||
    isHouseImprint(simple) ||
    /^[A-Za-z\s]+$/u.test(simple) ||
    isPieceOfDay(simple) ||
    isHeadNote(simple) ||
    /^(?:本版)?(?:责任编辑|责编|编辑)\s*[:：/／]?\s*\p{Script=Han}{2,4}$/u.test(simple) ||
    furnitureOf(text, false) !== null
  );
}
