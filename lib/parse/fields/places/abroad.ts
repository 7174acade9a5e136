import { level } from "../../../places/names.ts";
import type { Mention } from "./mentions.ts";
import type { Reading } from "./readings.ts";

/** Money and offices of Taiwan, whichever script they are printed in. */
const TAIWAN = ["新台币", "新臺幣", "县府", "縣府", "立委", "立法院", "乡公所", "镇公所"];
/** Words of Hong Kong and Macau that a mainland paper uses of its own counties' trade as well. */
const IN_TRADITIONAL = ["港元", "港币", "特首", "立法会", "区议", "澳门元", "市府"];

/** Whether a story uses the money and the offices of Taiwan, Hong Kong or Macau. */
function isAbroad(story: readonly Reading[]): boolean {
  return story.some(({ passage }) => {
    const words = "printed" in passage ? TAIWAN.concat(IN_TRADITIONAL) : TAIWAN;
    return words.some((word) => passage.text.includes(word));
  });
}

/** A name that places outside the mainland share: `竹溪`, `白石镇`, `大安区`, not `昆山市`. */
function isShared({ kind, text, codes }: Mention): boolean {
  if (codes.some((code) => level(code) !== "county")) return false;
  return kind !== "chain" && (kind !== "full" || text.endsWith("区"));
}

/**
 * The mentions of a story, of which one that pays in 新台币 keeps no county by a name that others
 * share, unless it also names the county, its city or its province beyond doubt.
 */
export function keepGrounded(
  mentions: readonly Mention[],
  story: readonly Reading[],
): readonly Mention[] {
  if (!mentions.some(isShared) || !isAbroad(story)) return mentions;
  const provinces = new Set<string>();
  for (const mention of mentions) {
    if (isShared(mention)) continue;
    for (const code of mention.codes) provinces.add(code.slice(0, 2));
  }
  return mentions.filter(
    (mention) =>
      !isShared(mention) || mention.codes.some((code) => provinces.has(code.slice(0, 2))),
  );
}
