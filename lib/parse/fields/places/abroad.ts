import { ancestors, level } from "../../../places/names.ts";
import type { Mention } from "./mentions.ts";
import type { Reading } from "./readings.ts";
import { isRewritten } from "./script.ts";

/** Money and offices of Taiwan, in simplified characters. */
const TAIWAN = ["新台币", "县府", "立委", "立法院", "乡公所", "镇公所"];
/** Words of Hong Kong and Macau that a mainland paper uses of its own counties' trade as well. */
const IN_TRADITIONAL = TAIWAN.concat(["港元", "港币", "特首", "立法会", "区议", "澳门元", "市府"]);

type Story = readonly Reading[];

function says(story: Story, words: readonly string[]): boolean {
  return story.some(({ passage }) => words.some((word) => passage.text.includes(word)));
}

/** Whether a story is printed in traditional characters. */
export function isOther(story: Story): boolean {
  return story.some(({ passage }) => isRewritten(passage));
}

/**
 * Whether a page's stories in traditional characters use the money and the offices of Taiwan, Hong
 * Kong or Macau; where one does, the others are from there as well.
 */
export function isAbroad(stories: readonly Story[]): boolean {
  return stories.some((story) => isOther(story) && says(story, IN_TRADITIONAL));
}

/** A name that places outside the mainland share: `竹溪`, `白石镇`, `大安区`, not `昆山市`. */
function isShared({ kind, text, codes }: Mention): boolean {
  if (codes.some((code) => level(code) !== "county")) return false;
  return kind !== "chain" && (kind !== "full" || text.endsWith("区"));
}

/**
 * The mentions of a story, of which one that pays in 新台币, or is on a page `abroad`, keeps no county
 * by a name that others share, unless it also names its province or a place there beyond doubt.
 */
export function keepGrounded(
  mentions: readonly Mention[],
  story: Story,
  abroad: boolean,
): readonly Mention[] {
  const provinces = new Set<string>();
  for (const mention of mentions) {
    if (isShared(mention)) continue;
    for (const code of mention.codes) provinces.add(code.slice(0, 2));
  }
  const grounded = mentions.filter(
    (mention) =>
      !isShared(mention) || mention.codes.some((code) => provinces.has(code.slice(0, 2))),
  );
  if (grounded.length === mentions.length) return mentions;
  // Looked for last: few stories need it, and it is a walk over the whole text.
  return (abroad && isOther(story)) || says(story, TAIWAN) ? grounded : mentions;
}

/** Counties of Taiwan that a mainland paper files under 福建, by their names in simplified characters. */
const ISLANDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["350527", ["金门县", "金门"]],
  ["350122", ["连江县"]],
]);
const TAIWAN_CODE = ["710000"];

/**
 * `金門縣` of a story in traditional characters is Taiwan's, unless the story names 福建, the city that
 * the county is filed under or a township the tables give it. They do not divide Taiwan.
 */
export function ofTaiwan(mentions: readonly Mention[], story: Story): readonly Mention[] {
  const islands = mentions.filter(isIsland);
  if (islands.length === 0 || !isOther(story)) return mentions;
  const counties = islands.flatMap(({ codes }) => codes);
  const wholes = counties.flatMap((code) => ancestors(code));
  const isMainland = mentions.some(({ kind, codes }) => {
    const isInside = kind === "chain" || kind === "township";
    return codes.some((code) => wholes.includes(code) || (isInside && counties.includes(code)));
  });
  if (isMainland) return mentions;
  return mentions.map((each) => (isIsland(each) ? { ...each, codes: TAIWAN_CODE } : each));
}

function isIsland({ text, codes }: Mention): boolean {
  return codes.length === 1 && (ISLANDS.get(codes[0] ?? "")?.includes(text) ?? false);
}
