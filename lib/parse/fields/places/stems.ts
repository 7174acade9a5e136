import { type FoundName, findTownshipStem } from "../../../places/find.ts";
import { memberBefore } from "../../member-before.ts";

/** Offices every township has, named without the township's ending: `对湖派出所`, `陈庄法庭`. */
const OFFICES =
  /站派出所|派出所|法庭|司法所|税务所|供电所|卫生院|中心校|中心小学|敬老院|便民服务中心/g;
const HAN = /[一-鿿]/;
/** Cheap sign that one of the offices may be there. */
const SIGNS = ["所", "庭", "院", "心"];
const LONGEST = 4;
/** Parts of any town, which name no township: `东郊供电所`, `城关派出所`. */
const TOWN_PART = /^(?:[东西南北中城新老][郊城关门区街市东西南北站]|中心|车站|铁路|机场|港口)$/;

/** The township before an office, longest first, as a name; null when none has those characters. */
function stemBefore(text: string, end: number, from: number): FoundName | null {
  for (let length = LONGEST; length >= 2; length--) {
    const start = end - length;
    if (start < from || !HAN.test(text.charAt(start))) continue;
    const name = findTownshipStem(text, start, end);
    if (name) return TOWN_PART.test(name.text) ? null : name;
  }
  return null;
}

/** The names of a passage with those its local offices are called by, in order. */
export function addStems(text: string, names: readonly FoundName[]): readonly FoundName[] {
  if (!SIGNS.some((sign) => text.includes(sign)) || text.search(OFFICES) < 0) return names;
  let all: FoundName[] | null = null;
  let at = 0;
  for (const { index } of text.matchAll(OFFICES)) {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= index) {
      const name = names[at++];
      if (all && name) all.push(name);
    }
    // Characters of a name before or around the office are spoken for.
    if ((names[at]?.start ?? Number.POSITIVE_INFINITY) < index) continue;
    const name = stemBefore(text, index, memberBefore(names, at)?.end ?? 0);
    if (!name) continue;
    all ??= names.slice(0, at);
    all.push(name);
  }
  return all ? all.concat(names.slice(at)) : names;
}
