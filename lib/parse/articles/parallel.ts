import {
  AUTHOR_MARKS,
  FIRST_IDEOGRAPH,
  isAt,
  isBlankAt,
  LAST_IDEOGRAPH,
  setOf,
} from "../../text/characters.ts";

/** `第一天 …` and `第四天 …`: writers open the crossheads of one story with one word. */
const OPENING = 1.5;
/** `■案情回放`, `■法官提醒`. */
const MARKED = 2;
/** `“队长说，你水性好，你去”`, `“只要还有一个娃娃要过河”`. */
const QUOTED = 3;
/** `一口老井`, `两本账`, `三块钱`. */
const COUNTING = 0.8;
/** Halves parted alike: `现状：站牌还在`, `破题：…`; `讲标准，…`, `延链条，…`; `凌晨3点 出摊`, `上午10点 还价`. */
const COLON = 1.6;
const COMMA = 1.2;
const BLANK = 2;

/** How much it says for two display lines with text between them being crossheads of one story that they are built alike. */
export function parallelForm(one: string, other: string): number {
  const isOpening = one.charCodeAt(0) === other.charCodeAt(0);
  let most = halvesOf(one, other);
  if (isOpening && isAt(MARKS, one, 0)) most = Math.max(most, MARKED);
  if (isCounted(one) && isCounted(other)) most = Math.max(most, COUNTING);
  if (areQuoted(one, other)) most = Math.max(most, QUOTED);
  return most + (isOpening && opensTelling(one) ? OPENING : 0);
}

const MARKS = setOf(AUTHOR_MARKS);
const OPENING_QUOTES = setOf("“‘\"'「『");
const CLOSING_QUOTES = setOf("”’\"'」』");

/** `我市`, `全县`, `本报` open the headlines of half a page. */
const COMMON = setOf("我全本市县区");

/** Whether a line opens with an ideograph that headlines do not share by chance. */
function opensTelling(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH && !isAt(COMMON, text, 0);
}

/** What both lines are quoted whole for; a word in quotation marks and a whole sentence are not alike. */
function areQuoted(one: string, other: string): boolean {
  return (
    isQuoted(one) &&
    isQuoted(other) &&
    Math.max(one.length, other.length) <= 2 * Math.min(one.length, other.length)
  );
}

function isQuoted(text: string): boolean {
  return isAt(OPENING_QUOTES, text, 0) && isAt(CLOSING_QUOTES, text, text.length - 1);
}

const COUNTS = setOf("一二两三四五六七八九十");
/** `一、`, `三月`, `十是`: numbers of parts and of months. */
const NO_COUNT = setOf("、月日年是 ");

function isCounted(text: string): boolean {
  return isAt(COUNTS, text, 0) && !isAt(COUNTS, text, 1) && !isAt(NO_COUNT, text, 1);
}

const COLONS = setOf("：:");
const COMMAS = setOf("，,");
/** How far apart, in characters, the same mark may stand. */
const NEAR = 2;

/** Whether the lines are parted in halves by the same mark at about the same place. */
function halvesOf(one: string, other: string): number {
  return (
    parted(one, other, isColonAt, COLON) ||
    parted(one, other, isCommaAt, COMMA) ||
    parted(one, other, isBlankAt, BLANK)
  );
}

function parted(
  one: string,
  other: string,
  isMark: (text: string, at: number) => boolean,
  weight: number,
): number {
  const first = placeOf(one, isMark);
  const second = first > 0 ? placeOf(other, isMark) : 0;
  return second > 0 && Math.abs(first - second) <= NEAR ? weight : 0;
}

function placeOf(text: string, isMark: (text: string, at: number) => boolean): number {
  for (let at = 1; at < text.length; at++) if (isMark(text, at)) return at;
  return 0;
}

const isColonAt = (text: string, at: number) => isAt(COLONS, text, at);
const isCommaAt = (text: string, at: number) => isAt(COMMAS, text, at);
