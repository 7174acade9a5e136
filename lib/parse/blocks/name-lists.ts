import {
  FIRST_IDEOGRAPH,
  hasAny,
  hasBlank,
  isAt,
  isBlankAt,
  LAST_IDEOGRAPH,
  setOf,
} from "../../text/characters.ts";
import { readCredit } from "../forms/contributors/credit.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { ORGANISATION } from "../forms/contributors/roles.ts";
import type { Line } from "../lines.ts";

/** `一等奖`, `最佳组织奖`, `先进个人`: what those named behind or below it were given. */
const HONOUR =
  /^(?:(?:特等|[一二三四五]等|优秀|优胜|鼓励|入围|提名|纪念|参与|金|银|铜|最佳\p{Script=Han}{0,8}|优秀\p{Script=Han}{1,6}|\p{Script=Han}{0,6}组织)奖|(?:先进|优秀)(?:集体|个人|工作者|教师|学生|党员|单位)|第[一二三四五六七八九十]名|[冠亚季]军)$/u;
/** `文化名家（3人）：`, `二等奖（3名）` */
const COUNTED =
  /^\p{Script=Han}{2,10}\s?[（(]\s?[\d一二三四五六七八九十]{1,3}\s?[人名个件项幅篇]\s?[)）]$/u;
/** `获奖名单`, `附：拟表彰人员名单`: inside a story, over its list. */
const TITLE =
  /^(?:附[：:]?\s?)?(?:拟?(?:获奖|表彰|入选|入围|录取|录用|聘用|推荐|中奖|受表彰)者?)?(?:人员|对象|作品|选手|单位|集体|个人|学生)?名单(?:如下)?[：:]?$/u;
/** `（女）`, `(城关小学)` */
const ASIDE = /[（(][^（()）]{1,16}[)）]/gu;
const NUMBER = /^(?:\d{1,3}[.．、]\s?|[（(]\d{1,3}[)）]\s?)/u;
/** What a table's columns are called. */
const COLUMN =
  /^(?:序号|名次|奖项|姓名|性别|年龄|单位|学校|班级|得分|成绩|总分|作品|题目|作者|职务|指导老师|指导教师)$/u;
/** In characters. */
const LONGEST_LABEL = 12;
const LABEL = new RegExp(`^\\p{Script=Han}{2,${LONGEST_LABEL}}$`, "u");

type Kind = "heading" | "honoured" | "label" | "names" | "few" | "row" | "columns";

const ROWS = 3;
const NAMES = 3;
/** Blank lines between two lines of one list. */
const WIDEST_GAP = 1;

/**
 * The entries from line `from` on, each by its number of lines, if they are a list of those who won,
 * were chosen or admitted: `一等奖：张小梅 李建国`, `文化名家（3人）：⏎张小梅 李建国 王小明`, `张小梅 城关小学 98.5`;
 * none for any other lines.
 */
export function nameList(lines: readonly Line[], from: number): readonly number[] {
  const first = lines[from]?.text ?? "";
  if (!couldOpen(first) && !isTitle(first)) return NONE;
  const kinds: Kind[] = [];
  const lengths: number[] = [];
  let entry = "";
  for (let at = from; at < lines.length; ) {
    const line = lines[at];
    if (!line || (at > from && line.gap > WIDEST_GAP)) break;
    const kind = at > 0 && isTitle(line.text) ? "heading" : kindOf(line.text);
    // `三等奖：陈思远 黄丽⏎华 徐向东`
    const wrapped = lengths.at(-1) ?? MOST_WRAPPED;
    if (!kind && line.gap === 0 && wrapped < MOST_WRAPPED && kindOf(entry + line.text)) {
      entry += line.text;
      lengths[lengths.length - 1] = wrapped + 1;
      at++;
      continue;
    }
    const length = kind ? 1 : wrappedLength(lines, at);
    if (!length || (kind && !canStand(kind, kinds, line.gap > 0))) break;
    kinds.push(kind ?? "names");
    lengths.push(length);
    entry = line.text;
    at += length;
  }
  // what stands last with nobody named under it heads what follows
  while (kinds.at(-1) === "heading") kinds.pop();
  return isList(kinds) ? lengths.slice(0, kinds.length) : [];
}

/** Headings of a list that stand one under another: `获奖名单⏎小学组⏎一等奖`. */
const MOST_HEADINGS = 3;

/** Whether a line can stand in a list below lines of these kinds. */
function canStand(kind: Kind, above: readonly Kind[], apart: boolean): boolean {
  const last = above.at(-1);
  // a name or two are who wrote a story, unless a list is under way, and apart from it again
  if (kind === "few") return last === "heading" || (last !== undefined && !apart);
  if (kind === "columns") return last !== "columns";
  const headings = above.slice(-MOST_HEADINGS);
  const isFull = headings.length === MOST_HEADINGS && headings.every((each) => each === "heading");
  return kind !== "heading" || !isFull;
}

const NONE: readonly number[] = [];

/** Whether an entry may begin so, by a look at its characters: nearly all lines of a text fall here. */
function couldOpen(text: string): boolean {
  let parted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) continue;
    if (isAt(SENTENCE_MARKS, text, at)) return false;
    parted ||= isBlankAt(text, at) || isAt(MARKS, text, at);
  }
  return parted || text.length <= LONGEST_LABEL;
}

const SENTENCE_MARKS = setOf("。；？！?!;，,");

