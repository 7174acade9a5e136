import { isWithin, level } from "../../../places/names.ts";
import { isHeadline } from "./prominence.ts";
import { areNested } from "./settle.ts";
import type { Weighed } from "./weigh.ts";

/** How far into a paragraph a name still announces what the paragraph is about. */
const OPENING = 40;
/** A story that goes through more divisions than this is about what they share. */
const MOST = 12;

/** Division named in full near each paragraph's start, in order. */
function announced(mentions: readonly Weighed[]): Map<number, string> {
  const byParagraph = new Map<number, string>();
  for (const mention of mentions) {
    if (mention.position !== "body" && mention.position !== "lead") continue;
    if (byParagraph.has(mention.paragraph) || mention.at > OPENING || mention.trust < 0.5) continue;
    if (!mention.opensClause) continue;
    if (mention.kind !== "full" && mention.kind !== "chain") continue;
    if (level(mention.code) === "province") continue;
    byParagraph.set(mention.paragraph, mention.code);
  }
  return byParagraph;
}

/** Whether the headline names just one of two: the other is where its people learnt, went or came from. */
function isOfOne(mentions: readonly Weighed[], divisions: readonly string[]): boolean {
  if (divisions.length > 2) return false;
  const headed = new Set<string>();
  for (const head of mentions) {
    if (!isHeadline(head) || head.trust <= 0.3 || !divisions.includes(head.code)) continue;
    if (head.passage.text.startsWith("等", head.at + head.text.length)) return false;
    headed.add(head.code);
  }
  return headed.size === 1;
}

/**
 * Divisions a round-up gives a paragraph each, in order: a name in full near the paragraph's start
 * (`与此同时，桂林市叠彩区也…`). Empty unless there are at least two.
 */
export function findRoundUp(mentions: readonly Weighed[]): string[] {
  const divisions: string[] = [];
  for (const code of announced(mentions).values()) {
    const nested = divisions.findIndex((other) => areNested(other, code));
    if (nested < 0) divisions.push(code);
    else if (isWithin(code, divisions[nested] ?? "")) divisions[nested] = code;
    if (divisions.length > MOST) return [];
  }
  if (divisions.length < 2 || isOfOne(mentions, divisions)) return [];
  const isOpen = mentions.every(
    (head) =>
      !isHeadline(head) || head.trust <= 0.3 || divisions.some((code) => isWithin(code, head.code)),
  );
  const provinces = new Set(divisions.map((code) => code.slice(0, 2)));
  return isOpen && (provinces.size === 1 || divisions.length > 2) ? divisions : [];
}
