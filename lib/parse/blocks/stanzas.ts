import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";

/** In ems; a line of verse is seldom wider. */
const WIDEST = 24;
/** Columns are not as narrow as this, in ems, whatever a page of verse alone looks like. */
const NARROWEST_COLUMN = 10;
const PAUSES = "，、；：,;:";
const STOPS = "。！？!?…”’）)—";

/**
 * How many lines from `from` on are a stanza, or 0: `八月涛声催早汛，⏎千帆竞发云阵阵。`. Verse breaks its
 * lines at every pause; a column breaks them where it is full, at a pause one time in eight.
 */
export function stanzaLength(lines: readonly Line[], from: number, layout: Layout): number {
  const first = lines[from];
  if (!first || (from > 0 && first.gap === 0)) return 0;
  let to = from;
  let paused = 0;
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || (to > from && line.gap > 0)) break;
    const last = line.text.charAt(line.text.length - 1);
    if (PAUSES.includes(last)) paused++;
    else if (!STOPS.includes(last)) return 0;
    if (line.width > WIDEST) return 0;
  }
  if (!paused || !STOPS.includes(lines[to - 1]?.text.slice(-1) ?? "")) return 0;
  const isVerse =
    to - from > 2 ? !fills(lines, from, to, layout) : isCouplet(lines, from, to, layout);
  return isVerse ? to - from : 0;
}

/** Whether all lines but the last fill their column, as wrapped text does. */
function fills(lines: readonly Line[], from: number, to: number, layout: Layout): boolean {
  for (let at = from; at < to - 1; at++) {
    const line = lines[at];
    if (!line) continue;
    const [up, down] = layout.columns[line.index] ?? [0, 0];
    const column = Math.max(NARROWEST_COLUMN, Math.min(up, down));
    // a first line stands two ems in
    if (line.width < column - (at === from ? 3.5 : 1.5)) return false;
  }
  return true;
}

/** Two lines as long as each other, and short. */
function isCouplet(lines: readonly Line[], from: number, to: number, layout: Layout): boolean {
  const [first, second] = [lines[from], lines[from + 1]];
  if (to - from !== 2 || !first || !second || first.width !== second.width) return false;
  return layout.kind === "columns" && first.width <= NARROWEST_COLUMN;
}
