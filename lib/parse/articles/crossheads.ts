import { widthOf } from "../../text/characters.ts";
import { isNoticeTitle } from "../blocks/notices.ts";
import { areNames, couldBeLongPenName, couldBePenName } from "./bylines.ts";
import { sharedWith } from "./head-shares.ts";
import type { HeadWords } from "./head-words.ts";
import type { Item } from "./items.ts";
import { BROKEN_OFF, closingCost } from "./openings.ts";

/** Display pieces between paragraphs: most are another story's headline. */
const CROSSHEAD = 2.4;

/** Crossheads are one piece. */
const SECOND_LINE = 1.72;

/** `江流 沈坝` under a display line signs it, and nobody signs a crosshead. */
const NAMES = 4;

/** What `读者 李明` closes does not go on below it. */
export const UNDER_SIGNER = 4;
/** What stands right over a picture's words is their headline. */
const OVER_PICTURE = 3;
/** What stands over verse is a poem's title, but for the titles of a poem's own parts. */
const OVER_VERSE = 2;
/** Between verse and verse are few other headlines. */
const PART_OF_VERSE = 1;
/** What stands right over a list that no colon announces is its title. */
const OVER_LIST = 1.5;

/** Crossheads are short, or in halves that are: `上线审批系统 提高监督质效`. */
function widthCost({ piece }: Item): number {
  let widest = 0;
  for (const { text, width } of piece.lines) {
    const blank = text.search(/\s/u);
    widest = Math.max(widest, blank > 0 ? widthOf(text.slice(0, blank)) : width);
  }
  if (widest <= 10) return -0.2;
  if (widest <= 13) return 0.1;
  return widest <= 16 ? 0.8 : 0.68;
}

/** Crossheads of two lines are set in lines as long as each other, and of more there are none. */
function raggedCost({ piece: { lines } }: Item): number {
  const [first, second, third] = lines;
  if (!first || !second) return 0;
  if (third) return 2;
  return Math.abs(first.width - second.width) > 2.5 ? 0.8 : 0;
}

/** What a number before it says for a crosshead, and against a headline. */
export const NUMBERED = 1.12;

/** `一、家底`, `2.“老师，您教教我们吧”`, `（三）`, `01 一张床`, `第四天 下山`, `尾声`: parts of one story, as stories are not. */
export function isNumbered(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,2}$|[（(]?[一二三四五六七八九十]{1,3}[、.．）)]|[（(]?\d{1,2}[、.．）)](?!\d)|[①-⑩]|0[1-9](?:\s|$)|第[一二三四五六七八九十]{1,3}[章节回部天站步道课幕关]|(?:引子|楔子|尾声|结语|后记)$|【[^】]{7,20}】$)/u.test(
    text,
  );
}

/** A crosshead speaks of what follows it, not of the paragraph above. */
const BACK = 1.3;
/** It may speak of it at once, as a headline does in the lead. */
const LEADING = -1.1;
/** Figures are news. */
const FIGURES = 0.4;

function isBrokenOff(item: Item | undefined): boolean {
  return item !== undefined && !item.piece.verse && closingCost(item) === BROKEN_OFF;
}

/** Whether a display piece is names, or could be one under what is, or may be, a headline. */
function isSigning({ piece, text }: Item, above: Item | undefined): boolean {
  if (areNames(text)) return true;
  if (above?.isHead && couldBeLongPenName(piece)) return true;
  return (above?.isHead || above?.couldBeHead || false) && couldBePenName(piece);
}

/** Display pieces in the middle of a story: one short line, speaking of what follows it. */
export function crossheadCost(
  items: readonly Item[],
  heads: readonly (HeadWords | null)[],
  group: readonly number[],
  above: number,
  below: number,
): number {
  // a crosshead stands between sentences
  let cost = isBrokenOff(items[above]) ? CROSSHEAD + BROKEN_OFF : CROSSHEAD;
  if (items[below]?.isPicture) cost += OVER_PICTURE;
  if (items[below]?.piece.listed && !/[：:]$/u.test(items[above]?.text ?? "")) cost += OVER_LIST;
  if (items[below]?.piece.verse) cost += items[above]?.piece.verse ? -PART_OF_VERSE : OVER_VERSE;
  let count = 0;
  for (const at of group) {
    const item = items[at];
    const words = heads[at];
    if (!item?.isHead || !words) {
      cost += 4.5;
      continue;
    }
    if (isSigning(item, items[++count > 1 ? at - 1 : above])) cost += NAMES;
    else if (count > 1) cost += SECOND_LINE;
    if (isNoticeTitle(item.text)) cost += 6;
    if (item.isUnderSigner) cost += UNDER_SIGNER;
    if (isNumbered(item.text)) cost -= NUMBERED;
    cost += widthCost(item) + raggedCost(item);
    const spoken = sharedWith(words, below);
    cost += BACK * Math.max(0, sharedWith(words, above) - spoken) + LEADING * spoken;
    if (/[\d０-９]/u.test(item.text)) cost += FIGURES;
  }
  return cost;
}
