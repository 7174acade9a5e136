import { isWithin } from "../../../places/names.ts";
import { isDoubted, strongest } from "./evidence.ts";
import type { Weighed } from "./weigh.ts";

/** Clues kept for each division: enough to leave a story's own out. */
const MOST = 8;

/**
 * What the page's other stories say for a division, strongest first: `lend(code, story)`. Each
 * division is looked up once for the whole page.
 */
export function pageLender(
  stories: readonly (readonly Weighed[])[],
): (code: string, story: number) => Weighed[] {
  const found = new Map<string, { readonly mention: Weighed; readonly story: number }[]>();
  return (code, story) => {
    let clues = found.get(code);
    if (!clues) {
      clues = stories
        .flatMap((mentions, index) =>
          strongest(
            mentions,
            2,
            (mention) => isWithin(mention.code, code) && !isDoubted(mention),
          ).map((mention) => ({ mention, story: index })),
        )
        .sort((a, b) => b.mention.weight - a.mention.weight)
        .slice(0, MOST);
      found.set(code, clues);
    }
    const others = clues.filter((clue) => clue.story !== story).map(({ mention }) => mention);
    return strongest(others, 2, () => true);
  };
}
