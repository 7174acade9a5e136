import type { Block } from "./blocks.ts";
import { blocksWithin } from "./page.ts";
import { proseIn, proseOf } from "./prose.ts";
import type { ElementNode } from "./tree.ts";

/** Boxes that sites set inside a story's own, by the words they name them with. */
const GUEST =
  /(?:^|[\s_-])(?:related?|relates|xiangguan|recommend(?:s|ed|ation)?|tuijian|share|fenxiang|bdsharebuttonbox|comments?|pinglun|copyright|footer|breadcrumbs?|newsletter|subscribe|qrcode|qr|erweima|ads?|advert|guanggao|toolbar|pager|pagination|pages?nav|vote|dianzan|reward|download|login|modal|popup|cookie)(?:[\s_-]|$)/u;
const LARGEST_SHARE = 0.4;
/** Boxes that a story may have too: what it explains beside itself, `链接：…`, or how a vote went. */
const EITHER = /(?:^|[\s_-])(?:related?|relates|xiangguan|vote)(?:[\s_-]|$)/u;
const LEAST_TEXT = 30;

/** Paragraphs alone, without a link or a heading. */
function holdsText(blocks: readonly Block[]): boolean {
  return blocks.every(
    (block) =>
      block.linked === 0 &&
      block.heading === 0 &&
      proseOf(block) >= LEAST_TEXT &&
      block.passage.text.endsWith("。"),
  );
}

/** The blocks of a story's box without those in boxes that are guests there: share bars, offers, comments. */
export function withoutGuests(blocks: readonly Block[], root: number): Block[] {
  const whole = proseIn(blocks);
  const known = new Map<ElementNode, boolean>();
  const isGuest = (box: ElementNode): boolean => {
    const before = known.get(box);
    if (before !== undefined) return before;
    const inside = GUEST.test(box.label) ? blocksWithin(blocks, [box.start, box.end]) : [];
    const guest =
      inside.length > 0 &&
      proseIn(inside) < whole * LARGEST_SHARE &&
      !(EITHER.test(box.label) && holdsText(inside));
    known.set(box, guest);
    return guest;
  };
  return blocks.filter(({ element }) => {
    for (let at: ElementNode | null = element; at && at.start > root; at = at.parent)
      if (at.label && isGuest(at)) return false;
    return true;
  });
}
