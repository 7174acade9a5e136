import { endsSentence } from "../text/characters.ts";
import type { Line } from "./lines.ts";

/** Most display lines that stand together. */
const MOST_LINES = 6;
/** In ems; shorter lines are the ends of paragraphs, or names. */
const SHORTEST = 5;
/** Ems that a line's width may differ from its column's and still fill it. */
const NEAR = 1.4;

/**
 * Whether a page prints its display lines right under the text before them, a blank line only below:
 * at least twice, and at least as often as with blank lines on both sides. `columns` has for each
 * line the widths in ems of its column, seen from above and from below.
 */
export function standClose(
  lines: readonly Line[],
  columns: readonly (readonly [number, number])[],
): boolean {
  let close = 0;
  let apart = 0;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || !before || !endsText(before.text)) continue;
    let to = at;
    while (to < lines.length && to - at < MOST_LINES && (to === at || lines[to]?.gap === 0)) {
      if (!couldBeShown(lines[to], columns[to])) break;
      to++;
    }
    if (to === at || (to < lines.length && lines[to]?.gap === 0)) continue;
    if (line.gap > 0) apart++;
    else close++;
    at = to - 1;
  }
  return close >= 2 && close >= apart;
}

function endsText(text: string): boolean {
  return endsSentence(text) || text.endsWith("）") || text.endsWith(")");
}

/** No sentence's end, no pause, and not as wide as text is, first lines with their indents neither. */
function couldBeShown(
  line: Line | undefined,
  column: readonly [number, number] | undefined,
): boolean {
  if (!line || line.width < SHORTEST || /[。；;，,、：:]$|。/u.test(line.text)) return false;
  if (endsSentence(line.text) && !/[！？!?]$/u.test(line.text)) return false;
  const [up, down] = column ?? [0, 0];
  return [up, down].every((width) => {
    const missing = width - line.width;
    return Math.abs(missing) > NEAR && Math.abs(missing - 2) > 0.8;
  });
}
