import type { Contributor } from "../../../article.ts";
import { endsSentence, hasAny, hasBlank, isAt, setOf } from "../../../text/characters.ts";
import { simplify } from "../../../text/traditional.ts";
import { isMedium } from "../media.ts";
import { type Credit, readCredit } from "./credit.ts";
import { nameLandmarks } from "./landmarks.ts";
import { findLead } from "./lead.ts";
import { isNaturalName, looksLikeName } from "./looks-like-name.ts";
import { bracketedHints, type NameHints, NO_HINTS } from "./naming.ts";
import { isNobody } from "./nobody.ts";
import { NOT_NAMES } from "./not-names.ts";
import { readLeadNames, readPenNames } from "./pen-names.ts";

/** Where a credit stands at the end of a last paragraph: brackets `[outer, …)` and words inside. */
export interface ClosingCredit {
  readonly outer: number;
  readonly inner: readonly [number, number];
  readonly people: readonly Contributor[];
}

const LONGEST_CLOSING = 80;
const CLOSING_BRACKETS = setOf("）)");
/** Brackets at a paragraph's end of which each may name somebody; no paper prints more. */
const MOST_BRACKETS = 4;

/** `…果农户均增收五千元。(汪亦舟)`; `（试行）` or any other words are no credit. */
export function findClosingCredit(
  paragraph: string,
  hints: NameHints = NO_HINTS,
): ClosingCredit | null {
  return closingCreditIn(paragraph, hints, MOST_BRACKETS);
}

function closingCreditIn(
  paragraph: string,
  hints: NameHints,
  brackets: number,
): ClosingCredit | null {
  if (brackets === 0) return null;
  const bracket = closingBracket(paragraph, LONGEST_CLOSING);
  if (!bracket) return inSquare(paragraph, hints) ?? namesBehindGap(paragraph);
  const words = paragraph.slice(...bracket);
  // `（人民网）` reads like a pen name
  if (isMedium(words)) return null;
  const outer = bracket[0] - 1;
  const before = paragraph.slice(0, outer).trimEnd();
  // `…五千元。（记者 柳青）（图片由学校提供）`
  if (PROVIDED.test(words) && isAt(CLOSING_BRACKETS, before, before.length - 1)) {
    const writers = closingCreditIn(before, hints, brackets - 1);
    return writers && { ...writers, inner: [writers.inner[0], bracket[1]] };
  }
  const taken =
    before.endsWith("摄") || before.endsWith("摄影报道") ? namesBehindGap(before) : null;
  if (taken) return withBracket(taken, bracket, readCredit(words, bracketedHints(hints)));
  const credit = readCredit(words, bracketedHints(hints)) ?? penName(words, before, hints);
  if (!credit || !(credit.marked || endsSentence(before) || before === "")) return null;
  const closing = { outer, inner: bracket, people: credit.contributors };
  // `…五千元。（柳青）（责编：韩雪）`
  const writers = isAt(CLOSING_BRACKETS, before, before.length - 1)
    ? closingCreditIn(before, hints, brackets - 1)
    : null;
  if (!writers) return closing;
  return {
    outer: writers.outer,
    inner: [writers.inner[0], bracket[1]],
    people: [...writers.people, ...closing.people],
  };
}

/**
 * `…前来参加。通讯员 柳青 韩雪`, `…前来参加。记者柳青 通讯员韩雪`: a word of a role opens what is behind
 * the last full stop, and nothing but names follows.
 */
const BEHIND_ROLE =
  /[。！？”][ \u3000]*((?:本[报网台社]|新华社|中新社)?(?:见习|实习|首席|特约|特邀|全媒体|融媒体?)*(?:记者|通讯员)[^。，！？“”（）()]{2,40})$/u;
/** `…前来参加。文/柳青`, `…前来参加。供稿：柳青 韩雪`: what somebody did opens it. */
const BEHIND_TASK =
  /[。！？”][ \u3000]*((?:文|文图|图文|撰文|供稿|来稿)[ ]?[/／：:][^。，！？“”（）()]{2,30})$/u;
