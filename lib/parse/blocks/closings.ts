import { endsSentence, hasBlank, isAt, setOf } from "../../text/characters.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { opensLetter } from "../forms/letters.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { isDate, isDay } from "./closing-days.ts";
import { isSpokenBy, withoutPaper } from "./closing-words.ts";
import { endsAtEdge } from "./column-edge.ts";
import { isOrganisationName, isSigner } from "./signers.ts";

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
/** `爱你的爸爸`: who signs a letter, in any words. */
const SIGNER = /^[\p{Script=Han}·]{2,10}(?:\s[\p{Script=Han}·]{2,8})?$/u;

const LONGEST_NAME = 5;
/** In ems; a name and its paper. */
const LONGEST_SIGNED = 16;
/** Ems that a line stands in when it was set to the right. */
const RIGHT_SET = 4;

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
  if (isSigner(lines, at)) return "words";
  if (isLetterSigner(lines, at)) return "words";
  const isRight = line.gap === 0 && (lines[at + 1]?.gap ?? 1) > 0;
  if (isRight && isSpokenBy(line.text, memberBefore(lines, at)?.text)) return "words";
  if (!isDay(line.text)) return null;
  const above = memberBefore(lines, at);
  if (!above) return null;
  // `读者 李明⏎9月12日`: the day is of the signature
  if (isReader(above.text) && signerOf(above.text)) return "signature";
  return isSigner(lines, at - 1) || isLetterSigner(lines, at - 1) ? "words" : null;
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
  return (!below || below.gap > 0 || isDate(below.text)) && looksLikeName(name);
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
  return isOrganisationName(words) || isDay(words);
}
