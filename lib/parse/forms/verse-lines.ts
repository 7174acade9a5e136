import {
  closesAt,
  endsSentence,
  hasBlank,
  hasDigit,
  isAt,
  pausesAt,
  setOf,
  widthOf,
} from "../../text/characters.ts";
import { looksLikeName } from "./contributors/names.ts";

/** `江上渔舟趁晚晴，一篙撑破月三更。`: two halves and nothing else. */
const HALVES = /^(\p{Script=Han}{3,7})[，,、？?！!]\s?(\p{Script=Han}{3,7})[。；;？?！!]$/u;

const HALF_ENDS = setOf("。；;？?！!");
/** Two halves of seven, two marks, a blank. */
const LONGEST_PAIR = 17;

/** How many characters each half of a line of verse has, or 0 where it is no two equal halves. */
export function regulatedHalf(text: string): number {
  if (text.length > LONGEST_PAIR || !isAt(HALF_ENDS, text, text.length - 1)) return 0;
  const [, first = "", second = ""] = HALVES.exec(text) ?? [];
  return first.length === second.length ? first.length : 0;
}

/** In ems: no line of verse is wider, and a poem's are seldom wider on average. */
const WIDEST = 24;
const MEAN = 14;
/** Without a mark at any line's end; a list of headlines has wider lines, one of names narrower ones. */
const BARE_MEAN = 11;
const NARROWEST_MEAN = 3;
const LEAST_LINES = 4;
const HALF_LINES = 2;

/** Whether a paragraph is short enough to be one line of a poem, and no entry of a list. */
export function isVerseLine(text: string): boolean {
  if (text.length > WIDEST || widthOf(text) > WIDEST || hasDigit(text)) return false;
  return /^[\p{Script=Han}“‘「『—…]/u.test(text) && !/^[一二三四五六七八九十]+、/u.test(text);
}

/** Whether paragraphs are a poem's lines: short, ragged, and seldom a sentence each as talk is. */
export function areVerse(lines: readonly string[]): boolean {
  if (lines.length < HALF_LINES) return false;
  if (lines.every((text) => regulatedHalf(text) >= 5)) return true;
  if (lines.length < LEAST_LINES || shareOf(lines, isListed) > 0.3) return false;
  const mean = lines.reduce((sum, text) => sum + widthOf(text), 0) / lines.length;
  const marked = lines.some((text) => endsSentence(text) || pausesAt(text, text.length - 1));
  if (mean < NARROWEST_MEAN || mean > (marked ? MEAN : BARE_MEAN)) return false;
  return (
    shareOf(lines, endsSentence) <= 0.5 &&
    shareOf(lines, (text) => /[。；].*[。；]/u.test(text)) <= 0.25 &&
    shareOf(lines, isSpeech) <= 0.3
  );
}

const OFFICE =
  /(?:公司|集团|委员会|局|院|所|办公室|政府|协会|学会|联合会|中心|学校|中学|小学|幼儿园|[乡镇村县区]|街道|社区|版)$/u;

/** `联系人：韩先生`, `《渡口》 柳青`, `县教育局`, `柳长河`: an entry. */
function isListed(text: string): boolean {
  if (hasBlank(text) || /^[^，]{2,6}[：:]./u.test(text) || text.startsWith("《")) return true;
  return OFFICE.test(text) || (text.length <= 4 && looksLikeName(text));
}

function isSpeech(text: string): boolean {
  return closesAt(text, text.length - 1) || text.startsWith("“");
}

function shareOf(lines: readonly string[], holds: (text: string) => boolean): number {
  return lines.filter(holds).length / lines.length;
}
