import type { Contributor } from "../../../article.ts";
import { endsSentence } from "../../../text/characters.ts";
import { type Credit, readCredit } from "./credit.ts";
import { findLead } from "./lead.ts";
import type { NameHints } from "./names.ts";

/** Where a credit stands at the end of a last paragraph: brackets `[outer, …)` and words inside. */
export interface ClosingCredit {
  readonly outer: number;
  readonly inner: readonly [number, number];
  readonly people: readonly Contributor[];
}

const LONGEST_CLOSING = 80;
/** Words in brackets behind a last sentence that are no pen name. */
const NO_PEN_NAME =
  /^(?:未?完|[待未]?续|续完|综合|整理|转载|节选|摘编?|略|掌声|笑|编者按?|[据下上来资见如详有全].*|本[报文刊].*|.*[版图])$/u;

/** `…果农户均增收五千元。(汪亦舟)`; `（试行）` or any other words are no credit. */
export function findClosingCredit(paragraph: string, hints: NameHints = {}): ClosingCredit | null {
  const bracket = closingBracket(paragraph, LONGEST_CLOSING);
  if (!bracket) return null;
  const words = paragraph.slice(...bracket);
  const outer = bracket[0] - 1;
  const before = paragraph.slice(0, outer).trimEnd();
  const credit = readCredit(words, { ...hints, bracketed: true }) ?? penName(words, before, hints);
  if (!credit || !(credit.marked || endsSentence(before) || before === "")) return null;
  return { outer, inner: bracket, people: credit.contributors };
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
  if (!endsSentence(before) || !/^[\p{Script=Han}\s、]{2,24}$/u.test(words)) return null;
  const names = words.split(/[\s、]+/u);
  const longest = closings ? 4 : 3;
  const isName = (name: string) =>
    name.length >= 2 && name.length <= longest && !NO_PEN_NAME.test(name);
  if (!names.every(isName)) return null;
  return { contributors: names.map((name) => ({ name, role: "author" })), marked: false };
}

/** The people a first paragraph's lead names. */
export function leadContributors(paragraph: string, hints: NameHints = {}): readonly Contributor[] {
  const lead = findLead(paragraph, hints);
  if (!lead?.credit) return [];
  const words = paragraph.slice(...lead.credit);
  return readCredit(words, { ...hints, bracketed: true })?.contributors ?? [];
}

/**
 * Every contributor once, in the order first printed. A name that stands once with its role,
 * `记者 柳青`, and once without is no second author.
 */
export function uniteContributors(lists: readonly (readonly Contributor[])[]): Contributor[] {
  const all = lists.flat();
  const writers = new Set(
    all.flatMap(({ name, role }) => (role === "reporter" || role === "correspondent" ? name : [])),
  );
  const seen = new Set<string>();
  return all.filter(({ name, role }) => {
    if (role === "author" && writers.has(name)) return false;
    const key = `${role}:${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
