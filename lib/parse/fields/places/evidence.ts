import type { Evidence } from "../../../article.ts";
import { isWithin } from "../../../places/names.ts";
import type { Relative } from "./relatives.ts";
import type { Weighed } from "./weigh.ts";

const RULES: Record<Weighed["kind"], string> = {
  chain: "address-chain",
  full: "full-name",
  short: "short-name",
  township: "township",
};

const MOST = 6;

/** Clue as a reader may open it; a doubted one says why it was not followed. */
function clueOf(mention: Weighed, isRejected: boolean): Evidence {
  const rule = isRejected && mention.doubt ? mention.doubt : RULES[mention.kind];
  const clue: Evidence = { span: mention.span, rule, text: mention.text };
  return isRejected ? { ...clue, rejected: true } : clue;
}

function strongest(mentions: readonly Weighed[], most: number): Weighed[] {
  const seen = new Set<string>();
  return [...mentions]
    .sort((a, b) => b.weight - a.weight)
    .filter((mention) => {
      if (seen.has(mention.text)) return false;
      seen.add(mention.text);
      return true;
    })
    .slice(0, most);
}

/** Whether a clue was seen and not followed. */
function isDoubted(mention: Weighed): boolean {
  return mention.doubt !== null && mention.trust <= 0.3;
}

export interface Clues {
  /** Names of the story itself. */
  readonly own: readonly Weighed[];
  readonly relatives: readonly Relative[];
  /** Names of the page's other stories, when the home decided. */
  readonly page: readonly Weighed[];
}

/** The best few clues for a place: its names, the relative word, what the page lent, what was not followed. */
export function gatherEvidence(code: string, clues: Clues, isPrimary: boolean): Evidence[] {
  const about = clues.own.filter((mention) => isWithin(mention.code, code) && !isDoubted(mention));
  const evidence = strongest(about, 3).map((mention) => clueOf(mention, false));
  const relative = isPrimary ? clues.relatives[0] : undefined;
  if (relative) {
    evidence.push({ span: relative.span, rule: "relative-word", text: relative.text });
  }
  const settling = clues.own.filter(
    (mention) => code !== mention.code && isWithin(code, mention.code) && !isDoubted(mention),
  );
  evidence.push(...strongest(settling, 1).map((mention) => clueOf(mention, false)));
  const lent = clues.page.filter((mention) => isWithin(mention.code, code) && !isDoubted(mention));
  const room = Math.max(0, MOST - 1 - evidence.length);
  for (const { span, text } of strongest(lent, Math.min(2, room))) {
    evidence.push({ span, rule: "page-home", text });
  }
  if (isPrimary) {
    const rejected = clues.own.filter((mention) => isDoubted(mention));
    const most = Math.max(0, MOST - evidence.length);
    evidence.push(...strongest(rejected, most).map((mention) => clueOf(mention, true)));
  }
  return evidence;
}
