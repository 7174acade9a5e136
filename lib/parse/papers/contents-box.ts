import { endsSentence, isAt, setOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";
import { JUMP_LINE } from "./jump-lines.ts";

/** `导读`, `【今日要目】`, `内页导读`: what the box is called that says what stands on the other pages. */
const TITLE =
  /^[【[（(■▲●]?\s?\p{Script=Han}{0,4}(?:导[读讀覽览]|導讀|要目|看点|目录|索引)\s?[】\])）：:]?$/u;
const TITLE_ENDS = setOf("读讀覽览目点录引】])）：:");
/** In UTF-16 units. */
const LONGEST_TITLE = 12;

/** `2版`, `A03版`, `第三版`, `2—3版`. */
const PAGE =
  "(?:第\\s?[一二三四五六七八九十]{1,3}|第?\\s?[A-Z]?[\\d０-９]{1,3}(?:\\s?[、，—–~～-]\\s?[A-Z]?[\\d０-９]{1,3})?)\\s?版";
const MARK = "(?:[▶►▷▸■●▲★◆◇○□※·>》]\\s?)*";
/** `▶2版 县人大常委会召开会议`, `3版：税法送进企业门`, `04版 | 柿子红了`. */
const PAGE_FIRST = new RegExp(
  `^${MARK}(?:[\\[【（(]\\s?)?${PAGE}(?:(?:\\s?[\\]】）)·：:|｜/／▶►>》—–-]\\s?|[\\s\\u3000]+)(?!$)|$)`,
  "u",
);
/** The same where the page is told apart by nothing: only in a box that has its title. */
const PAGE_CLOSE = new RegExp(
  `^${MARK}(?:${PAGE}|[A-Z]\\d{1,2}[\\s\\u3000：:|｜]|[一二三四五六七八九十]{1,2}版[\\s\\u3000：:|｜])`,
  "u",
);
/** `农博会开幕 ……3版`, `渔港夜市开张 8版`, `秋粮收过七成（3版）`. */
const PAGE_LAST = new RegExp(
  `[^\\s\\d](?:[\\s\\u3000]*[….·•—–_-]{2,}[\\s\\u3000]*|[\\s\\u3000]+|[\\s\\u3000]*[/／|｜▶►>＞»→]{1,3}\\s?|[\\s\\u3000]*(?=[（(\\[【]))[（(\\[【]?\\s?(?:[详詳]?[见見])?${PAGE}\\s?[）)\\]】]?$`,
  "u",
);
/** `详见A4版`, `（第3版）`, `3版`: a row of its own under or over what it tells of. */
const PAGE_ALONE = new RegExp(`^${MARK}[（(\\[【]?\\s?${PAGE}\\s?[）)\\]】▶►]?$`, "u");

/** Ems that a row has at most. */
const WIDEST = 34;
/** Lines that one entry has before or behind its page. */
const LONGEST_ENTRY = 2;
/** Rows that tell a box which has no title. */
const FEWEST = 3;

type Row = "entry" | "page" | null;

/**
 * How many lines from `at` on are a contents box, or 0: under its title, or three rows and more right under each
 * other, all with the page where something stands. `导读⏎▶2版 县人大常委会召开会议⏎▶3版 高山蔬菜进了城`. What goes
 * on elsewhere says so in words, see `jump-lines.ts`.
 */
export function contentsLength(lines: readonly Line[], at: number): number {
  if (isTitle(lines, at)) {
    const to = rowsEnd(lines, at + 1, true);
    return to > at + 1 ? to - at : 0;
  }
  const to = untitledEnd(lines, at);
  return isInText(lines, at, to) ? 0 : to - at;
}

/**
 * How many lines from `at` on look like a contents box without a title and are a story's list, its text right
 * above and below: `…一共四版。⏎1版 校园新闻⏎…⏎孩子们说，…`; or 0.
 */
export function pageListLength(lines: readonly Line[], at: number): number {
  const to = untitledEnd(lines, at);
  return isInText(lines, at, to) ? to - at : 0;
}

/** Where a box without a title ends that begins with line `at`; `at` itself where none does. */
function untitledEnd(lines: readonly Line[], at: number): number {
  if (!mayBeRow(lines[at])) return at;
  let count = 0;
  while (rowOf(lines[at + count], false) === "entry" && (count === 0 || isClose(lines, at + count)))
    count++;
  return count >= FEWEST ? rowsEnd(lines, at, false) : at;
}

function isInText(lines: readonly Line[], from: number, to: number): boolean {
  if (from === to || from === 0 || !isClose(lines, from) || !lines[to] || !isClose(lines, to))
    return false;
  return TEXT_END.test(lines[from - 1]?.text ?? "");
}

const TEXT_END = /[。！？：:]”?$/u;

function isTitle(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (text.length > LONGEST_TITLE || !isAt(TITLE_ENDS, text, text.length - 1)) return false;
  return TITLE.test(text);
}

function isClose(lines: readonly Line[], at: number): boolean {
  return (lines[at]?.gap ?? 0) === 0;
}

/** Where the rows end that begin at line `from`, `from` itself where there are none. */
function rowsEnd(lines: readonly Line[], from: number, isTitled: boolean): number {
  // `2版⏎县人大常委会召开会议`: the page over the words
  const isOver = isTitled && rowOf(lines[from], true) === "page";
  let to = from;
  for (let at = from; at < lines.length && (lines[at]?.gap ?? 0) <= 1; ) {
    const row = rowOf(lines[at], isTitled);
    if (!row) {
      // words over their page, or an entry that a narrow box breaks in two
      const words = wordsBefore(lines, at, isTitled);
      if (!words) break;
      at += words;
      continue;
    }
    at++;
    const below = lines[at];
    if (isOver && row === "page" && below?.gap === 0 && areWords(below)) at++;
    to = at;
  }
  return to;
}

/** How many lines of words from `at` on stand before the next row, close to it; 0 where they are no box's. */
function wordsBefore(lines: readonly Line[], at: number, isTitled: boolean): number {
  for (let count = 0; count <= LONGEST_ENTRY; count++) {
    const line = lines[at + count];
    if (!line || (count > 0 && line.gap > 0)) return 0;
    if (rowOf(line, isTitled)) return count;
    if (!areWords(line)) return 0;
  }
  return 0;
}

function areWords({ text, width }: Line): boolean {
  return width <= WIDEST && !endsSentence(text) && !text.includes("。") && !text.includes("，");
}

function mayBeRow(line: Line | undefined): boolean {
  if (!line || line.width > WIDEST) return false;
  return line.text.includes("版") && !line.text.includes("。");
}

function rowOf(line: Line | undefined, isTitled: boolean): Row {
  if (!line || line.width > WIDEST || line.text.includes("。")) return null;
  const { text } = line;
  if (isTitled && PAGE_CLOSE.test(text) && !PAGE_ALONE.test(text)) return "entry";
  if (!mayBeRow(line)) return null;
  if (isTitled && (PAGE_ALONE.test(text) || JUMP_LINE.test(text))) return "page";
  return (PAGE_FIRST.test(text) && !PAGE_ALONE.test(text)) || PAGE_LAST.test(text) ? "entry" : null;
}