/** `…前来参加。柳青/韩雪`: names joined with a stroke. */
const BEHIND_STROKE = /[。！？”][ \u3000]*(\p{Script=Han}{2,3}(?:[/／]\p{Script=Han}{2,3}){1,2})$/u;
/** `…全部完工。 柳 青摄`, `…全部完工。柳青摄`: who took the picture, his name set as wide as others'; or two did. */
const TAKEN_BEHIND_GAP =
  /[。！？”][ \u3000]*((?:\p{Script=Han}[ \u3000]\p{Script=Han}|\p{Script=Han}{2,3}(?:[ \u3000、]\p{Script=Han}{2,3})?)[ \u3000]?摄影?)$/u;
/** `图片由学校提供`: who gave the pictures. */
const PROVIDED = /^(?:图片?|照片)均?由[^，。]{2,24}提供$/u;

const SQUARE = /[【[]([^【】[\]]{4,80})[】\]]$/u;

/** `…五千元。【记者 柳青】`: only a word of a role shows a credit in square brackets. */
function inSquare(paragraph: string, hints: NameHints): ClosingCredit | null {
  const found = isAt(SQUARE_ENDS, paragraph, paragraph.length - 1)
    ? SQUARE.exec(paragraph.slice(-LONGEST_CLOSING))
    : null;
  const words = found?.[1];
  const credit = words ? readCredit(words, bracketedHints(hints)) : null;
  if (!words || !credit?.marked) return null;
  const to = paragraph.length - 1;
  const from = to - words.length;
  return { outer: from - 1, inner: [from, to], people: credit.contributors };
}

const SQUARE_ENDS = setOf("】]");

/** `…前来参加。 艾霞 周卫民`: what stands behind a gap after the last full stop, if it is names alone. */
const BEHIND_GAP =
  /[。！？”][ \u3000]+((?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]\p{Script=Han})(?:[ \u3000、]+(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]\p{Script=Han})){0,3})$/u;
/** `…水清河畅。■ 本报记者 柳青`: an author's mark after the last full stop. */
const BEHIND_MARK = /[。！？”][ \u3000]*([□■◆◇●○][ \u3000]*[^。，,]{2,24})$/u;
/**
 * `…进一步调查中。本报见习记者柳青`: against the last full stop a word of role shows it;
 * `…带回家。 河东报业全媒体记者 柳青`: whoever's, with a blank before the name.
 */
const BEHIND_STOP =
  /[。！？”][ \u3000]*((?:(?:本报|本网)?(?:见习|实习|首席|特约|全媒体)*记者[ \u3000]*|(?!\p{Script=Han}{0,9}[位名个老对向给让们])\p{Script=Han}{2,12}记者[ \u3000]+)\p{Script=Han}{2,4}(?:[ \u3000、]+\p{Script=Han}{2,4}){0,2})$/u;
const LONGEST_GAP = 52;
const MARKS = setOf("□■◆◇●○");

function namesBehindGap(paragraph: string): ClosingCredit | null {
  // none of the patterns ends with a full stop, as most paragraphs do
  if (paragraph.endsWith("。")) return null;
  const from = Math.max(0, paragraph.length - LONGEST_GAP);
  const end = simplify(paragraph.slice(from));
  const marked = hasAny(MARKS, end) ? BEHIND_MARK.exec(end)?.[1] : undefined;
  const printed = (words: string) => paragraph.slice(paragraph.length - words.length);
  const signed = marked ? readCredit(printed(marked)) : null;
  if (marked && signed) return closingAt(paragraph, marked, signed);
  const close = end.includes("记者") ? BEHIND_STOP.exec(end)?.[1] : undefined;
  const reported = close ? readCredit(printed(close)) : null;
  if (close && reported?.contributors.every(({ name }) => !OPENS_PREDICATE.test(name)))
    return closingAt(paragraph, close, reported);
  const opened =
    BEHIND_ROLE.exec(end)?.[1] ?? BEHIND_TASK.exec(end)?.[1] ?? BEHIND_STROKE.exec(end)?.[1];
  const named = opened ? readCredit(printed(opened)) : null;
  if (opened && named?.contributors.every(({ name }) => isNameAtEnd(name) && isNaturalName(name)))
    return closingAt(paragraph, opened, named);
  const taken = end.includes("摄") ? TAKEN_BEHIND_GAP.exec(end)?.[1] : undefined;
  const photographer = taken ? readCredit(printed(taken).replace(/(?<=^\S)[ \u3000]/u, "")) : null;
  if (taken && photographer && isTakenBy(taken, photographer))
    return closingAt(paragraph, taken, photographer);
  const words = hasBlank(end) ? BEHIND_GAP.exec(end)?.[1] : undefined;
  if (!words || nameLandmarks(words.split(/[ \u3000、]+/u))) return null;
  const credit = readCredit(printed(words));
  // a lone word of two characters, `高岭`, is as likely the story's last
  const isNamed = credit?.contributors.some(({ name }) => name.length > 2 && looksLikeName(name));
  if (!credit || !isNamed) return null;
  return closingAt(paragraph, words, credit);
}

