import { hasAny, isAt, isBlankAt, setOf } from "../../text/characters.ts";
import { simplify } from "../../text/traditional.ts";
import { type Credit, readCredit } from "./contributors/credit.ts";
import { inPrint } from "./contributors/in-print.ts";
import { closingBracket } from "./contributors/index.ts";
import { type NameHints, NO_HINTS } from "./contributors/naming.ts";

/** Characters a caption may open with, and what must follow: `图为8月上旬,…`, `▲启动仪式现场`, `上图：…`. */
const OPENERS = setOf("▲△▼▽↑↓←→◀▶图上下左右题中（(");
const OPENING =
  /^(?:[▲△▼▽↑↓←→◀▶]|图(?:[①-⑩一二三四]|\d)?[为：:]|[（(]?[上下左右题中]图(?:[为：:，,①-⑩、及和]|[）)\s]))/u;
/** Characters that a credit of pictures ends with: `摄`, `摄影`, `摄影报道`, `提供`, `供图`, `资料图片`, `绘`. */
const ENDINGS = setOf("摄影道图供片拍绘发导攝圖導發繪");
const CLOSING_BRACKETS = setOf("）)");
/** The words of a task that may stand before a name begin or end with one. */
const TASK = setOf("摄图攝圖");
/** Marks behind which a credit may begin, blanks apart. */
const BEFORE_CREDIT = setOf("。！？”）)");
const PICTURE_WORD =
  /摄$|摄影$|拍摄$|摄影报道$|供图$|图片|配图|资料图|制图$|绘$|^(?:摄影|图|摄)[/／:：\s]/u;
const PROVIDED =
  /^(?:图片|照片|本版图片|均?资料图?片?)?由?[^，。；]{0,30}(?:提供|供图|翻拍|资料图片?|制图|绘|发)$/u;
/** Without brackets only a word of pictures tells a credit from a sentence. */
const PROVIDED_BARE =
  /^(?:(?:本版)?(?:图片|照片|供图)(?:均?由|[:：/／])\S{2,24}?(?:提供|供图)?|[^，。；\s]{2,16}\s?供图|(?:新华社|中新社)?(?:资料图片?|资料照片|视频截图|网络截图|新华社发|中新社发))$/u;
/** `新华社发（张三 摄）`: the agency is of the credit. */
const AGENCY = /(?:新华社|中新社|本报)发\s?$/u;

/** `张三摄（新华社发）`, `张三摄（河东视觉）`: it stands behind the photographer. */
const AGENCY_ALONE = /^(?:(?:新华社|中新社|本报)\s?发|\p{Script=Han}{2}(?:视觉|影像|图片|中国))$/u;

/** A credit behind a caption is no longer than this. */
const LONGEST_CREDIT = 60;

export interface CaptionCut {
  /** Where the credit's words stand in the text, `[from, to)`; null without one. */
  readonly credit: readonly [number, number] | null;
  /** Where the caption's own text ends. */
  readonly textEnd: number;
  readonly people: Credit | null;
}

/**
 * Cuts a caption into its text and its credit, or null for any other text:
 * `城南小区消防培训现场。 记者 杨立冬 摄`, `…孩子们在河边写生。(图片由某中心提供)`.
 */
export function cutCaption(text: string, hints: NameHints = NO_HINTS): CaptionCut | null {
  const credit = findPictureCredit(text, hints);
  if (credit) return credit;
  if (!isAt(OPENERS, text, 0) || !OPENING.test(text)) return null;
  // `▶为什么不用仪器？` asks, as crossheads of an interview do
  if (/[？?]$/u.test(text)) return null;
  return { credit: null, textEnd: text.length, people: null };
}

/** Whether a text may open a caption that says which picture it is of, by a look at its first character. */
export function mayOpenCaption(text: string): boolean {
  return isAt(OPENERS, text, 0);
}

/**
 * Whether a caption's credit may end in a line or behind it: the line ends as such a credit does, or has
 * a task in it. Text that opens as none and has no such line is no caption.
 */
export function mayEndCaption(line: string): boolean {
  const last = line.length - 1;
  const isEnd = (at: number) => isAt(ENDINGS, line, at) || isAt(CLOSING_BRACKETS, line, at);
  return last < 1 || isEnd(last) || isEnd(last - 1) || hasAny(TASK, line);
}

const FULL_STOP = "。".charCodeAt(0);

