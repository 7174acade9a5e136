import type { Clue, Era } from "../clue.ts";

/** What one tale alone says of the year of the paper: it never settles it. */
const ALONE = 0.3;

/**
 * Years of tales lose most of their weight, unless two stories of the page tell of the same one. They
 * still say that the paper is not older.
 */
export function weakenTold(eras: readonly Clue<Era>[]): Clue<Era>[] {
  const stories = new Map<string, Set<number | null>>();
  for (const { rule, says, story } of eras) {
    if (rule !== "told-year") continue;
    const known = stories.get(says.key);
    if (known) known.add(story);
    else stories.set(says.key, new Set([story]));
  }
  return eras.map((clue) => {
    if (clue.rule !== "told-year" || (stories.get(clue.says.key)?.size ?? 0) > 1) return clue;
    const windows = clue.says.windows.map((each) => ({ ...each, weight: each.weight * ALONE }));
    return { ...clue, says: { ...clue.says, windows } };
  });
}
