/** A dictionary of single characters: `訊 讯|責 责`, traditional first, entries parted by bars. */
const ENTRY = /^(.) (.)(?: |$)/;

/**
 * Pairs of a traditional character and the simplified one that stands in some of the names, in the
 * dictionary's order: `[["烏", "乌"]]`. A character that names themselves are written with stays what
 * it is: 乾 of 乾县 and 於 of 於潜镇.
 */
export function pairsForNames(
  dictionary: string,
  names: Iterable<string>,
): (readonly [string, string])[] {
  const used = new Set<string>();
  for (const name of names) for (const character of name) used.add(character);
  const pairs: (readonly [string, string])[] = [];
  for (const entry of dictionary.split("|")) {
    const [, traditional, simple] = ENTRY.exec(entry) ?? [];
    if (!traditional || !simple || used.has(traditional) || !used.has(simple)) continue;
    pairs.push([traditional, simple]);
  }
  return pairs;
}

/** Pairs on a line of the module written. */
const PAIRS_A_LINE = 32;

/** Source text of the module that holds the pairs. */
export function characterModule(pairs: readonly (readonly [string, string])[]): string {
  const words = pairs.map((pair) => pair.join(""));
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += PAIRS_A_LINE) {
    lines.push(words.slice(at, at + PAIRS_A_LINE).join(" "));
  }
  return `/**
 * Traditional characters and their simplified forms, in pairs: those that the simplified names of
 * divisions and townships have a traditional form of. Written by \`npm run data\` from OpenCC's table.
 */
export const PLACE_CHARACTERS = \`
${lines.join("\n")}
\`;
`;
}
