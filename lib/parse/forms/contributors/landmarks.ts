import { isPlace } from "./is-place.ts";

/** What villages are called by and people are not: `马家沟`, `石头寨`. */
const SETTLEMENT = /^\p{Script=Han}{2,}[沟村镇乡寨屯堡坝坪坳岙峪洼坡湾庄店圩埠浜]$/u;
/** What hills and waters end on, and given names too: `白云山`, `王青山`. */
const LANDFORM = /[山河江湖海岛川泉溪岭岗桥]$/u;

/** Whether a word is a landform called after a place: `白云‖山`. */
function isNamedAfterPlace(word: string): boolean {
  return LANDFORM.test(word) && isPlace(word.slice(0, -1));
}

/**
 * Whether words in a row, each of which may be a name, are what a map has instead: one is a village
 * or a place of the gazetteer's full names, or several are all hills and waters, `青龙山 黑水河`.
 */
export function nameLandmarks(words: readonly string[]): boolean {
  if (words.some((word) => SETTLEMENT.test(word) || isNamedAfterPlace(word))) return true;
  const isAll = words.length > 1 && words.every((word) => word.length > 2 && LANDFORM.test(word));
  return isAll || words.every(isPlace);
}
