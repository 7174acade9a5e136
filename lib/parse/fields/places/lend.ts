import { isWithin } from "../../../places/names.ts";
import { isDoubted } from "./evidence.ts";
import type { Weighed } from "./weigh.ts";

/** Clues kept for each division: enough to leave a story's own out. */
const MOST = 8;
/** Clues lent to one story. */
const LENT = 2;

interface Clue {
  readonly mention: Weighed;
  readonly story: number;
}

/** The weightiest clues to a division, each text of a story once. */
function cluesTo(code: string, sorted: readonly Clue[]): Clue[] {
  const clues: Clue[] = [];
  for (const clue of sorted) {
    if (!isWithin(clue.mention.code, code)) continue;
    const isSaid = clues.some(
      ({ mention, story }) => story === clue.story && mention.text === clue.mention.text,
    );
    if (!isSaid) clues.push(clue);
    if (clues.length === MOST) break;
  }
  return clues;
}

/**
 * What the page's other stories say for a division, strongest first: `lend(code, story)`. The page is
 * sorted once, and each division looked up once.
 */
export function pageLender(
  stories: readonly (readonly Weighed[])[],
): (code: string, story: number) => Weighed[] {
  let sorted: Clue[] | null = null;
  const found = new Map<string, Clue[]>();
  return (code, story) => {
    let clues = found.get(code);
    if (!clues) {
      sorted ??= stories
        .flatMap((mentions, index) =>
          mentions
            .filter((mention) => !isDoubted(mention))
            .map((mention): Clue => ({ mention, story: index })),
        )
        .sort((a, b) => b.mention.weight - a.mention.weight);
      clues = cluesTo(code, sorted);
      found.set(code, clues);
    }
    const lent: Weighed[] = [];
    for (const { mention, story: from } of clues) {
      if (from === story || lent.some(({ text }) => text === mention.text)) continue;
      lent.push(mention);
      if (lent.length === LENT) break;
    }
    return lent;
  };
}
