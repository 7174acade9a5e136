import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { isScanLine } from "../papers/head-notes.ts";
import { isWrappedJump, JUMP_LINE } from "../papers/jump-lines.ts";
import { linksLength } from "../papers/related-links.ts";
import { endsParagraph } from "./ends.ts";
import type { Mark } from "./marks.ts";

/**
 * What stands beside a story and is known whatever surrounds it: a jump mark that a line's end breaks, words
 * beside a code to scan, a site's list of other stories; and the paragraph behind a jump mark; or null.
 */
export function besideMark(lines: readonly Line[], from: number, layout: Layout): Mark | null {
  const [line, above, below] = [lines[from], lines[from - 1], lines[from + 1]];
  if (!line) return null;
  if (below && isWrappedJump(line.text, below.text))
    return { kind: "furniture", reason: "jump line", from, to: from + 2 };
  // `（上接第1版）在河东镇，…`
  if (above?.end === line.start && JUMP_LINE.test(above.text))
    return { kind: "body", from, to: from + paragraphLength(lines, from) };
  if (isScanLine(line.text))
    return { kind: "furniture", reason: "page furniture", from, to: from + 1 };
  const links = layout.kind === "web" ? linksLength(lines, from) : 0;
  return links ? { kind: "furniture", reason: "site navigation", from, to: from + links } : null;
}

/** How many lines the paragraph has that opens with line `from`: to the next indent, or a line that ends short. */
function paragraphLength(lines: readonly Line[], from: number): number {
  const first = lines[from];
  let to = from + 1;
  for (let line = lines[to]; first && line && to - from < LONGEST_PARAGRAPH; line = lines[++to]) {
    const above = lines[to - 1];
    if (line.gap > 0 || (line.indent >= 1 && first.indent >= 1)) break;
    if (above && endsParagraph(above.text) && above.width < first.width - 1) break;
  }
  return to - from;
}

const LONGEST_PARAGRAPH = 40;