function findPictureCredit(printed: string, hints: NameHints): CaptionCut | null {
  const last = printed.length - 1;
  const near = isAt(TRADITIONAL, printed, last) || isAt(TRADITIONAL, printed, last - 1);
  if (!near) return findInSimple(printed, hints);
  const text = simplify(printed);
  const cut = findInSimple(text, hints);
  if (!cut?.people || text === printed) return cut;
  const contributors = cut.people.contributors.map(({ name, role }) => ({
    name: inPrint(name, text, printed),
    role,
  }));
  return { ...cut, people: { ...cut.people, contributors } };
}

/** `攝`, `攝）`, `提供圖片`: what such credits end with in traditional characters. */
const TRADITIONAL = setOf("攝圖導發繪");

function findInSimple(text: string, hints: NameHints): CaptionCut | null {
  const length = text.length;
  const stopped = text.charCodeAt(length - 1) === FULL_STOP && text.endsWith("摄。");
  const end = stopped ? length - 1 : length;
  if (isAt(CLOSING_BRACKETS, text, end - 1)) return creditInBrackets(text, hints);
  if (isAt(ENDINGS, text, end - 1)) return creditAfterGap(text, hints);
  return hasTaskBeforeName(text) ? creditAfterGap(text, hints) : null;
}

function creditInBrackets(text: string, hints: NameHints): CaptionCut | null {
  const bracket = closingBracket(text, LONGEST_CREDIT);
  if (!bracket) return null;
  const inner = text.slice(...bracket).trim();
  if (AGENCY_ALONE.test(inner)) {
    const before = creditAfterGap(text.slice(0, bracket[0] - 1).trimEnd(), hints);
    if (before?.credit) return { ...before, credit: [before.credit[0], text.length] };
  }
  if (!PICTURE_WORD.test(inner) && !PROVIDED.test(inner)) return null;
  const people = readCredit(inner, hints);
  if (!people && !PROVIDED.test(inner)) return null;
  // `…五千元。（张三 摄影报道）` signs a story: he wrote it too
  if (people?.contributors.some(({ role }) => role !== "photographer")) return null;
  const outer = bracket[0] - 1;
  const agency = AGENCY.exec(text.slice(Math.max(0, outer - 5), outer))?.[0];
  if (!agency) return { credit: bracket, textEnd: outer, people };
  const from = outer - agency.length;
  return { credit: [from, text.length], textEnd: from, people };
}

/** `…培训现场。摄影/杨立冬`, `…培训现场。 图/杨立冬`, `摄影 杨立冬`: the word stands before the name. */
function hasTaskBeforeName(text: string): boolean {
  for (let at = Math.max(0, text.length - 24); at < text.length; at++) {
    if (isAt(TASK, text, at)) return /[摄影图]\s?[/／:：\s]/u.test(text.slice(at));
  }
  return false;
}

/** Every word of what somebody did with a picture has one of them. */
const OF_PICTURES = setOf("图摄绘画拍照剪圖攝繪畫畵");

/** The longest run of words at the end that reads as a credit and says who took the picture. */
function creditAfterGap(text: string, hints: NameHints): CaptionCut | null {
  if (!hasAny(OF_PICTURES, text) && !text.endsWith("社发")) return null;
  let found: CaptionCut | null = null;
  for (let from = text.length - 2; from >= Math.max(0, text.length - LONGEST_CREDIT); from--) {
    const apart = from === 0 || isBlankAt(text, from - 1) || isAt(BEFORE_CREDIT, text, from - 1);
    if (!apart || isBlankAt(text, from)) continue;
    const words = text.slice(from);
    const people = readCredit(words, hints);
    if (people?.contributors.some(({ role }) => role === "photographer")) {
      found = { credit: [from, text.length], textEnd: from, people };
      // `杨 叶 骆明宁摄`: half a name says nothing yet
    } else if (found && !isBlankAt(text, from + 1)) break;
    else if (PROVIDED_BARE.test(words))
      return { credit: [from, text.length], textEnd: from, people: null };
  }
  return found ?? unusualName(text);
}

/** `… 图雅 摄`: one word before `摄` is a name even when its family name is none that we know. */
function unusualName(text: string): CaptionCut | null {
  const found =
    /[\s。！？”）)]((?!网友|本人|受访|资料|一起|大家)\p{Script=Han}{2,4}(?<!拍))\s?(?:摄|摄影)$/u.exec(
      text.slice(-12),
    );
  if (!found?.[1]) return null;
  const from = Math.max(0, text.length - 12) + found.index + 1;
  const person = { name: found[1], role: "photographer" } as const;
  return {
    credit: [from, text.length],
    textEnd: from,
    people: { contributors: [person], marked: true },
  };
}
