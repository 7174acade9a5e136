import type { Evidence, Span } from "../../../article.ts";
import { isWithin } from "../../../places/names.ts";
import { type Passage, sourceSpan } from "../../../text/passage.ts";
import type { Relative } from "./relatives.ts";
import { asPrinted } from "./script.ts";
import type { Weighed } from "./weigh.ts";

const RULES: Record<Weighed["kind"], string> = {
  chain: "address-chain",
  full: "full-name",
  short: "short-name",
  township: "township",
};

const MOST = 6;
/** Clues of the page's other stories shown for a place that the home decided. */
const MOST_LENT = 2;

interface Words {
  readonly passage: Passage;
  readonly at: number;
  readonly text: string;
}

/** Where words stand in the source; worked out only for the few that are shown. */
function spanOf({ passage, at, text }: Words): Span {
  return sourceSpan(passage, at, at + text.length) ?? [0, 0];
}

/** The words as the story prints them. */
function wordsOf({ passage, at, text }: Words): string {
  return asPrinted(passage, at, at + text.length);
}

/** Clue as a reader may open it; a doubted one says why it was not followed. */
function clueOf(mention: Weighed, isRejected: boolean): Evidence {
  const rule = isRejected && mention.doubt ? mention.doubt : RULES[mention.kind];
  const clue: Evidence = { span: spanOf(mention), rule, text: wordsOf(mention) };
  return isRejected ? { ...clue, rejected: true } : clue;
}

/** The weightiest few that pass, each text once, in one walk over all. */
export function strongest(
  mentions: readonly Weighed[],
  most: number,
  passes: (mention: Weighed) => boolean,
): Weighed[] {
  const best: Weighed[] = [];
  for (const mention of mentions) {
    const last = best[best.length - 1];
    if (best.length === most && (last === undefined || mention.weight <= last.weight)) continue;
    if (!passes(mention)) continue;
    const same = best.findIndex(({ text }) => text === mention.text);
    if (same >= 0) {
      if ((best[same]?.weight ?? 0) >= mention.weight) continue;
      best.splice(same, 1);
    }
    const at = best.findIndex(({ weight }) => weight < mention.weight);
    best.splice(at < 0 ? best.length : at, 0, mention);
    if (best.length > most) best.pop();
  }
  return best;
}

/** Whether a clue was seen and not followed. */
export function isDoubted(mention: Weighed): boolean {
  return mention.doubt !== null && mention.trust <= 0.3;
}

export interface Clues {
  /** Names of the story itself. */
  readonly own: readonly Weighed[];
  readonly relatives: readonly Relative[];
  /** Names of the page's other stories, strongest first, when the home decided. */
  readonly page: readonly Weighed[];
}

/** The best few clues for a place: its names, the relative word, what the page lent, what was not followed. */
export function gatherEvidence(code: string, clues: Clues, isPrimary: boolean): Evidence[] {
  const evidence = strongest(
    clues.own,
    3,
    (mention) => isWithin(mention.code, code) && !isDoubted(mention),
  ).map((mention) => clueOf(mention, false));
  const relative = isPrimary ? clues.relatives[0] : undefined;
  if (relative) {
    evidence.push({ span: spanOf(relative), rule: "relative-word", text: wordsOf(relative) });
  }
  const [settling] = strongest(
    clues.own,
    1,
    (mention) => code !== mention.code && isWithin(code, mention.code) && !isDoubted(mention),
  );
  if (settling) evidence.push(clueOf(settling, false));
  const room = Math.max(0, Math.min(MOST_LENT, MOST - 1 - evidence.length));
  for (const mention of clues.page.slice(0, room)) {
    evidence.push({ span: spanOf(mention), rule: "page-home", text: wordsOf(mention) });
  }
  if (isPrimary && evidence.length < MOST) {
    for (const mention of strongest(clues.own, MOST - evidence.length, isDoubted)) {
      evidence.push(clueOf(mention, true));
    }
  }
  return evidence;
}
