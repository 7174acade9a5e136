import { endsSentence, hasBlank, isAt, isBlankAt, setOf } from "../../text/characters.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { opensLetter } from "../forms/letters.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { DATE } from "../papers/furniture.ts";
import { isSpokenBy, withoutPaper } from "./closing-words.ts";
import { endsAtEdge } from "./column-edge.ts";
import { isNamedRow } from "./name-lists.ts";

/** What a line at a text's end is: its closing words, or who signs it. */
export type Closing = "words" | "signature";

const GREETING = /^(?:此致|敬礼|祝好|顺颂.{2,4}|祝您?.{1,6})[！!。，,]?$|^此致\s*敬礼[！!]?$/u;
const READER =
  /^(?:(?:热心)?(?:读者|市民|居民|村民|网友|家长|学生|游客|乘客|业主|观众|听众))[\s\u3000:：]+(\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})$/u;
/** `城关街道 李明`, `河东镇村民 李明`: whoever writes to the paper, and from where. */
const RESIDENT = /^\p{Script=Han}{2,14}[\s\u3000]+(\p{Script=Han}{2,4})$/u;
/** Lines that a letter to the paper seldom passes. */
const LONGEST_LETTER = 30;
/** What greetings and readers open with: a look at it spares most lines the patterns. */
const GREETING_OPENS = setOf("此敬祝顺");
const READER_OPENS = setOf("热读市居村网家学游乘业观听");
const DATE_ONLY = new RegExp(`^${DATE}$`, "u");
/** `八月二十九日夜`, `12月3日于上海`: under a letter. */
const DAY_ONLY =
  /^(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?:[\d０-９]{1,2}|[一二三四五六七八九十廿]{1,3})日(?:[晨夜晚]|凌晨|清晨|上午|下午|深夜|于\p{Script=Han}{2,6})?$/u;
/** `爱你的爸爸`: who signs a letter, in any words. */
const SIGNER = /^[\p{Script=Han}·]{2,10}(?:\s[\p{Script=Han}·]{2,8})?$/u;
const ORGANISATION =
  /^[\p{Script=Han}A-Za-z0-9·（()）“”\s]{2,40}(?:公司|集团|委员会|委|局|院|所|站|处|科|部|中心|办公室|政府|协会|学会|商会|工会|[妇文残侨]联|工商联|团委|银行|厂|店|学校|大学|学院|中学|小学|幼儿园|医院|[化书物]馆|管理所|支队|大队|总队|领导小组|筹备组|清算组|编辑部|报社)$/u;
const ORGANISATION_END = setOf("司团会委局院所站处科部心室府行厂店校学园队组社联馆");
/** `停水通知`, `遗失声明`, `公告`: what a notice is called, and no more. */
const NOTICE = /^\p{Script=Han}{0,8}(?:公告|通告|启事|声明|公示|通知书?|招标公告|讣告)$/u;
/** `春节期间烟花爆竹禁限放通告`, `“我家的老物件”征稿启事`: longer, in the words of offices. */
const LONG_NOTICE = /^[\p{Script=Han}“”《》]{2,20}(?:公告|通告|公示|征稿启事|招聘启事)$/u;
const NOTICE_ENDS = setOf("告事明示知书");

/** `深夜接到通知`: a headline or crosshead that tells of one. */
const OF_A_NOTICE = /发布|发出|下发|印发|接到|收到|一[张则份纸条个封]|紧急叫停/u;

/** `地址：桥南市场二楼`, `电话：7120033`: with these a notice says where to ask, over who signs it. */
const PARTICULAR =
  /^\p{Script=Han}{0,8}(?:电话|热线|手机|邮箱|网址|公众号|地址|地点|联系人|联系方式)[:：]/u;

const LONGEST_NAME = 5;
/** In ems; a name and its paper. */
const LONGEST_SIGNED = 16;
/** Ems that a line stands in when it was set to the right. */
const RIGHT_SET = 4;
/** Lines that one notice of a page of notices seldom passes. */
const LONGEST_NOTICE = 12;

