import type { FoundName } from "../../../places/find.ts";
import type { Entry } from "../../../places/gazetteer.ts";

/** The tables do not divide Hong Kong: all that lies in it has its code. */
const HONG_KONG = "810000";
/**
 * Districts and quarters that a paper printed in traditional characters means by these words, in
 * simplified ones; those that are words as well, 北区 or 离岛, are left out.
 */
const QUARTERS =
  /(?:沙田|大埔|元朗|屯门|荃湾|葵青|深水埗|黄大仙|观塘|湾仔|九龙城|油尖旺|西贡)区|沙田|元朗|屯门|荃湾|葵涌|深水埗|观塘|湾仔|旺角|尖沙咀|铜锣湾|油麻地|将军澳|天水围/g;

const ENTRIES = new Map<string, Entry>();

function entryOf(text: string): Entry {
  let entry = ENTRIES.get(text);
  if (!entry) {
    const kind = text.endsWith("区") ? "full" : "short";
    entry = { text, kind, codes: [HONG_KONG], otherwise: [], meanings: new Map() };
    ENTRIES.set(text, entry);
  }
  return entry;
}

/**
 * The names of a passage printed in traditional characters, with Hong Kong's quarters, in order. A
 * mainland township of those characters, `沙田镇`, stays what it is.
 */
export function addQuarters(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const quarters: FoundName[] = [];
  for (const { 0: quarter, index: start } of text.matchAll(QUARTERS)) {
    const end = start + quarter.length;
    if (names.some((name) => name.start < end && start < name.end)) continue;
    const entry = entryOf(quarter);
    quarters.push({ start, end, text: quarter, kind: entry.kind, entry });
  }
  if (quarters.length === 0) return names;
  return [...names, ...quarters].sort((a, b) => a.start - b.start);
}
