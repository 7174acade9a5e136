import type { Mention } from "./mentions.ts";
import type { Relative } from "./relatives.ts";

/** `如叠彩区`, `例如`, `尤其是`: the writer says that it is one of several. */
const CALLED_EXAMPLE = /(?:[如像]|尤其是?|特别是|其中)[，,]?$/;

/**
 * `叠彩区受灾最重` is one of several when the story speaks of another place, of the whole it is in or
 * calls it an example; when it is the only place named, `宁江市最忙的路口`, it is where the story is.
 * `mentions` and `relatives` are those of one story.
 */
export function keepOnlyPlace(
  mentions: readonly Mention[],
  relatives: readonly Relative[],
): readonly Mention[] {
  if (!mentions.some(({ doubt }) => doubt === "example")) return mentions;
  const named = new Set(mentions.map(({ codes }) => codes.join()));
  if (named.size > 1 || relatives.some(({ isRank }) => !isRank)) return mentions;
  return mentions.map((mention) => {
    const isCalled = CALLED_EXAMPLE.test(mention.passage.text.slice(0, mention.at).slice(-4));
    return mention.doubt === "example" && !isCalled
      ? { ...mention, doubt: null, trust: 1 }
      : mention;
  });
}
