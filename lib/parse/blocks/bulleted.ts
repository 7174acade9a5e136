import { isAt, setOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";

const BULLETS = setOf("▲●■◆▶►★◎○◇□※");
/** In ems; a brief's headline is one line. */
const WIDEST = 24;
/** In ems that the line under it is wider at least: it is no line of the same paragraph. */
const WIDER = 2.5;
const NO_HEADLINE = /[。；;，,、：:…？?]$|。/u;

/**
 * The headlines of briefs, by line index: `▲县图书馆新馆开馆⏎近日，县图书馆新馆 …`, one after the other,
 * each with the same mark and its text right below. An entry of a list fills its line or ends with it, and what asks is an interview's.
 */
export function findBulleted(lines: readonly Line[]): ReadonlySet<number> {
  const byMark = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (!isHeadline(line, lines[at + 1]) || !speaks(lines, at + 1)) return;
    const mark = line.text.charAt(0);
    byMark.set(mark, [...(byMark.get(mark) ?? []), line.index]);
  });
  return new Set([...byMark.values()].filter(({ length }) => length > 1).flat());
}

function isHeadline({ text, width }: Line, below: Line | undefined): boolean {
  if (!isAt(BULLETS, text, 0) || width > WIDEST || width < 5 || NO_HEADLINE.test(text))
    return false;
  if (!below || below.gap > 0 || isAt(BULLETS, below.text, 0)) return false;
  return below.width >= width + WIDER;
}

/** Whether the text from `from` on, as far as the next blank line or mark, has a whole sentence. */
function speaks(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < lines.length && at < from + MOST_LINES; at++) {
    const line = lines[at];
    if (!line || (at > from && (line.gap > 0 || isAt(BULLETS, line.text, 0)))) return false;
    if (line.text.includes("。")) return true;
  }
  return false;
}

const MOST_LINES = 12;
