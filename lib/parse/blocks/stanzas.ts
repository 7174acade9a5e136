import { hasDigit, isAt, setOf } from "../../text/characters.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";

/** In ems; a line of verse with marks at its end is seldom wider. */
const WIDEST = 16;
/** Columns are not as narrow as this, in ems, whatever a page of verse alone looks like. */
const NARROWEST_COLUMN = 10;
const PAUSES = setOf("，、；：,;:");
const SEMICOLONS = setOf("；;");
const STOPS = setOf("。！？!?…—");
const QUOTES = setOf("”’）)");

/** How many lines from `from` on are a stanza by what the format knows, or 0. */
export function toldVerse(lines: readonly Line[], from: number): number {
  let to = from;
  while (lines[to]?.verse && (to === from || lines[to]?.gap === 0)) to++;
  return to - from;
}

/**
 * How many lines from `from` on are a stanza, or 0: `八月涛声催早汛，⏎千帆竞发云阵阵。`. Verse breaks its
 * lines at pauses and leaves them ragged; a column breaks them where it is full, and at a pause one
 * time in eight.
 */
export function stanzaLength(lines: readonly Line[], from: number, layout: Layout): number {
  const first = lines[from];
  if (!first || (from > 0 && first.gap === 0)) return 0;
  let to = from;
  let paused = 0;
  let stopped = 0;
  let listed = 0;
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || (to > from && line.gap > 0)) break;
    // verse counts in words
    if (line.width > WIDEST || hasDigit(line.text)) return 0;
    const last = line.text.length - 1;
    if (isAt(PAUSES, line.text, last)) paused++;
    if (isAt(SEMICOLONS, line.text, last)) listed++;
    else if (isStop(line.text)) stopped++;
  }
  const length = to - from;
  // `绿电交易，一年260万元；`: a list's entries pause too
  if (!paused || (listed > 1 && 2 * listed > paused) || 2 * (paused + stopped) < length) return 0;
  if (length === 2) return isCouplet(first, lines[from + 1], layout) ? length : 0;
  const block = lines.slice(from, to);
  const isVerse =
    paused + stopped === length
      ? !fills(block, layout)
      : layout.kind === "flowed" || isRagged(block) || isFarFromFull(block, layout);
  return length > 2 && isVerse ? length : 0;
}

/** Whether lines break off in mid-sentence where there was room for more, and none where it is full. */
function isRagged(block: readonly Line[]): boolean {
  const widest = Math.max(...block.map(({ width }) => width));
  return block.every(({ text, width }, at) => {
    if (isAt(PAUSES, text, text.length - 1) || isStop(text)) return true;
    // a first line stands two ems in, and a number or a mark may be carried over
    return width <= widest - (at === 0 ? 5 : 3);
  });
}

/** Whether all lines leave so much of their column empty that no line was broken for want of room. */
function isFarFromFull(block: readonly Line[], layout: Layout): boolean {
  if (layout.kind !== "columns") return false;
  return block.every(({ index, width }) => {
    const [up, down] = layout.columns[index] ?? [0, 0];
    return width < 0.6 * Math.min(up, down);
  });
}

/** Whether all lines but the last fill their column, as wrapped text does. */
function fills(block: readonly Line[], layout: Layout): boolean {
  return block.slice(0, -1).every(({ index, width }, at) => {
    const [up, down] = layout.columns[index] ?? [0, 0];
    const column = Math.max(NARROWEST_COLUMN, Math.min(up, down));
    return width >= column - (at === 0 ? 3.5 : 1.5);
  });
}

/** `…守成了骨头。`, `“灯亮，一切正常。”`; a quoted word, `“乡村夜校”`, is none. */
function isStop(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && isAt(QUOTES, text, at)) at--;
  return isAt(STOPS, text, at);
}

/** Two lines as long as each other, and short. */
function isCouplet(first: Line, second: Line | undefined, layout: Layout): boolean {
  if (!second || first.width !== second.width || !isStop(second.text)) return false;
  return layout.kind === "columns" && first.width <= NARROWEST_COLUMN;
}