/** `关于调整部分公交线路的公告`. */
const ON_A_MATTER = /^关于[^，。]{2,40}的(?:公告|通告|公示|启事|声明|通知)$/u;

/** Whether a line names a notice: `停电通知`, `关于调整部分公交线路的公告`. */
export function isNoticeTitle(text: string): boolean {
  const last = text.length - 1;
  if (!isAt(NOTICE_ENDS, text, last) && !isBlankAt(text, last)) return false;
  if (ON_A_MATTER.test(text)) return true;
  const title = text.replace(/\s/gu, "");
  const isTitle = (title.length <= 10 && NOTICE.test(title)) || LONG_NOTICE.test(title);
  return isTitle && !OF_A_NOTICE.test(title);
}

/** Who signs, in a signature that names a person: `读者 李明` is 李明. */
export function signerOf(text: string): string | null {
  const name = (READER.exec(text)?.[1] ?? withoutPaper(text)).replace(/\s/gu, "");
  if (looksLikeName(name)) return name;
  const last = RESIDENT.exec(text)?.[1] ?? "";
  return looksLikeName(last) ? last : null;
}

/**
 * What line `at` closes a text with, or null: `此致`, `敬礼！`, `读者 李明`, a name right under
 * the last line or set to the right below it, an organisation over a date or at a notice's end, and that date.
 */
export function closingAt(lines: readonly Line[], at: number): Closing | null {
  const line = lines[at];
  if (!line) return null;
  if (isAt(GREETING_OPENS, line.text, 0) && GREETING.test(line.text))
    return isLetter(lines, at) ? "words" : null;
  if (isReader(line.text) && signerOf(line.text)) return "signature";
  if (isNameUnderText(lines, at) || isResident(lines, at)) return "signature";
  if (isSetFarRight(lines, at)) return "words";
  if (isOrganisation(lines, at)) return "words";
  if (isLetterSigner(lines, at)) return "words";
  const isRight = line.gap === 0 && (lines[at + 1]?.gap ?? 1) > 0;
  if (isRight && isSpokenBy(line.text, memberBefore(lines, at)?.text)) return "words";
  if (!isDay(line.text)) return null;
  const above = memberBefore(lines, at);
  const signed =
    above &&
    (isReader(above.text) || isOrganisation(lines, at - 1) || isLetterSigner(lines, at - 1));
  return signed ? "words" : null;
}

function isReader(text: string): boolean {
  return isAt(READER_OPENS, text, 0) && READER.test(text);
}

/** Under a letter, its address above and nothing of it below. */
function isResident(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const above = memberBefore(lines, at);
  const below = lines[at + 1];
  if (!line || !above || line.width > 20 || !hasBlank(line.text)) return false;
  if (!endsSentence(above.text) || (below && below.gap === 0)) return false;
  if (!RESIDENT.test(line.text) || !signerOf(line.text)) return false;
  return lines.slice(Math.max(0, at - LONGEST_LETTER), at).some(({ text }) => opensLetter(text));
}

/** What a day may begin with. */
const NUMERALS = setOf("0123456789０１２３４５６７８９〇○零一二三四五六七八九十");

/** Whether a line is a day and no more. */
export function isDay(text: string): boolean {
  if (!isAt(NUMERALS, text, 0)) return false;
  return DATE_ONLY.test(text) || DAY_ONLY.test(text);
}

/** A few words under a full stop and over a day: `爱你的爸爸⏎八月二十九日夜`. */
function isLetterSigner(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const above = memberBefore(lines, at);
  const below = lines[at + 1];
  if (!line || !above || !below || !isDay(below.text)) return false;
  return SIGNER.test(line.text) && endsSentence(above.text);
}

