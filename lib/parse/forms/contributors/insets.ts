import type { Contributor } from "../../../article.ts";
import { endsSentence } from "../../../text/characters.ts";
import { simplify } from "../../../text/traditional.ts";
import { readCredit } from "./credit.ts";
import { looksLikeName } from "./looks-like-name.ts";
import { bracketedHints, type NameHints, NO_HINTS } from "./naming.ts";
import { withoutPicture } from "./which-picture.ts";

/** Brackets with a reporter's word or a photographer's in them. */
const BRACKET = /[（(]([^（()）]{3,60})[)）]/gu;
/** One of them is in all that is looked for. */
const SIGNS = ["摄", "攝", "记者", "記者", "通讯员", "通訊員"];
const TAKEN = /摄$/u;
const REPORTED =
  /^(?:本报|\p{Script=Han}[\p{Script=Han}·-]{0,14}(?:报|社|网|台|客户端|融媒体?))?(?:全媒体|特约|见习|实习|首席|摄影|文字)?(?:记者|通讯员)/u;

/**
 * People credited in brackets inside a text: the photographer anywhere, `…味道（见图，刘歆 摄）。`, and
 * whoever reported a part of a round-up behind its last full stop.
 */
export function insetPeople(paragraph: string, hints: NameHints = NO_HINTS): Contributor[] {
  if (!SIGNS.some((sign) => paragraph.includes(sign))) return [];
  const people: Contributor[] = [];
  for (const { 0: bracket, 1: printed = "", index } of paragraph.matchAll(BRACKET)) {
    const words = withoutPicture(printed);
    const simple = simplify(words);
    const closes = index + bracket.length === paragraph.length;
    const stands = index === 0 || (closes && endsSentence(paragraph.slice(0, index).trimEnd()));
    const reports = stands && REPORTED.test(simple);
    if (!TAKEN.test(simple) && !reports) continue;
    const credit = readCredit(words, bracketedHints(hints));
    // `（活动现场 摄）`: inside a text four characters need a family name to be somebody's
    const isNamed = ({ name }: Contributor) => name.length !== 4 || looksLikeName(name);
    people.push(...(credit?.contributors.filter(isNamed) ?? []));
  }
  return people;
}
