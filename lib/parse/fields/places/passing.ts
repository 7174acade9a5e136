import { isWithin } from "../../../places/names.ts";
import { isHeadline } from "./prominence.ts";
import type { Reading } from "./readings.ts";
import type { Weighed } from "./weigh.ts";

/** What a report says of its sources, its day and its town, and an essay seldom does. */
const REPORT =
  /记者|本报|通讯员|近日|日前|昨[天日晚]|今日|获悉|了解到|介绍|表示|连日来|近期|目前|民警|警方|[交特刑辅]警|警察|市民|居民|项目|[0-9０-９]月/;

/** `清晨，在‖拉萨‖一处林场…`: a clause opens with where it is. */
function tellsWhere({ opensClause, passage, at }: Weighed): boolean {
  return opensClause && passage.text.charAt(at - 1) === "在";
}

/** A name without its ending inside a sentence: `有人爱‖普洱‖的厚`. */
function isSlight(mention: Weighed): boolean {
  if (mention.kind !== "short" || mention.office || mention.isLocated) return false;
  if (tellsWhere(mention)) return false;
  return !isHeadline(mention) && !mention.opensSentence && mention.position !== "dateline";
}

/**
 * Whether an essay says the place once and by the way: a kind of tea, a station of a poet's life.
 * A report of one short name is still of that place.
 */
export function isInPassing(
  mentions: readonly Weighed[],
  code: string,
  story: readonly Reading[],
): boolean {
  let followed = 0;
  for (const mention of mentions) {
    if (mention.trust <= 0.3 || mention.code.slice(0, 2) !== code.slice(0, 2)) continue;
    if (!isSlight(mention)) return false;
    if (isWithin(mention.code, code)) followed++;
  }
  return followed === 1 && !story.some(({ passage }) => REPORT.test(passage.text));
}