/** Characters that open what somebody does; as family names they are the rarest: `都羡慕`, `还在学`. */
const OPENS_PREDICATE = /^[都也就还很学却又才]/u;

/** Whether a word behind a last full stop is a name, and not a sentence's last. */
function isNameAtEnd(word: string): boolean {
  return looksLikeName(word) && !OPENS_PREDICATE.test(word);
}

/** `柳青摄`; `钟爱摄影` is what somebody does: before `摄影` more is asked of a name than before `摄`. */
function isTakenBy(words: string, { contributors }: Credit): boolean {
  const asks = words.endsWith("影") ? isNameAtEnd : (name: string) => !OPENS_PREDICATE.test(name);
  return contributors.every(({ name }) => asks(name) && !NOT_NAMES.has(name));
}

/**
 * `…全部完工。 柳青摄（河东视觉）`: behind who took it stands in brackets whom for, or who gave it;
 * `（责编：韩雪）` names one more.
 */
function withBracket(
  taken: ClosingCredit,
  [, to]: readonly [number, number],
  behind: Credit | null,
): ClosingCredit {
  const people = behind?.marked ? behind.contributors : [];
  return { ...taken, inner: [taken.inner[0], to + 1], people: [...taken.people, ...people] };
}

/** The credit that `words` at a paragraph's very end make. */
function closingAt(paragraph: string, words: string, { contributors }: Credit): ClosingCredit {
  const start = paragraph.length - words.length;
  return { outer: start, inner: [start, paragraph.length], people: contributors };
}

/** Where the words of a bracket at a text's very end stand, `[from, to)`; null without one. */
export function closingBracket(text: string, longest: number): readonly [number, number] | null {
  const to = text.length - 1;
  const last = text.charAt(to);
  if (last !== "）" && last !== ")") return null;
  for (let at = to - 1; at >= Math.max(0, to - longest - 1); at--) {
    const character = text.charAt(at);
    if (character === "）" || character === ")") return null;
    if (character === "（" || character === "(") return to - at > 2 ? [at + 1, to] : null;
  }
  return null;
}

/**
 * `…意义。（小苇）`, `（小苇 田园）`: words of two or three characters that stand in brackets behind a
 * story's last full stop are pen names; longer ones on a page whose other stories close with names.
 */
function penName(words: string, before: string, { closings }: NameHints): Credit | null {
  const names = endsSentence(before) ? readPenNames(words, closings ? 4 : 3) : null;
  return names && { contributors: names.map((name) => ({ name, role: "author" })), marked: false };
}

/** The people a first paragraph's lead names. */
export function leadContributors(
  paragraph: string,
  hints: NameHints = NO_HINTS,
): readonly Contributor[] {
  const lead = findLead(paragraph, hints);
  if (!lead?.credit) return [];
  const words = paragraph.slice(...lead.credit);
  const credit = readCredit(words, bracketedHints(hints));
  if (credit) return credit.contributors;
  return (readLeadNames(words) ?? []).map((name) => ({ name, role: "author" }));
}

/**
 * Every contributor once, in the order first printed. A name that stands once with its role,
 * `记者 柳青`, and once without is no second author.
 */
export function uniteContributors(lists: readonly (readonly Contributor[])[]): Contributor[] {
  const all: Contributor[] = [];
  const writers = new Set<string>();
  for (const list of lists) {
    for (const contributor of list) {
      const { name, role } = contributor;
      if (isNobody(name)) continue;
      all.push(contributor);
      if (role === "reporter" || role === "correspondent") writers.add(name);
    }
  }
  const seen = new Set<string>();
  return all.filter(({ name, role }) => {
    if (role === "author" && writers.has(name)) return false;
    const key = `${role}:${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
