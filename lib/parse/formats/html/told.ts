import type { Passage } from "../../../text/passage.ts";
import { readBlocks } from "./blocks.ts";
import { joinLines } from "./join-lines.ts";
import type { MarkRole } from "./mark-names.ts";
import type { Mark } from "./marks.ts";
import { blocksWithin, type HtmlPage } from "./page.ts";
import { readTree } from "./tree.ts";

/** What the marks of a story say, by role; empty parts are left out. */
export interface Told {
  /** Printed ones, or properties, or printed ones and where there are none the properties. */
  get(role: MarkRole, property?: boolean): readonly Passage[];
}

/** Reads the words inside marks: several lines of a kicker or headline are one passage. */
export function readTold(page: HtmlPage, marks: readonly Mark[]): Told {
  const printed = new Map<MarkRole, Passage[]>();
  const properties = new Map<MarkRole, Passage[]>();
  for (const mark of marks) {
    if (mark.role === "body") continue;
    const into = mark.property ? properties : printed;
    const list = into.get(mark.role) ?? [];
    // a property is told once: systems repeat it under their own names
    if (mark.property && list.length && mark.role !== "subheadline") continue;
    list.push(...wordsOf(page, mark, list));
    into.set(mark.role, list);
  }
  return {
    get(role, property) {
      if (property !== undefined) return (property ? properties : printed).get(role) ?? [];
      const own = printed.get(role);
      return own?.length ? own : (properties.get(role) ?? []);
    },
  };
}

function wordsOf({ source, blocks }: HtmlPage, mark: Mark, known: readonly Passage[]): Passage[] {
  const lines = mark.property
    ? readBlocks(source, readTree(source, ...mark.span))
    : blocksWithin(blocks, mark.span);
  const found =
    mark.role === "subheadline"
      ? lines.map(({ passage }) => passage)
      : [joinLines(lines)].filter((each) => each !== null);
  return found.filter(({ text }) => text && !known.some((each) => each.text === text));
}
