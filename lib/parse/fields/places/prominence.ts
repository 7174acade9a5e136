import { isWithin } from "../../../places/names.ts";
import type { Weighed } from "./weigh.ts";

const HEADS: ReadonlySet<string> = new Set(["headline", "kicker", "subheadline"]);

/** Whether a mention stands in a headline line. */
export function isHeadline({ position }: Weighed): boolean {
  return HEADS.has(position);
}

/** Whether a mention stands at the head of its story or is an office's name, and is followed. */
export function isProminent(mention: Weighed): boolean {
  if (mention.trust <= 0.3) return false;
  return isHeadline(mention) || mention.position === "lead" || mention.office;
}

/** Whether a headline line names the division or something inside it. */
export function inHead(mentions: readonly Weighed[], code: string): boolean {
  return mentions.some(
    (mention) => isHeadline(mention) && mention.trust > 0.3 && isWithin(mention.code, code),
  );
}

/** A dateline that is no capital's, where an agency sits: `河西社竹溪7月4日电`. */
function isFiledThere({ position, code }: Weighed): boolean {
  return position === "dateline" && !/0[01]00$/.test(code);
}

/** Whether a headline line, the lead or the dateline names the division or something inside it. */
export function isAtHead(mentions: readonly Weighed[], code: string): boolean {
  return mentions.some(
    (mention) =>
      (isHeadline(mention) || mention.position === "lead" || isFiledThere(mention)) &&
      mention.trust > 0.3 &&
      isWithin(mention.code, code),
  );
}
