import type { Contributor } from "../../../article.ts";
import { endsSentence } from "../../../text/characters.ts";
import { readCredit } from "./credit.ts";
import type { NameHints } from "./names.ts";

/** Brackets with a reporter's word or a photographer's in them. */
const BRACKET = /[（(]([^（()）]{3,60})[)）]/gu;
/** `（见图，本报记者 刘歆 摄）`: which picture, before who took it. */
const WHICH = /^(?:见|上|下|左|右|题|附|本)?图\d?[,，:：、\s]+/u;
const TAKEN = /摄$/u;
const REPORTED = /^(?:本报)?(?:全媒体|特约|见习|实习)?(?:记者|通讯员)/u;

/**
 * People credited in brackets inside a text: the photographer anywhere, `…味道（见图，刘歆 摄）。`, and
 * whoever reported a part of a round-up behind its last full stop.
 */
export function insetPeople(paragraph: string, hints: NameHints = {}): Contributor[] {
  if (!/[摄攝]|记者|通讯员/u.test(paragraph)) return [];
  const people: Contributor[] = [];
  for (const { 0: bracket, 1: printed = "", index } of paragraph.matchAll(BRACKET)) {
    const words = printed.replace(WHICH, "").trim();
    const closes = index + bracket.length === paragraph.length;
    const reports =
      closes && REPORTED.test(words) && endsSentence(paragraph.slice(0, index).trimEnd());
    if (!TAKEN.test(words) && !reports) continue;
    people.push(...(readCredit(words, { ...hints, bracketed: true })?.contributors ?? []));
  }
  return people;
}
