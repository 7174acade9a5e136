import { level } from "../../../places/names.ts";
import { isHeadline } from "./prominence.ts";
import type { Scores } from "./scores.ts";
import { areNested } from "./settle.ts";
import type { Weighed } from "./weigh.ts";

/** Most places a story is filed under beside its first. */
const MOST = 11;

/** How often and where a story names one division. */
interface Use {
  /** Mentions that are followed. */
  followed: number;
  inHead: boolean;
  inLead: boolean;
  /** Paragraphs that name it in full, and the last of them. */
  paragraphs: number;
  last: number;
  /** One paragraph names it in full twice. */
  twice: boolean;
}

function countUses(mentions: readonly Weighed[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const mention of mentions) {
    let use = uses.get(mention.code);
    if (!use) {
      use = { followed: 0, inHead: false, inLead: false, paragraphs: 0, last: -1, twice: false };
      uses.set(mention.code, use);
    }
    if (mention.trust > 0.3) {
      use.followed++;
      use.inHead ||= isHeadline(mention);
      use.inLead ||= mention.position === "lead";
    }
    if (mention.kind !== "full" && mention.kind !== "chain") continue;
    if (mention.trust < 0.4 || mention.paragraph < 0) continue;
    if (use.last === mention.paragraph) use.twice = true;
    else use.paragraphs++;
    use.last = mention.paragraph;
  }
  return uses;
}

/**
 * Other divisions the story deals with: named in full twice in one paragraph or in two paragraphs,
 * or nearly as often as the first.
 */
export function findCompanions(
  mentions: readonly Weighed[],
  scores: Scores,
  primary: string,
): string[] {
  const lead = scores.get(primary) ?? 0;
  const uses = countUses(mentions);
  return [...scores]
    .filter(([code, score]) => {
      if (level(code) === "province" || level(code) !== level(primary)) return false;
      if (areNested(code, primary)) return false;
      const use = uses.get(code);
      if (!use) return false;
      // Another province's place is a partner's or a stranger's unless the story dwells on it.
      const isFar = code.slice(0, 2) !== primary.slice(0, 2);
      if (isFar && !use.inHead && !use.inLead && score < lead * 0.45) return false;
      if (use.twice && score >= 1) return true;
      if (use.paragraphs > 1 && score >= 2) return true;
      // Named twice, or in a headline line: more than the town a meeting was held in.
      return score >= 2.5 && score >= lead * 0.45 && (use.followed > 1 || use.inHead);
    })
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([code]) => code);
}
