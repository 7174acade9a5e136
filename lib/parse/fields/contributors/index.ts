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

/** `…果农户均增收五千元。(汪亦舟)`; `（试行）` or any other words are no credit. */
export function findClosingCredit(paragraph: string, hints: NameHints = {}): ClosingCredit | null {
  const bracket = /[（(]([^（()）]{2,80})[)）]$/u.exec(paragraph);
  if (!bracket?.[1]) return null;
  const before = paragraph.slice(0, bracket.index).trimEnd();
  const credit = readCredit(bracket[1], hints) ?? penName(bracket[1], before, hints);
  if (!credit || !(credit.marked || endsSentence(before) || before === "")) return null;
  const from = bracket.index + 1;
  return {
    outer: bracket.index,
    inner: [from, from + bracket[1].length],
    people: credit.contributors,
  };
}

/** `…意义。（小苇）` on a page whose other stories close with names. */
function penName(word: string, before: string, { closings }: NameHints): Credit | null {
  if (!closings || !endsSentence(before) || !/^\p{Script=Han}{2,4}$/u.test(word)) return null;
  if (/^(?:未?完|待?续|续完|综合|转载|据.*|下转.*|上接.*|来源.*|资料.*|本报.*|.*版)$/u.test(word))
    return null;
  return { contributors: [{ name: word, role: "author" }], marked: false };
}

/** The people a first paragraph's lead names. */
export function leadContributors(paragraph: string, hints: NameHints = {}): readonly Contributor[] {
  const lead = findLead(paragraph);
  if (!lead?.credit) return [];
  return readCredit(paragraph.slice(...lead.credit), hints)?.contributors ?? [];
}

/** Every contributor once, in the order first printed. */
export function uniteContributors(lists: readonly (readonly Contributor[])[]): Contributor[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ name, role }) => {
    const key = `${role}:${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