function isTitle(text: string): boolean {
  return text.includes("名单") && TITLE.test(text);
}

const MOST_WRAPPED = 6;

/** How many lines a first entry takes whose line ends in mid-name, `一等奖：张小梅 李⏎建国`, or 0. */
function wrappedLength(lines: readonly Line[], from: number): number {
  let text = lines[from]?.text ?? "";
  if (!isParted(text) || hasAny(SENTENCE_MARKS, text)) return 0;
  for (let at = from + 1; at < from + MOST_WRAPPED; at++) {
    const line = lines[at];
    if (!line || line.gap > 0 || hasAny(SENTENCE_MARKS, line.text)) return 0;
    text += line.text;
    const kind = kindOf(text);
    if (kind && kind !== "few" && kind !== "heading") return at + 1 - from;
  }
  return 0;
}

const MARKS = setOf("、：:");

/** Most lines have nothing that could part names. */
function isParted(text: string): boolean {
  return hasBlank(text) || hasAny(MARKS, text);
}

function isList(kinds: readonly Kind[]): boolean {
  const count = (kind: Kind) => kinds.filter((each) => each === kind).length;
  if (kinds.length < 2) return false;
  if (count("honoured") > 0) return true;
  // `冠军⏎⏎柳青` is a headline and who wrote the story
  const told = count("names") + count("row");
  if (count("heading") > 0 && (told > 0 || (count("heading") > 1 && count("few") > 1))) return true;
  return count("label") > 1 || count("names") >= ROWS || count("row") >= ROWS;
}

function kindOf(text: string): Kind | null {
  if (!isParted(text) && text.length > LONGEST_LABEL) return null;
  if (hasAny(SENTENCE_MARKS, text)) return null;
  const colon = text.search(/[：:]/u);
  const label = colon < 0 ? text : text.slice(0, colon).trim();
  const rest = colon < 0 ? "" : text.slice(colon + 1).trim();
  const isHonour = namesHonour(label);
  if (!rest) return isHonour || isCounted(label) ? "heading" : namesIn(label);
  const fields = fieldsOf(rest);
  if (isHonour) return fields.every(isField) ? "honoured" : null;
  const isLabel = LABEL.test(label) && fields.length > 1 && fields.every(looksLikeName);
  return isLabel && !readCredit(text)?.marked ? "label" : null;
}

const HONOUR_ENDS = setOf("奖体人者师生员位名军");
const CLOSING_BRACKETS = setOf("）)");

function namesHonour(label: string): boolean {
  const words = withoutAsides(label, "");
  return isAt(HONOUR_ENDS, words, words.length - 1) && HONOUR.test(words);
}

function isCounted(label: string): boolean {
  return isAt(CLOSING_BRACKETS, label, label.length - 1) && COUNTED.test(label);
}

function withoutAsides(text: string, instead: string): string {
  return hasAny(CLOSING_BRACKETS, text) ? text.replace(ASIDE, instead) : text;
}

/** `张小梅 李建国`, `1.张小梅 城关小学`, `《茶山》 李建国` */
function namesIn(text: string): Kind | null {
  if (!isParted(text)) return looksLikeName(text) ? "few" : null;
  const fields = fieldsOf(text.replace(NUMBER, ""));
  if (fields.every(looksLikeName)) return fields.length >= NAMES ? "names" : "few";
  if (fields.every((field) => field.length > 2 && ORGANISATION.test(field))) return "few";
  if (fields.length > 1 && fields.every((field) => COLUMN.test(field))) return "columns";
  // beside a work any few characters are who made it: surnames are many
  if (fields.length > 1 && fields.some(isWork))
    return fields.every((field) => isField(field) || AUTHOR.test(field)) ? "row" : null;
  const isNamed = fields.some(looksLikeName) && fields.length > 1 && fields.length < 6;
  return isNamed && fields.every(isField) ? "row" : null;
}

function fieldsOf(text: string): string[] {
  const plain = withoutAsides(text, " ");
  // most hold no work, and are parted in half the time by the simpler pattern
  return plain.split(hasAny(TITLE_MARKS, plain) ? AROUND_WORKS : BETWEEN_FIELDS).filter(Boolean);
}

const BETWEEN_FIELDS = /[\s、]+/u;
const AROUND_WORKS = /[\s、]+|(?=《)|(?<=》)/u;
const TITLE_MARKS = setOf("《》");

const AUTHOR = /^\p{Script=Han}{2,4}$/u;

function isWork(field: string): boolean {
  return /^《[^《》]+》$/u.test(field);
}

/** Whether a line is a list's row, whatever stands around it: `张小梅 柳编艺人`, `《茶山》 李建国`. */
export function isNamedRow(text: string): boolean {
  if (!hasBlank(text) || hasAny(SENTENCE_MARKS, text)) return false;
  const fields = fieldsOf(text.replace(NUMBER, ""));
  const [first = ""] = fields;
  if (fields.length < 2 || !(looksLikeName(first) || isWork(first))) return false;
  // a name or two are who wrote a story
  return fields.length >= NAMES || !fields.every(looksLikeName);
}

/** A name, a work, a figure, or where somebody works. */
function isField(field: string): boolean {
  return (
    looksLikeName(field) ||
    isWork(field) ||
    /^\d[\d.:：%]*\S?$/u.test(field) ||
    (field.length > 2 && ORGANISATION.test(field))
  );
}