/** `祝您健康` closes a letter only where a letter's other words stand by it. */
function isLetter(lines: readonly Line[], at: number): boolean {
  if (/^此致/u.test(lines[at]?.text ?? "")) return true;
  return [memberBefore(lines, at), lines[at + 1]].some(
    (line) => line && (/^此致/u.test(line.text) || isReader(line.text)),
  );
}

/** `…修好了路。⏎钱有田`: a name right under the last line, a blank line below, or set to the right. */
function isNameUnderText(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const above = memberBefore(lines, at);
  const below = lines[at + 1];
  if (!line || !above || line.gap > 0 || line.width > LONGEST_SIGNED) return false;
  const name = withoutPaper(line.text);
  if (name.length > LONGEST_NAME || !endsSentence(above.text)) return false;
  const isSetRight = line.indent >= RIGHT_SET && line.indent >= above.indent + 2;
  // `　　…提前两三天达到供热温度。⏎　　柳风`: indented as the paragraph above it, at the very end
  const isLast = !below && line.indent === above.indent;
  if (!isSetRight && !isLast && line.indent > 0) return false;
  return (!below || below.gap > 0 || DATE_ONLY.test(below.text)) && looksLikeName(name);
}

/** Ems that no first line of a paragraph stands in. */
const FAR_RIGHT = 6;

/** `…当面致谢。⏎　　　　　　　　家属 韦宏`: words set to the right below the last of a text. */
function isSetFarRight(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const above = memberBefore(lines, at);
  const below = lines[at + 1];
  if (!line || !above || line.gap > 0 || line.indent < FAR_RIGHT || line.width > FAR_RIGHT)
    return false;
  const isLast = !below || below.gap > 0 || below.indent >= FAR_RIGHT;
  if (!isLast || !endsSentence(above.text) || above.indent >= FAR_RIGHT) return false;
  return isSignersWords(line.text) || endsAtEdge(lines, at);
}

/** `家属 韦宏`, `您的学生`: who somebody is to whoever the words are for. */
const RELATION =
  /^[您你]的|的(?:孩子|[儿女]子?|朋友|学生|老师|家人|爸爸?|妈妈?|父亲|母亲|妻子?|丈夫)$|^(?:家属|亲属|家长|全家|亲友|子女|[儿妻]子?|女儿?|学生|老师|友人|编者)(?:[\s\u3000:：]|$)/u;

/** A headline is set in a column's middle as well: `茶农丰收`, `尾声`. */
function isSignersWords(text: string): boolean {
  const words = text.replace(/^[—–-]+/u, "").trim();
  const name = words.replace(/[\s\u3000]/gu, "");
  if (looksLikeName(name) || signerOf(words) || RELATION.test(words)) return true;
  return ORGANISATION.test(words) || isDay(words);
}

/** `城关镇人民政府`, `县医保局 县财政局`. */
export function isOrganisationName(text: string): boolean {
  return isAt(ORGANISATION_END, text, text.length - 1) && ORGANISATION.test(text);
}

function isOrganisation(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const above = memberBefore(lines, at);
  if (!line || !above || !isOrganisationName(line.text)) return false;
  const below = lines[at + 1];
  // a list or particulars above end without a full stop
  const isUnderText =
    endsSentence(above.text) || /[：:；;\d]/u.test(above.text) || isNamedRow(above.text);
  if (below && isUnderText && isDay(below.text)) return true;
  if (PARTICULAR.test(above.text) && below && below.gap > line.gap) return line.gap <= 1;
  const isLast = line.gap <= 1 && (!below || below.gap > line.gap);
  if (!isLast || !isUnderNotice(lines, at)) return false;
  return (line.gap === 0 && endsSentence(above.text)) || PARTICULAR.test(above.text);
}

/** Whether a notice's title stands not far above line `at`. */
export function isUnderNotice(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - LONGEST_NOTICE), at).some(({ text }) => isNoticeTitle(text));
}
